/** HTML to stand first: the page believes that it is being prerendered until `activate()`. */
export const prerendered = `<script>{ let isEarly = true; Object.defineProperty(Document.prototype, "prerendering", { configurable: true, get: () => isEarly });
window.activate = () => { isEarly = false; document.dispatchEvent(new Event("prerenderingchange")) } }</script>`;

/** Has Chromium prerender an address. */
export const speculationOn = (path: string): string => `<script type="speculationrules">{"prerender":[{"urls":["${path}"],"eagerness":"immediate"}]}</script>`;
