// @ts-check
/** Milbas's policy in short, in our own words, and two changes of it to try out. */

/** @type {import('../../storefront/shop.mjs').Shop['privacy']} */
export const privacy = {
  updated: 'Version 3',
  lead: 'Buying a bag takes a little data. Everything else is a function that you may switch on, and off again.',
  sections: [
    ['core', 'Core functions', '<p>Without these nothing can be bought: the bag, the sign-in of members, a safe checkout. They are always on.</p>'],
    ['additional', 'Additional functions', '<p>Picks for where you are, a memory for what you looked at, statistics, films and buttons of other companies. Each has a switch of its own in the <button class="plain" type="button" data-consent-action="preferences">preferences</button>. Switching one off ends it from then on; what was done while it was on was done with your permission and stays lawful.</p>'],
    ['cookies', 'Cookies, beacons and pixels', '<p>Cookies hold your bag and what you prefer. A beacon is a transparent image on a page or in a letter; a link in a letter can say which letter it stood in. On our pages none of them reports anything before you allow it. <a href="/milbas/mail">A letter of ours, to try</a>.</p>'],
    ['purposes', 'A new purpose', '<p>If we ever want data for something that is not on this page, we ask first, and you tick the box yourself. A new function starts switched off, and we ask about that one alone.</p>'],
    ['changes', 'Changes', '<p>Your rights shrink only if you expressly agree. Small changes are announced in a notice that you can close. These count as large, and we tell you what changed and ask again: another purpose or kind of data or way of using it; another owner; others with whom data is shared; other rights or other ways to use them; another contact for complaints; a high risk found by an assessment.</p>'],
  ],
};

/** @type {NonNullable<import('../../storefront/shop.mjs').Shop['changes']>} */
export const changes = {
  minor: {
    label: 'A small change: a notice, your choices stand',
    policy: { version: '3.1', material: false, changes: 'We have a new address: Kanalstraat 8. Nothing changes in what we do with your data.' },
  },
  major: {
    label: 'A large change: you are asked again, and told why',
    policy: { version: '4', material: true, changes: 'A new partner now counts who has seen our promotions, so data is shared with someone else than before.' },
  },
  service: {
    label: 'A new function: off, and asked about alone',
    policy: {},
    services: { functional: [{ id: 'photo-reviews', label: 'Photos in reviews', provider: 'Milbas', description: 'Lets you add your own pictures to a review.' }] },
  },
};
