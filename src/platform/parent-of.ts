/** The node's parent. Not by its own property, which in a form may be a field of that name: going up would never end. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, "parentNode", node) as Node | null;
}
