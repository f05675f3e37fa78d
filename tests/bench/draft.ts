import { canonicalise } from '../../src/model/canonical.ts';
import { candidatesIn } from '../../src/model/candidates/candidates.ts';
import { parseDay } from '../../src/model/day.ts';
import { article, sourceOf } from '../support/documents.ts';

/** How long it takes to find the candidates of a text. */
export interface DraftTimes {
  readonly what: string;
  readonly megabytes: number;
  readonly candidates: number;
  readonly milliseconds: number;
}

const sizes = [1, 5];

/** Texts that are made of one article over and over, and of what is worst to look through. */
const kinds: readonly (readonly [string, string])[] = [
  ['of articles', article],
  ['of one sentence that never ends', 'the official said on May 4 that '],
  ['of quotation marks', '“on Friday,” he said; ']
];

/** All candidates of texts of a size: the time grows with the size, and no faster. */
export const draftTimes = (): readonly DraftTimes[] =>
  kinds.flatMap(([what, part]) =>
    sizes.map((megabytes) => {
      const raw = part.repeat(Math.ceil((megabytes * 1_000_000) / part.length));
      const source = sourceOf('', { language: 'en' });
      const begun = performance.now();
      const found = candidatesIn(source, canonicalise(raw), parseDay('2021-03-13'));
      return { what, megabytes, candidates: found.length, milliseconds: performance.now() - begun };
    })
  );
