/** What a reader chose at an earlier visit; undefined if none was, or the browser refuses storage. */
export function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    // A browser may refuse storage to a page, or to a frame: the usual choices then hold.
    return undefined;
  }
}

/** Keeps a choice of a reader's for later visits. */
export function store(name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

const keyOf = (name: string): string => `sourceline:${name}`;
