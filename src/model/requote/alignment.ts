import type { CanonicalText } from '../canonical.ts';
import { selectedUnits, type Units } from '../selected-units.ts';
import { sentencesIn } from '../sentences.ts';
import { lastNotAbove } from '../stretch.ts';
import { keyOf, wordsIn } from './difference.ts';
import { runsOf } from './runs.ts';

/** A stretch of canonical units that two texts share, in the same order: where it is in the old one and in the new one. */
interface Block {
  readonly from: number;
  readonly to: number;
  /** To be added to a place in the old text. */
  readonly shift: number;
}

/** Where the places of an old text are in a new one, as far as the order of both shows. */
export interface Alignment {
  /** The place of words that stayed as they were; undefined if any of them changed, or moved. */
  readonly placeOf: (old: Units) => Units | undefined;
  /** What is between the neighbours of words that changed: empty if they are gone. */
  readonly between: (old: Units) => Units;
  /** Where words of the new text were in the old one, if they stayed as they were. */
  readonly originOf: (now: Units) => Units | undefined;
  /** The changed sentences around a place of the old text, in both; undefined if its sentences are the same. */
  readonly changedAround: (old: Units) => Region | undefined;
}

/** Neighbouring sentences that differ between two texts which agree before and after them. */
export interface Region {
  readonly old: Units;
  readonly now: Units;
}

/**
 * Compares two texts sentence by sentence, and the sentences that differ word by word. `language` is a BCP 47 tag. Its
 * time grows with the length of both texts and with how much of them differs, up to a limit.
 */
export function align(old: CanonicalText, now: CanonicalText, language: string): Alignment {
  const { blocks, regions } = compared(old, now, language);
  const starts = blocks.map(({ from }) => from);
  const newStarts = blocks.map(({ from, shift }) => from + shift);
  return {
    placeOf({ from, to }) {
      const block = blocks[lastNotAbove(starts, from)];
      return block && to <= block.to ? { from: from + block.shift, to: to + block.shift } : undefined;
    },
    between({ from, to }) {
      const before = blocks[lastNotAbove(starts, from)];
      const after = blocks[lastNotAbove(starts, to - 1)];
      const next = blocks[lastNotAbove(starts, to - 1) + 1];
      const begins = before ? Math.min(from, before.to) + before.shift : 0;
      const ends =
        after && to <= after.to ? to + after.shift : next ? next.from + next.shift : now.text.length;
      return { from: begins, to: Math.max(begins, ends) };
    },
    originOf({ from, to }) {
      const block = blocks[lastNotAbove(newStarts, from)];
      return block && to <= block.to + block.shift
        ? { from: from - block.shift, to: to - block.shift }
        : undefined;
    },
    changedAround: ({ from, to }) => regions.find((region) => region.old.from < to && from < region.old.to)
  };
}

/** The two texts that are compared. */
interface Both {
  readonly old: CanonicalText;
  readonly now: CanonicalText;
}

/** An item of a text with what it is compared by. */
interface Item extends Units {
  readonly key: string;
}

function compared(
  old: CanonicalText,
  now: CanonicalText,
  language: string
): { readonly blocks: readonly Block[]; readonly regions: readonly Region[] } {
  const regions: Region[] = [];
  const ofWords = (region: Region): readonly Block[] => {
    regions.push(region);
    return sharedBlocks(wordsIn(old, region.old), wordsIn(now, region.now), () => []);
  };
  const blocks = sharedBlocks(sentences(old, language), sentences(now, language), ofWords);
  return { blocks: joined(blocks, { old, now }), regions };
}

function sentences(source: CanonicalText, language: string): readonly Item[] {
  return sentencesIn(source, language).flatMap((sentence) => {
    const units = selectedUnits(source, sentence);
    return units ? [{ ...units, key: source.text.slice(units.from, units.to) }] : [];
  });
}

/** A block for each item that both lists have; `within` finds more between items that differ. */
function sharedBlocks(
  old: readonly Item[],
  now: readonly Item[],
  within: (region: Region) => readonly Block[]
): readonly Block[] {
  const blocks: Block[] = [];
  let [oldAt, nowAt, oldDone, nowDone] = [0, 0, 0, 0];
  const addChanged = (): void => {
    const [before, after] = [spanOf(old.slice(oldDone, oldAt)), spanOf(now.slice(nowDone, nowAt))];
    if (before && after) blocks.push(...within({ old: before, now: after }));
  };
  for (const { kind, count } of runsOf(old.map(keyOf), now.map(keyOf))) {
    if (kind === 'same') {
      addChanged();
      for (let index = 0; index < count; index++)
        blocks.push(blockOf(old[oldAt + index]!, now[nowAt + index]!));
    }
    if (kind !== 'added') oldAt += count;
    if (kind !== 'removed') nowAt += count;
    if (kind === 'same') [oldDone, nowDone] = [oldAt, nowAt];
  }
  addChanged();
  return blocks;
}

/** Without the white space after a word, which may have changed. */
const blockOf = ({ from, key }: Item, now: Item): Block => ({
  from,
  to: from + key.length,
  shift: now.from - from
});

function spanOf(items: readonly Item[]): Units | undefined {
  const [first, last] = [items[0], items.at(-1)];
  return first && last && { from: first.from, to: last.to };
}

/** Neighbouring blocks become one where both texts have nothing else between them than white space. */
function joined(blocks: readonly Block[], { old, now }: Both): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    const gap = last && old.text.slice(last.to, block.from);
    const isOne =
      last?.shift === block.shift &&
      (gap === '' || gap === ' ') &&
      gap === now.text.slice(last.to + last.shift, block.from + block.shift);
    if (isOne) whole.splice(-1, 1, { ...last, to: block.to });
    else whole.push(block);
  }
  return whole;
}
