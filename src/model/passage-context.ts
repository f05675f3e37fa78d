import { cautionsInWords } from './caution-words.ts';
import { placesIn, unanswered } from './check-context.ts';
import { contextOf, type QuoteContext } from './quote-context.ts';
import { isFound } from './quotes.ts';
import type { Passage, Story, Testimony } from './story.ts';

const known = new WeakMap<Passage, QuoteContext>();

/**
 * The sentence of a passage around it, looked for once, when it is first shown. Undefined where the passage isn't in
 * its source, or the story doesn't carry the text.
 */
function contextOfPassage(story: Story, passage: Passage): QuoteContext | undefined {
  const { quote, verdict } = passage;
  const text = story.texts.get(quote.source);
  if (!text || !isFound(verdict)) return undefined;
  const context = known.get(passage) ?? contextOf(verdict, text, languageOf(story, quote.source));
  known.set(passage, context);
  return context;
}

function languageOf({ timeline }: Story, sourceId: string): string {
  return timeline.sources.find(({ id }) => id === sourceId)?.language ?? timeline.language;
}

/** The rest of a passage's sentences, on each side of it, with an ellipsis where it is cut. */
interface Rest {
  readonly before: string;
  readonly after: string;
}

const noRest: Rest = { before: '', after: '' };

/** Raw but for the ellipses; empty where there is nothing, or where it can't be known. */
export function restOfPassage(story: Story, passage: Passage): Rest {
  const context = contextOfPassage(story, passage);
  if (!context) return noRest;
  const { before, after, cutBefore, cutAfter } = context;
  return {
    before: cutBefore ? `… ${before.trimStart()}` : before,
    after: cutAfter ? `${after.trimEnd()} …` : after
  };
}

/** The whole sentence of a passage as its source has it; the passage’s own words where that can’t be known. */
export function sentenceOfPassage(story: Story, passage: Passage): string {
  const { before, after } = restOfPassage(story, passage);
  return `${before}${passage.quote.exact}${after}`.trim();
}

/** Whether a rest is more than the full stop behind a quote. */
export const hasWords = (rest: string): boolean => /[\p{L}\p{N}]/u.test(rest);

const besides = new WeakMap<Story, ReadonlyMap<Passage, readonly Passage[]>>();

/** All passages of the event that a passage belongs to. */
function passagesBeside(story: Story, passage: Passage): readonly Passage[] {
  let beside = besides.get(story);
  if (!beside) {
    beside = new Map(
      story.events.flatMap(({ passages }) => passages.map((each) => [each, passages] as const))
    );
    besides.set(story, beside);
  }
  return beside.get(passage) ?? [];
}

/**
 * Sentences for a reader about what a passage’s sentence has beside it that may change what it means. Where the document
 * says who speaks, “said X” is no news, nor are words that another quote of the event shows.
 */
export function cautionsOfPassage(story: Story, passage: Passage, by: Testimony['by']): readonly string[] {
  const { cautions = [] } = contextOfPassage(story, passage) ?? {};
  const shown = placesIn(passage.quote.source, passagesBeside(story, passage));
  return cautionsInWords(unanswered(cautions, by, shown));
}
