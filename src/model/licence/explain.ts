import { parseEdtf } from '../edtf.ts';
import { shown } from '../messages.ts';
import type { Story, StoryEvent } from '../story.ts';
import { whenInWords } from '../words.ts';
import { licenceOf, meaningOf, type Licence, type TimeReading } from './licence.ts';
import { contextIn, type Context } from './phrases.ts';

/**
 * In a sentence, how the date of an event follows from its source’s words, or that it doesn’t: then the event’s `inferred`
 * has the author’s reason. The grammar that reads the words is large: a page loads this when a reader wants to know.
 */
export function explainDate(story: Story, event: StoryEvent): string {
  const { when, passages } = event;
  const edtf = parseEdtf(when.edtf);
  if (!edtf.ok) throw new Error(`an event of a story has the date ${when.edtf}, which can’t be read`);
  const date = { ...when, edtf: edtf.value };
  return licenceInWords(licenceOf(when, date, passages, contextOfStory(story)), when.text ?? '');
}

const contextOfStory = ({ timeline, asOf, texts, events }: Story): Context => ({
  ...contextIn(timeline),
  asOf,
  texts,
  boundsOf: (id) => events.find((event) => event.id === id)?.bounds
});

function licenceInWords(licence: Licence, text: string): string {
  switch (licence.kind) {
    case 'read':
      return derived(text, licence.reading);
    case 'surer':
    case 'contrary':
      return `The words ${shown(text)} by themselves mean ${meanings(licence.readings)}.`;
    case 'numbers only':
      return `Only the numbers of ${shown(text)} were compared with the date: no grammar reads ${languageName(licence.language)} here.`;
    case 'not read':
      return `The words ${shown(text)} give no date by themselves.`;
    case 'not quoted':
    case 'no words':
      return 'The source’s words for this date are not given.';
  }
}

/** “next week”: counted from Saturday, March 13, 2021; weeks begin on Sunday. */
const derived = (text: string, { derivation }: TimeReading): string =>
  derivation.length > 0
    ? `${shown(text)}: ${derivation.join('; ')}.`
    : `The words ${shown(text)} are a date by themselves.`;

const choices = new Intl.ListFormat('en-US', { type: 'disjunction' });

const meanings = (readings: readonly TimeReading[]): string =>
  choices.format(new Set(readings.map((reading) => whenInWords(meaningOf(reading)))));

const languageNames = new Intl.DisplayNames('en-US', { type: 'language' });

const languageName = (tag: string): string => languageNames.of(tag) ?? tag;
