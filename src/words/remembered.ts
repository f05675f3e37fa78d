/** A function that makes the words of each object once. */
export function remembered<Thing extends object>(
  wordsOf: (thing: Thing) => string
): (thing: Thing) => string {
  const known = new WeakMap<Thing, string>();
  return (thing) => {
    let words = known.get(thing);
    if (words === undefined) known.set(thing, (words = wordsOf(thing)));
    return words;
  };
}
