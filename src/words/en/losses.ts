import { counted } from '../../model/messages.ts';

const cut = (first: readonly string[], count: number): string =>
  `${first.join('; ')}${first.length < count ? ' …' : ''}`;

/** What a date may say that a start and an end can’t; follows the number of such dates. */
const outlines = {
  ends: 'with a vague beginning or end',
  open: 'without an end',
  'one of': 'on one of several dates',
  part: 'early, mid or late in a month or year',
  about: 'approximate or uncertain',
  digits: 'with digits that are not known',
  within: 'some time within a span',
  throughout: 'for all of a day, month or year'
};
type Outline = keyof typeof outlines;

const sum = (counts: readonly (readonly [unknown, number])[]): number =>
  counts.reduce((total, [, count]) => total + count, 0);

/** What a format that is not ours can't hold of a story, in sentences. */
export const losses = {
  images: (count: number): string =>
    `${count === 1 ? 'The file of 1 image is' : `The files of ${count} images are`} not included; ${count === 1 ? 'its name' : 'their names'} and texts are.`,
  /** Parts of a story that are absent from the file; those that are 0 go unmentioned. */
  parts: (counts: {
    readonly eras: number;
    readonly steps: number;
    readonly actors: number;
    readonly images: number;
    readonly corrections: number;
    readonly earlierTexts: number;
  }): string =>
    `Left out: ${[
      counts.eras > 0 && counted(counts.eras, 'era'),
      counts.steps > 0 && `${counted(counts.steps, 'step')} of the author’s path`,
      counts.actors > 0 && counted(counts.actors, 'actor'),
      counts.images > 0 && counted(counts.images, 'image'),
      counts.corrections > 0 && counted(counts.corrections, 'correction'),
      counts.earlierTexts > 0 &&
        counted(counts.earlierTexts, 'earlier text of a source', 'earlier texts of sources')
    ]
      .filter(Boolean)
      .join(', ')}.`,
  /** Events that are absent, by their titles. */
  vagueDates: (count: number, first: readonly string[]): string =>
    `${counted(count, 'event')} left out, since a calendar shows certain days only: ${cut(first, count)}`,
  datesBeyond: (count: number, first: readonly string[]): string =>
    `${counted(count, 'event')} left out, since the format has no such dates: ${cut(first, count)}`,
  datesInWords: (count: number): string =>
    `${counted(count, 'date')} could be given in outline only; the title says in words what is known.`,
  /** By what the dates say that a start and an end can’t. */
  datesShown: (counts: readonly (readonly [kind: Outline, count: number])[]): string =>
    `${counted(sum(counts), 'date')} could be given in outline only (${counts.map(([kind, count]) => `${count.toLocaleString('en')} ${outlines[kind]}`).join(', ')}); the text shown for the date says in words what is known.`,
  datesDescribed: (count: number): string =>
    `${counted(count, 'date')} could be given in outline only; the description says in words what is known.`,
  /** Of a format of references. */
  sourcesOnly: (events: number): string =>
    `Only the sources are written: ${counted(events, 'event')} ${events === 1 ? 'is' : 'are'} not.`,
  endsNow: (count: number): string =>
    `${counted(count, 'date')} without an end given until “now”, the day on which somebody looks.`,
  times: (count: number): string => `Left out of ${counted(count, 'event')}: the time of day.`,
  standingAsText: (count: number): string =>
    `What is known of ${counted(count, 'event')}, and how far, is in the descriptions as text.`,
  quotesAsText: (count: number): string =>
    `${counted(count, 'quote')} ${count === 1 ? 'is' : 'are'} in the descriptions as text, which can’t be checked there.`,
  cellsCut: (count: number, most: number): string =>
    `${counted(count, 'text')} cut to the ${most.toLocaleString('en')} characters that a cell can hold.`,
  texts: (count: number): string =>
    `${count === 1 ? 'The text of 1 source is' : `The texts of ${count} sources are`} not included: quotes will be shown as not checked.`,
  /** Fields of events for which a format has no room, with the number of events that have them. */
  unheld: {
    words: (count: number): string =>
      `Left out of ${counted(count, 'event')}: the words of the source for the date, and how they were read; the text beside it says when in our words.`,
    occurrence: (count: number): string =>
      `Left out of ${counted(count, 'event')}: whether it happened, is planned or was cancelled.`,
    voices: (count: number): string => `Left out of ${counted(count, 'event')}: who says so, and how.`,
    actors: (count: number): string => `Left out of ${counted(count, 'event')}: the people.`,
    place: (count: number): string => `Left out of ${counted(count, 'event')}: the place.`,
    tags: (count: number): string => `Left out of ${counted(count, 'event')}: the tags.`,
    importance: (count: number): string => `Left out of ${counted(count, 'event')}: the importance.`,
    topics: (count: number): string => `Left out of ${counted(count, 'event')}: the topics after the first.`,
    zone: (count: number): string => `Left out of ${counted(count, 'event')}: the zone of the time.`
  },
  yearsBeforeOne: (count: number): string =>
    `${counted(count, 'date')} before the year 1 left out, since the format has no such years.`
};
