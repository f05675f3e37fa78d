/** A copy of an object without some of its keys. */
export function without<Item extends object, Key extends keyof Item>(
  item: Item,
  ...keys: readonly Key[]
): Omit<Item, Key> {
  const copy: Partial<Item> = { ...item };
  for (const key of keys) delete copy[key];
  return copy as Omit<Item, Key>;
}
