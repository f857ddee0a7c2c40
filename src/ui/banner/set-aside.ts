/**
 * Takes what a page has written as its first layer out of it, and what the page says of its language: it is about everything, and its buttons
 * decide about everything. Answers a function that puts all back.
 */
export function setAside(banner: HTMLElement): () => void {
  const children = [...banner.childNodes];
  const voice = ["lang", "dir"].map((name) => [name, banner.getAttribute(name)] as const);
  banner.replaceChildren();
  return () => {
    banner.replaceChildren(...children);
    for (const [name, value] of voice) {
      if (value === null) banner.removeAttribute(name);
      else banner.setAttribute(name, value);
    }
  };
}
