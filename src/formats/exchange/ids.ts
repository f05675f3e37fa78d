/** As the schema allows. */
const longest = 100;

/**
 * Makes ids that a document may have out of any texts: ASCII letters, digits, `.`, `_` and `-`. Each is unique among
 * those made so far, however alike the texts are.
 */
export class Ids {
  readonly #taken = new Set<string>();
  /** How far each beginning has been counted: thousands of events may have one title. */
  readonly #counts = new Map<string, number>();
  readonly #fallback: string;

  /** `fallback` begins the ids of texts without ASCII letters or digits: `event-3`. */
  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  make(text: string): string {
    const base = slugOf(text) || this.#fallback;
    const stem = base.slice(0, longest - 8);
    let id = base;
    let count = this.#counts.get(stem) ?? 1;
    while (this.#taken.has(id)) id = `${stem}-${(count += 1)}`;
    this.#counts.set(stem, count);
    this.#taken.add(id);
    return id;
  }
}

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/gu, '')
    .slice(0, longest)
    .toLowerCase();

/** The items of a document with an id for each, by a text that tells them apart. */
export class Register<Item extends { readonly id: string }> {
  readonly #byKey = new Map<string, Item>();
  readonly #ids: Ids;

  constructor(fallback: string) {
    this.#ids = new Ids(fallback);
  }

  /** The id of the item with this key, which `make` adds if it is not there. */
  idOf(key: string, name: string, make: (id: string) => Item): string {
    const known = this.#byKey.get(key);
    if (known) return known.id;
    const item = make(this.#ids.make(name));
    this.#byKey.set(key, item);
    return item.id;
  }

  get items(): readonly Item[] {
    return [...this.#byKey.values()];
  }
}
