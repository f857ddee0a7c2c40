// @ts-check
/** MiniLuxe's policy in short, in our own words. */

/** @type {import('../../storefront/shop.mjs').Shop['privacy']} */
export const privacy = {
  updated: 'Version 1',
  lead: 'What we remember to run the shop, what we count until you say no, and what we do only after you say yes.',
  sections: [
    ['cookies', 'Cookies', '<p>They keep your bag, tell us which shades you come back to, and let us add up visits. Turn them all off in your browser and the bag forgets; you can still order by telephone.</p>'],
    ['providers', 'Who works for us', '<p>Some of the counting is done by companies under contract. What they collect here they may use for us and for nothing else. Each is named, with its part, in the list below.</p>'],
    ['asking', 'Yes first, or no at any time', '<p>For what you came for, coming is enough. For anything on top, such as marketing, we either ask you first or give you a way to say no. Marketing and bag reminders wait for your yes. Counting and shades run until your no.</p>'],
    ['withdraw', 'How to withdraw', '<p>With the button in the corner of each page, with “Withdraw my consent” at the foot of each page, or by mail to <a href="mailto:customerservice@miniluxe.com">customerservice@miniluxe.com</a>. It takes one click, as agreeing did. Text messages stop when you answer STOP.</p>'],
    ['changes', 'Changes', '<p>A new version of this page holds for what is collected from its date on. Every yes is stored with its time and the version it was given under.</p>'],
    ['young', 'Minors', '<p>The shop is not for children under 13, and only adults can order.</p>'],
  ],
};
