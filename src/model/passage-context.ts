import { placesIn, unanswered } from './check-context.ts';
import { contextOf, type Caution, type QuoteContext } from './quote-context.ts';
import { isFound } from './quotes.ts';
import { languageOfSource, sourceOf } from './sources.ts';
import type { Passage, Story, Testimony } from './story.ts';

const known = new WeakMap<Passage, QuoteContext>();

/**
 * The sentence around a passage, found when it is first shown and then kept. Undefined if the passage isn't in its
 * source, or the story doesn't carry the text.
 */
function contextOfPassage(story: Story, passage: Passage): QuoteContext | undefined {
  const { quote, verdict } = passage;
  const text = story.texts.get(quote.source);
  if (!text || !isFound(verdict)) return undefined;
  const context =
    known.get(passage) ?? contextOf(verdict, text, languageOfSource(story, sourceOf(story, quote.source)));
  known.set(passage, context);
  return context;
}

/** The rest of a passage's sentences on both sides, with an ellipsis where it is cut. */
interface Rest {
  readonly before: string;
  readonly after: string;
}

const noRest: Rest = { before: '', after: '' };

/** Raw text except for the ellipses; empty if there is none or it is unknown. */
export function restOfPassage(story: Story, passage: Passage): Rest {
  const context = contextOfPassage(story, passage);
  if (!context) return noRest;
  const { before, after, cutBefore, cutAfter } = context;
  return {
    before: cutBefore ? `… ${before.trimStart()}` : before,
    after: cutAfter ? `${after.trimEnd()} …` : after
  };
}

/** The whole sentence of a passage as its source has it; the passage's own words if the sentence is unknown. */
export function sentenceOfPassage(story: Story, passage: Passage): string {
  const { before, after } = restOfPassage(story, passage);
  return `${before}${passage.quote.exact}${after}`.trim();
}

/** Whether a rest contains more than punctuation. */
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
 * Words beside a passage that may change its meaning, for a reader. “Said X” is left out if the
 * document names the speaker, and so are words that another quote of the event shows.
 */
export function cautionsOfPassage(story: Story, passage: Passage, by: Testimony['by']): readonly Caution[] {
  const { cautions = [] } = contextOfPassage(story, passage) ?? {};
  const shown = placesIn(passage.quote.source, passagesBeside(story, passage));
  return unanswered(cautions, by, shown);
}
