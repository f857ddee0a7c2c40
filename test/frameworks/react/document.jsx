/** With integrations, a second file of Assent's is written behind its tag. */
const config = { categories: [{ id: 'essential', required: true }, { id: 'analytics' }], integrations: { googleConsentMode: true } };

/** A whole document, as Next renders one; `isTold` = React has been told that the root's attributes may differ. */
export function Page({ isTold }) {
  return (
    <html lang="en" suppressHydrationWarning={isTold}>
      <head>
        <title>Shop</title>
        <script type="application/json" data-assent-config="" dangerouslySetInnerHTML={{ __html: JSON.stringify(config) }} />
        <script src="/dist/assent.js" />
        <script type="text/plain" data-consent="analytics" src="/vendor/head.js" />
      </head>
      <body>
        <h1>Shop</h1>
        <script type="text/plain" data-consent="analytics" dangerouslySetInnerHTML={{ __html: '(window.seen ||= []).push("inline")' }} />
      </body>
    </html>
  );
}
