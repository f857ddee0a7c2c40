// @ts-check

/** All shops of the demonstration, by folder. @type {[folder: string, name: string][]} */
export const shopNames = [['', 'Milly'], ['milanoo', 'Milanoo'], ['milbas', 'Milbas'], ['miniluxe', 'MiniLuxe'], ['milkmakers', 'Milkmakers']];

/** The strip above each shop that leads to the others. @param {string} current folder */
export function switcher(current) {
  const links = shopNames.map(([folder, name]) => `<a href="/${folder && `${folder}/`}"${folder === current ? ' aria-current="true"' : ''}>${name}</a>`);
  return `<nav class="shops" aria-label="Demonstration shops" dir="ltr" lang="en"><span>Five shops, five policies</span>${links.join('')}</nav>`;
}
