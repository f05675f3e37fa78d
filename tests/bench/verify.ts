import { checkStory } from '../../src/model/check.ts';
import { coverageOf } from '../../src/model/coverage.ts';
import { checkFile } from '../../src/model/file-checks.ts';
import { placeOf } from '../../src/model/line-place.ts';
import { isFound } from '../../src/model/quotes.ts';
import { readTimeline } from '../../src/model/reading.ts';
import { sentencesIn } from '../../src/model/sentences.ts';
import { longStory } from '../support/long-story.ts';

/** How long it takes to verify a text, and how its megabytes are laid out. */
export interface VerifyTimes {
  readonly what: string;
  readonly megabytes: number;
  readonly milliseconds: number;
}

const sizes = [0.75, 3, 20];
const quotes = 1000;

/** All that `verify` does with a text of a size: quotes and their context, names, claims, coverage with its places, the hash. */
export function verifyTimes(): readonly VerifyTimes[] {
  return [' ', '\n'].flatMap((gap) =>
    sizes.map((megabytes) => {
      const timeline = longStory(megabytes * 1_000_000, quotes, gap);
      const begun = performance.now();
      const reading = readTimeline(timeline, new Map());
      checkStory(reading, checkFile);
      for (const text of reading.texts.values()) {
        const passages = reading.events.flatMap((event) =>
          event.quotes.map(({ verdict }) => verdict).filter(isFound)
        );
        const sentences = sentencesIn(text, 'en');
        for (const { start } of coverageOf(text.raw, sentences, passages)) placeOf(text, start);
      }
      const milliseconds = performance.now() - begun;
      return { what: gap === ' ' ? 'in one line' : 'a line for each sentence', megabytes, milliseconds };
    })
  );
}
