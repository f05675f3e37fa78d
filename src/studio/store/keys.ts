/**
 * Where what is kept of a story lies. `card`: what the list of stories shows, and how far its steps go. `base`: the desk
 * after some of the steps. `step`: one edit, by its number. `text`: a long text, by an id, once for each story.
 */
export const keyOf = {
  card: (id: string): IDBValidKey => ['card', id],
  base: (id: string): IDBValidKey => ['story', id, 'base'],
  step: (id: string, number: number): IDBValidKey => ['story', id, 'step', number],
  text: (id: string, text: string): IDBValidKey => ['story', id, 'text', text],
  image: (id: string, path: string): IDBValidKey => ['story', id, 'image', path]
};

/** All keys that begin alike: lists come after texts and numbers in the order of keys. */
const allOf = (...start: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...start], [...start, []]);

export const rangeOf = {
  cards: () => allOf('card'),
  story: (id: string) => allOf('story', id),
  steps: (id: string) => allOf('story', id, 'step'),
  stepsFrom: (id: string, number: number) =>
    IDBKeyRange.bound(keyOf.step(id, number), ['story', id, 'step', []]),
  texts: (id: string) => allOf('story', id, 'text'),
  images: (id: string) => allOf('story', id, 'image')
};

/** The last part of a key: a step's number, a text's hash, a card's id. */
export const lastOf = (key: IDBValidKey): unknown => (Array.isArray(key) ? key.at(-1) : undefined);

/** Ids sort by age, and no two tabs make the same. */
export const newId = (): string => `${Date.now().toString(36)}-${randomPart()}`;

const randomPart = (): string => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36);
