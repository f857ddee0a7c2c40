// @ts-check
/** Milkmakers' policy in short, in our own words, and the change of it that a notice announces for 30 days. */

/** @type {import('../../storefront/shop.mjs').Shop['privacy']} */
export const privacy = {
  updated: 'Version 1',
  lead: 'One company counts visits here, if you let it. The rest of this page is short as well.',
  sections: [
    ['counting', 'Counting visits', '<p>Google Analytics has a tag on each page. We look at totals: how many came, from where, to which page. If we share numbers, they are totals too, and nobody is in them.</p>'],
    ['letters', 'Our letters', '<p>We write when an order is on its way, and now and then with news if you asked for it. Each letter has a link to stop them, and one to opt out of being counted here. <a href="/milkmakers/mail">See one</a>.</p>'],
    ['orders', 'Orders', '<p>Name, address and payment go into your order and nowhere else. We see no card numbers: the payment company does.</p>'],
    ['changes', 'Changes', '<p>If this page changes, the home page says so. If we want to use what we know of you in another way, a notice stays up on the site for at least 30 days.</p>'],
  ],
};

/** @type {NonNullable<import('../../storefront/shop.mjs').Shop['changes']>} */
export const changes = {
  notice: {
    label: 'A change today: a notice, for 30 days',
    policy: { version: '2', material: false, noticeDays: 30, changes: 'From next month we also count how many people open our recipes.' },
  },
  old: {
    label: 'A change of 31 days ago: the notice is over',
    policy: { version: '2', material: false, noticeDays: 30, changes: 'From next month we also count how many people open our recipes.', updated: dayBefore(31) },
  },
};

/** @param {number} days */
function dayBefore(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
