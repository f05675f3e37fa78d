import { shown } from '../messages.ts';
import { readWhen, writtenDate } from '../read-when.ts';
import type { Story, StoryDate, StoryEvent } from '../story.ts';
import type { Step } from '../time-words/steps.ts';
import { licenceOf, meaningOf, type Licence, type TimeReading } from './licence.ts';
import { contextIn, type Context } from './phrases.ts';

/** How the date of an event follows from its source's words, which are `text`, in quotation marks. */
export type Explanation =
  | { readonly kind: 'counted'; readonly text: string; readonly steps: readonly Step[] }
  /** The words are the date, or give none. */
  | { readonly kind: 'is date' | 'no date'; readonly text: string }
  /** It does not: the words by themselves mean other dates. */
  | { readonly kind: 'other dates'; readonly text: string; readonly dates: readonly StoryDate[] }
  /** Only numbers were compared, as no grammar reads the language, a tag. */
  | { readonly kind: 'numbers only'; readonly text: string; readonly language: string }
  | { readonly kind: 'no words' }
  /** The event has no quotes. */
  | { readonly kind: 'no quotes' };

/**
 * How an event's date follows from its source's words, or that it doesn't, in which case `inferred` has the author's
 * reason. The grammar is large, so a page loads this module only when a reader asks.
 */
export function explainDate(story: Story, event: StoryEvent): Explanation {
  const { when, passages } = event;
  const read = readWhen(when);
  if (!read.ok) throw new Error(`an event of a story has the date ${writtenDate(when)}, which can’t be read`);
  return explained(licenceOf(when, read.value, passages, contextOfStory(story)), shown(when.text ?? ''));
}

const contextOfStory = ({ timeline, asOf, texts, events }: Story): Context => ({
  ...contextIn(timeline),
  asOf,
  texts,
  boundsOf: (id) => events.find((event) => event.id === id)?.bounds
});

function explained(licence: Licence, text: string): Explanation {
  switch (licence.kind) {
    case 'read': {
      const { derivation: steps } = licence.reading;
      return steps.length > 0 ? { kind: 'counted', text, steps } : { kind: 'is date', text };
    }
    case 'surer':
    case 'contrary':
      return { kind: 'other dates', text, dates: licence.readings.map(dateOf) };
    case 'numbers only':
      return { kind: 'numbers only', text, language: licence.language };
    case 'not read':
      return { kind: 'no date', text };
    case 'not quoted':
    case 'no words':
      return { kind: 'no words' };
    case 'no quotes':
      return { kind: 'no quotes' };
  }
}

const dateOf = (reading: TimeReading): StoryDate => ({
  read: meaningOf(reading),
  asOf: undefined,
  occurrence: undefined
});
