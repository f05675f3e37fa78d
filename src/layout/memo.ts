/**
 * Remembers the last result for each object, and returns the same one as long as the key is the same, so that it need not
 * be drawn again. The key must name everything that the result depends on besides the object.
 */
export function memo<Thing extends object, Rest extends readonly unknown[], Result>(
  keyOf: (thing: Thing, ...rest: Rest) => string | number,
  make: (thing: Thing, ...rest: Rest) => Result
): (thing: Thing, ...rest: Rest) => Result {
  const known = new WeakMap<Thing, { readonly key: string | number; readonly result: Result }>();
  return (thing, ...rest) => {
    const key = keyOf(thing, ...rest);
    const last = known.get(thing);
    if (last?.key === key) return last.result;
    const result = make(thing, ...rest);
    known.set(thing, { key, result });
    return result;
  };
}
