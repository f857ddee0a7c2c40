/** How the manifest of the elements is written: from what their docstrings say. package.json names the file itself. */
export default { globs: ["src/ui/consent-*.ts"], exclude: ["src/ui/*.styles.ts"], litelement: true, packagejson: false };
