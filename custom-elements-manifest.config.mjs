/** The file that is published, and exports the elements: sources are not. */
const path = "dist/ui.js";

/**
 * Leaves what holds of the published elements: their classes, without private members and the attributes that the analyzer derives from
 * those (Lit's reactive state has none), in the file that they come in. The custom properties of the theme, which all share, are described
 * with the banner. A field that nobody has described or typed is an assignment to
 * somebody else's object, taken for one.
 */
const published = {
  name: "published",
  packageLinkPhase({ customElementsManifest: manifest }) {
    const declarations = manifest.modules.flatMap((module) => module.declarations).filter(({ customElement }) => customElement);
    for (const declaration of declarations) {
      const isOpen = ({ privacy, kind, type, description }) => privacy !== "private" && (kind !== "field" || !!(type ?? description));
      declaration.members = declaration.members.filter(isOpen);
      declaration.attributes = declaration.attributes.filter(({ fieldName }) => !fieldName || declaration.members.some(({ name }) => name === fieldName));
      if (declaration.superclass.module) declaration.superclass = { name: "HTMLElement", package: "global:" };
    }
    const { cssProperties } = declarations.find(({ tagName }) => tagName === "consent-banner");
    for (const declaration of declarations) declaration.cssProperties = cssProperties;
    const exports = declarations.flatMap(({ name, tagName }) => {
      const declaration = { name, module: path };
      return [{ kind: "js", name, declaration }, { kind: "custom-element-definition", name: tagName, declaration }];
    });
    manifest.modules = [{ kind: "javascript-module", path, declarations, exports }];
  },
};

/** How the manifest of the elements is written: from what their docstrings say. package.json names the file itself. */
export default { globs: ["src/ui/consent-*.ts"], exclude: ["src/ui/*.styles.ts"], litelement: true, packagejson: false, plugins: [published] };
