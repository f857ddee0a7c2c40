/** One script of a page, native or gated. */
export interface ScriptSpec {
  id: string;
  /** Absent = inline. */
  src?: string;
  /** Attributes as written, `defer` say. */
  attributes?: string;
  type?: string;
  /** Statements besides the one that logs the id. */
  code?: string;
}

/** What every page logs: which script ran, under which `currentScript`, and the load and error events of script elements. */
export const prelude = `<script>
  window.seen = [];
  window.ran = (id) => seen.push(id + ' as ' + (document.currentScript ? document.currentScript.id : null));
  for (const type of ['load', 'error']) document.addEventListener(type, (event) => event.target.localName === 'script' && event.target.id && seen.push(type + ' ' + event.target.id), true);
</script>`;

/** The statement that a script of this id logs itself by. */
export function logs(id: string, code = ''): string {
  return `ran('${id}');${code}`;
}

/** The tag as its author would write it without consent, or gated. */
export function tag({ id, src, attributes = '', type, code = '' }: ScriptSpec, gated: boolean): string {
  const kind = gated ? `type="text/plain" data-consent="analytics"${type ? ` data-type="${type}"` : ''}` : type ? `type="${type}"` : '';
  const address = src === undefined ? '' : `src="${src}"`;
  return `<script id="${id}" ${kind} ${address} ${attributes}>${src === undefined ? logs(id, code) : ''}</script>`;
}
