const sheets = new Map<string, CSSStyleSheet>();

/** The text of a style sheet, which the build minifies. */
export function css([text = ""]: TemplateStringsArray): string {
  return text;
}

/** A style sheet, made once, when it is first needed: on a server there are none. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
