/** @typedef {{ type: string, start: number, end: number, declaration?: Statement, id: Statement & { name: string }, body: Statement, async: boolean, generator: boolean }} Statement */

/**
 * Has modules define their functions in place of declaring them, as functions within functions are: what is alike compresses better. Not those
 * that have a `this` or are generators. A plugin for rollup.
 *
 * A definition counts from where it stands, and a declaration in all of its module. So what a module does as it is evaluated has to stand
 * behind what that calls: where it does not, the file throws as soon as it is loaded, in any test.
 *
 * @type {import("rollup").Plugin}
 */
export const arrowFunctions = {
  name: "arrow-functions",
  transform(code) {
    const statements = /** @type {{ body: Statement[] }} */ (/** @type {unknown} */ (this.parse(code))).body;
    return statements.reduceRight((text, statement) => {
      const { type, start, end, id, body, async, generator } = statement.declaration ?? statement;
      if (type !== "FunctionDeclaration" || generator || /\b(?:this|arguments)\b/.test(text.slice(start, end))) return text;
      return `${text.slice(0, start)}const ${id.name} = ${async ? "async " : ""}${text.slice(id.end, body.start)}=> ${text.slice(body.start, end)};${text.slice(end)}`;
    }, code);
  },
};
