// @ts-check
/** Milanoo's policy in short, in our own words. */

/** @type {import('../../storefront/shop.mjs').Shop['privacy']} */
export const privacy = {
  updated: 'Last updated 5 September 2018',
  lead: 'What this shop keeps in your browser and why, who else would like to, and how to say no.',
  sections: [
    ['cookies', 'Why we use cookies', '<p>To get you around faster, to know who is signed in and what they may do, to let you choose and buy, to count visits, and to note what was looked at and bought. Only the first three are always on.</p>'],
    ['beacons', 'Clear GIFs and banners', '<p>A clear GIF is an image too small to see; a banner can do the same work. Both report that a page was opened and may bring a cookie with them. Here neither is fetched before you agree, and neither are messages that scripts send in their place.</p>'],
    ['rights', 'Your rights', '<p>You may see what we hold, have it corrected or deleted, limit what is done with it or object, and take it along in a standard format. Requests are answered within 30 days. What is stored about your choices in this browser you can download or erase above, at once.</p>'],
    ['browser', 'In your browser', '<p>Browsers can refuse and delete cookies: in Chrome, open Settings, then Privacy and security, then Site settings, then cookies. The shop stays open to you, but it cannot keep a cart, and your choices hold for one page at a time.</p>'],
    ['visiting', 'Visiting is not agreeing', '<p>Where the law allows a notice instead of a question, we show a notice. Everywhere else, and wherever we cannot tell, nothing optional runs until you say yes.</p>'],
    ['children', 'Children', '<p>The shop is not for those under 13, and those under 18 need a parent beside them.</p>'],
  ],
};
