import { canonicalise } from '../../model/canonical.ts';
import { hashOfCanonical } from '../../model/hash.ts';
import { carriedOver } from '../../model/requote/carried-over.ts';
import { requote, type Requoted } from '../../model/requote/requote.ts';
import { languageOfSource } from '../../model/sources.ts';
import type { Source, Timeline } from '../../model/timeline.ts';
import type { Desk, DismissedPassage } from '../desk/desk.ts';

/** Two texts of a source, and what rests on the first. */
export interface TwoTexts {
  /** With this source only, and no text. */
  readonly timeline: Timeline;
  readonly source: string;
  /** Raw, as the other text. */
  readonly was: string;
  readonly now: string;
  /** The dismissed sentences of the source. */
  readonly dismissed: readonly DismissedPassage[];
}

/** What a new text of a source does to all that rests on the one before. */
export interface Comparison {
  /** Whether the new text differs in nothing but typography. */
  readonly isSame: boolean;
  readonly quotes: readonly Requoted[];
  /** The dismissed sentences that are in the new text, where they are there. */
  readonly dismissed: readonly DismissedPassage[];
  /** Of the canonical form of each text. */
  readonly hashes: { readonly was: string; readonly now: string };
}

/** The texts to compare, without what a worker would copy for nothing. */
export function twoTexts({ timeline, dismissed }: Desk, source: Source, now: string): TwoTexts {
  const { id, title, language } = source;
  return {
    timeline: { ...timeline, sources: [{ id, title, ...(language !== undefined && { language }) }] },
    source: id,
    was: source.content ?? '',
    now,
    dismissed: dismissed.filter((each) => each.source === id)
  };
}

/** Compares two texts of a source. Of large ones this takes seconds. */
export function compared({ timeline, source, was, now, dismissed }: TwoTexts): Comparison {
  const [old, text] = [canonicalise(was), canonicalise(now)];
  const language = languageOfSource({ timeline }, timeline.sources[0]);
  return {
    isSame: old.text === text.text,
    quotes: requote(timeline, source, old, text),
    dismissed: carriedOver(dismissed, old, text, language),
    hashes: { was: hashOfCanonical(old), now: hashOfCanonical(text) }
  };
}
