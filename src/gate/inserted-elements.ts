/** The matching elements that a batch of records brings: each inserted subtree is searched once, however deep it was built up. */
export function* insertedElements(records: readonly MutationRecord[], selector: string): Generator<Element> {
  const covered = new WeakSet<Node>();
  for (const { target, addedNodes, attributeName } of records) {
    for (const node of attributeName ? [target] : addedNodes) {
      if (!(node instanceof Element)) continue;
      if (!attributeName) {
        covered.add(node);
        if (covered.has(target)) continue;
      }
      if (Element.prototype.matches.call(node, selector)) yield node;
      if (!attributeName) yield* Element.prototype.querySelectorAll.call(node, selector);
    }
  }
}
