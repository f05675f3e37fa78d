import { promisifyRequest } from 'idb-keyval';
import { freeze } from 'immer';
import { foldForSearch, searchWords } from '../../model/fold.ts';
import type { Desk } from '../desk/desk.ts';
import type { Images } from '../files/images.ts';
import { keyOf, lastOf, rangeOf } from './keys.ts';
import { NotKept } from './not-kept.ts';
import { unpacked } from './packing.ts';
import { restored, type Restored } from './restored.ts';
import { nothingKept, type Kept } from './save.ts';
import { deskFrom, isCard, stepFrom, type Card, type StoredCard } from './stored.ts';
import { inTransaction } from './transaction.ts';

/** The stories in this browser, the one that was changed last first. Rejects with `NotKept`. */
export async function cards(): Promise<readonly Card[]> {
  const found = await inTransaction('readonly', (store) => entriesIn(store, rangeOf.cards()));
  return found
    .map(([key, value]) => cardFrom(String(lastOf(key)), value))
    .sort((one, other) => (one.changed < other.changed ? 1 : -1));
}

function cardFrom(id: string, value: unknown): Card {
  if (!isCard(value) || value.id !== id)
    return { id, title: '', changed: '', events: 0, sources: 0, isDamaged: true };
  const { title, changed, events, sources } = value;
  return { id, title, changed, events, sources };
}

/** Those with all words of a search in their titles, whatever their case and accents. */
export function cardsWith(search: string, all: readonly Card[]): readonly Card[] {
  const words = searchWords(search);
  return all.filter(({ title }) => words.every((word) => foldForSearch(title).includes(word)));
}

/** A story as it was stored last, with its undo and redo. */
export interface OpenedStory extends Restored {
  readonly images: Images;
  readonly kept: Kept;
}

/** Opens a story. Rejects with `NotKept`: `gone` if the browser has it no longer, `damaged` if it can't be read. */
export async function openStory(id: string): Promise<OpenedStory> {
  const { card, base, steps, texts, images } = await inTransaction('readonly', (store) => read(store, id));
  if (card === undefined) throw new NotKept('gone');
  if (!isCard(card)) throw new NotKept('damaged');
  const known = new Map(
    texts.flatMap(([key, text]) => (typeof text === 'string' ? [[String(lastOf(key)), text] as const] : []))
  );
  const found = restored({
    // What it is, is checked when the steps since then are done. Frozen first, as `newDesk` does.
    desk: freeze(unpacked(base, known), true) as Desk,
    base: card.base,
    steps: stepsOf(card, steps, known),
    at: card.at
  });
  const desk = deskFrom(found.history.desk);
  if (!desk) throw new NotKept('damaged');
  const pictures = new Map(
    images.flatMap(([key, image]) => (image instanceof Blob ? [[String(lastOf(key)), image] as const] : []))
  );
  return {
    ...found,
    history: { ...found.history, desk },
    images: pictures,
    kept: keptOf(card, found, known, pictures)
  };
}

/** What has to be stored again of a story of which not all could be read is all that could be. */
function keptOf(
  { revision, base }: StoredCard,
  { history, isWhole }: Restored,
  texts: ReadonlyMap<string, string>,
  images: Images
): Kept {
  if (!isWhole) return { ...nothingKept, revision };
  return {
    revision,
    steps: [...history.done, ...[...history.undone].reverse()],
    base,
    texts: new Map([...texts].map(([textId, text]) => [text, textId])),
    images: new Set(images.keys())
  };
}

/** Removes a story and all that is kept of it. Rejects with `NotKept`. */
export const removeStory = (id: string): Promise<void> =>
  inTransaction('readwrite', (store) => {
    store.delete(rangeOf.story(id));
    store.delete(keyOf.card(id));
  });

type Entry = readonly [key: IDBValidKey, value: unknown];

async function read(store: IDBObjectStore, id: string) {
  const [card, base, steps, texts, images] = await Promise.all([
    promisifyRequest<unknown>(store.get(keyOf.card(id))),
    promisifyRequest<unknown>(store.get(keyOf.base(id))),
    entriesIn(store, rangeOf.steps(id)),
    entriesIn(store, rangeOf.texts(id)),
    entriesIn(store, rangeOf.images(id))
  ]);
  return { card, base, steps, texts, images };
}

async function entriesIn(store: IDBObjectStore, range: IDBKeyRange): Promise<readonly Entry[]> {
  const [keys, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(range)),
    promisifyRequest<unknown[]>(store.getAll(range))
  ]);
  return keys.map((key, index) => [key, values[index]]);
}

/** The steps by their numbers; undefined for each that is missing or can't be read. */
function stepsOf(
  { steps: count }: StoredCard,
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>
) {
  // A card that counts more steps than are there must not cost memory for them.
  if (count > entries.length + mostMissing) throw new NotKept('damaged');
  const byNumber = new Map(entries.map(([key, value]) => [lastOf(key), value]));
  return Array.from({ length: count }, (_, number) => readStep(byNumber.get(number), texts));
}

/** Of more steps than these the rest tells nothing. */
const mostMissing = 1_000;

function readStep(value: unknown, texts: ReadonlyMap<string, string>) {
  try {
    return stepFrom(unpacked(value, texts));
  } catch (error) {
    if (error instanceof NotKept) return undefined;
    throw error;
  }
}
