/** Puts one item of a list at another place; nothing if there is no such item or place. */
export function moveItem<Item>(items: Item[], from: number, to: number): void {
  if (from === to || !(from in items) || !(to in items)) return;
  items.splice(to, 0, ...items.splice(from, 1));
}
