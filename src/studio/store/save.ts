import { promisifyRequest } from 'idb-keyval';
import type { History, Step } from '../desk/history.ts';
import type { Images } from '../files/images.ts';
import { keyOf, newId, rangeOf } from './keys.ts';
import { NotKept } from './not-kept.ts';
import { packed } from './packing.ts';
import { isCard, type StoredCard } from './stored.ts';
import { inTransaction } from './transaction.ts';

/** What is stored of a story, as far as this page knows. */
export interface Kept {
  readonly revision: number;
  readonly steps: readonly Step[];
  /** After how many steps the desk is stored; undefined if it has to be stored again. */
  readonly base: number | undefined;
  /** The ids of the long texts that are stored. */
  readonly texts: ReadonlyMap<string, string>;
  /** The paths of the images that are stored. */
  readonly images: ReadonlySet<string>;
}

/** Of a story that is not stored yet. */
export const nothingKept: Kept = {
  revision: 0,
  steps: [],
  base: undefined,
  texts: new Map(),
  images: new Set()
};

/** The desk itself is stored again after as many steps, which are all that a later visit has to repeat. */
const stepsBetweenBases = 50;

/** What of a history has to be stored. */
export interface Plan {
  /** All steps, those that were undone last. */
  readonly steps: readonly Step[];
  /** The first that is not stored. */
  readonly from: number;
  readonly base: number;
  readonly storesBase: boolean;
}

export function planOf({ done, undone }: History, kept: Kept): Plan {
  const steps = [...done, ...[...undone].reverse()];
  const differing = steps.findIndex((step, number) => step !== kept.steps[number]);
  const from = differing === -1 ? steps.length : differing;
  // The desk is stored as it was after steps that are all still there, and not too many steps away.
  const isSound =
    kept.base !== undefined && kept.base <= from && Math.abs(done.length - kept.base) < stepsBetweenBases;
  return { steps, from, base: isSound ? kept.base : done.length, storesBase: !isSound };
}

/** A story with all that is stored of it. */
export interface WholeStory {
  readonly history: History;
  /** The images beside the document, those that only an undone step has among them; what is at a path never changes. */
  readonly images: Images;
}

/**
 * Stores what is new in a story, and its card, in one transaction. All of it is stored if the browser dropped what it had.
 * Rejects with `NotKept`, with `elsewhere` if another tab has stored something since.
 */
export const saveStory = (id: string, story: WholeStory, kept: Kept): Promise<Kept> =>
  inTransaction('readwrite', async (store) => {
    const card: unknown = await promisifyRequest(store.get(keyOf.card(id)));
    const isThere = isCard(card);
    if (isThere && card.revision !== kept.revision) throw new NotKept('elsewhere');
    const known = isThere && kept.base !== undefined ? kept : { ...nothingKept, revision: kept.revision };
    // A story that begins anew has nothing of what was there.
    if (known.base === undefined) store.delete(rangeOf.story(id));
    for (const [path, image] of story.images)
      if (!known.images.has(path)) store.put(image, keyOf.image(id, path));
    return { ...putSteps(store, id, story.history, known), images: new Set(story.images.keys()) };
  });

function putSteps(store: IDBObjectStore, id: string, history: History, kept: Kept): Omit<Kept, 'images'> {
  const { steps, from, base, storesBase } = planOf(history, kept);
  const texts = new Map(kept.texts);
  const keep = (text: string): string => {
    const textId = texts.get(text) ?? newId();
    if (!texts.has(text)) store.put(text, keyOf.text(id, textId));
    texts.set(text, textId);
    return textId;
  };
  if (storesBase) store.put(packed(history.desk, keep), keyOf.base(id));
  steps.slice(from).forEach(({ name, patches, inverse }, index) => {
    store.put(packed({ name, patches, inverse }, keep), keyOf.step(id, from + index));
  });
  store.delete(rangeOf.stepsFrom(id, steps.length));
  const revision = kept.revision + 1;
  store.put(cardOf(id, history, { revision, steps: steps.length, base }), keyOf.card(id));
  return { revision, steps, base, texts };
}

function cardOf(
  id: string,
  { desk: { timeline }, done }: History,
  rest: Pick<StoredCard, 'revision' | 'steps' | 'base'>
): StoredCard {
  return {
    id,
    title: timeline.title,
    changed: new Date().toISOString(),
    events: timeline.events.length,
    sources: timeline.sources.length,
    at: done.length,
    ...rest
  };
}
