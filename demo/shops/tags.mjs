// @ts-check
/** The tags that shops embed, as their makers hand them out, with Assent's mark. `at` is the stand-in's origin. */

/** @param {string} consent @param {string} service */
const mark = (consent, service) => `data-consent="${consent}" data-service="${service}"`;

/** @param {{ at: string, id: string, consent?: string, service?: string }} tag */
export function gtag({ at, id, consent = 'analytics', service = 'google-analytics' }) {
  return `
  <!-- Google tag (gtag.js) -->
  <script type="text/plain" ${mark(consent, service)} async src="${at}/gtag/js?id=${id}"></script>
  <script type="text/plain" ${mark(consent, service)}>
    window.dataLayer = window.dataLayer || [];
    function gtag(){dataLayer.push(arguments);}
    gtag('js', new Date());

    gtag('config', '${id}');
  </script>
  <!-- End Google tag -->`;
}

/** @param {{ at: string, id: string, consent?: string, service?: string }} tag */
export function metaPixel({ at, id, consent = 'third-party', service = 'facebook' }) {
  return `
  <!-- Meta Pixel Code -->
  <script type="text/plain" ${mark(consent, service)}>
    !function(f,b,e,v,n,t,s)
    {if(f.fbq)return;n=f.fbq=function(){n.callMethod?
    n.callMethod.apply(n,arguments):n.queue.push(arguments)};
    if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
    n.queue=[];t=b.createElement(e);t.async=!0;
    t.src=v;s=b.getElementsByTagName(e)[0];
    s.parentNode.insertBefore(t,s)}(window, document,'script',
    '${at}/facebook/fbevents.js');
    fbq('init', '${id}');
    fbq('track', 'PageView');
  </script>
  <!-- End Meta Pixel Code -->`;
}

/** A Google Ads conversion tag. @param {{ at: string, id: string, consent?: string, service?: string }} tag */
export function googleAds({ at, id, consent = 'third-party', service = 'google-ads' }) {
  return `
<!-- Google Ads -->
<script type="text/plain" ${mark(consent, service)}>window.google_conversion_id = ${id};</script>
<script type="text/plain" ${mark(consent, service)} src="${at}/googleads/conversion.js"></script>`;
}

/** A clear GIF: an image that nobody sees, and that reports the page. @param {{ at: string, page: string, consent?: string, service: string }} tag */
export function clearGif({ at, page, consent = 'third-party', service }) {
  return `<img class="pixel" ${mark(consent, service)} data-src="${at}/beacon/clear.gif?page=${encodeURIComponent(page)}" width="1" height="1" alt="">`;
}

/** @param {{ at: string, consent?: string }} tag */
export function pinterest({ at, consent = 'third-party' }) {
  return `
<!-- Pinterest widgets -->
<script type="text/plain" ${mark(consent, 'pinterest')} async defer src="${at}/pinterest/pinit.js"></script>`;
}

/** @param {{ at: string, consent?: string }} tag */
export function twitter({ at, consent = 'third-party' }) {
  return `
<!-- Twitter widgets -->
<script type="text/plain" ${mark(consent, 'twitter')} async src="${at}/twitter/widgets.js" charset="utf-8"></script>`;
}

/** A film, in the player that YouTube hands out. @param {{ at: string, film: string, title: string, consent?: string }} tag */
export function youtube({ at, film, title, consent = 'third-party' }) {
  return `<iframe ${mark(consent, 'youtube')} data-src="${at}/youtube/embed/${film}" title="${title}" width="560" height="315" allow="encrypted-media; picture-in-picture" allowfullscreen></iframe>`;
}

/** Watches the bag, to write to those who leave it. @param {{ at: string, account: string, consent?: string, service?: string }} tag */
export function cartReminder({ at, account, consent = 'third-party', service = 'cart-reminders' }) {
  return `
<!-- Bag reminders -->
<script type="text/plain" ${mark(consent, service)} async src="${at}/reminder/cart.js?account=${account}"></script>`;
}

/** Reports which letter, and which link in it, led here. @param {{ at: string, consent?: string, service?: string }} tag */
export function mailClicks({ at, consent = 'analytics', service = 'mail-clicks' }) {
  return `
<!-- Clicks from our letters -->
<script type="text/plain" ${mark(consent, service)} src="${at}/mail/clicks.js"></script>`;
}

/** An advertising partner's action tag as it is handed out, with no mark: only `autoBlock` stands in its way. @param {{ at: string }} tag */
export function actionTag({ at }) {
  return `
<!-- Action tag -->
<script>
  (function (at) {
    new Image().src = at + '/beacon/action.gif?by=image';
    if (navigator.sendBeacon) navigator.sendBeacon(at + '/beacon/action?by=beacon');
    fetch(at + '/beacon/action?by=fetch', { mode: 'no-cors' }).catch(function () {});
  })('${at}');
</script>`;
}
