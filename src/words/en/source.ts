import type { PageRange } from '../../model/pages.ts';

/** The article beside the figure. */
export const source = {
  tab: (sources: number): string => (sources === 1 ? 'Article' : 'Sources'),
  heading: (sources: number): string => (sources === 1 ? 'The article' : 'The sources'),
  none: 'No event of this timeline names a source.',
  /** Around the host of a link. */
  readAt: ['Read it at ', ''] satisfies [string, string],
  archivedAt: ['Archived at ', ''] satisfies [string, string],
  /** Where in a source quotes are: “p. 3”, “pp. 3–4, iv”. */
  pages: (pages: readonly PageRange[]): string => {
    const said = pages.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
    const isOne = said.length === 1 && pages[0]!.first === pages[0]!.last;
    return `${isOne ? 'p.' : 'pp.'}\u00a0${said.join(', ')}`;
  },
  notCarried:
    'The story does not carry the text of this source. These are the passages that its events rest on.',
  notQuoted: 'Events name this source without quoting it, and the story does not carry its text.',

  eventsOfPassage: (count: number) => `${count} events rest on this passage:`,
  moreBefore: (paragraphs: number) => `${number(paragraphs)} more paragraphs come before`,
  moreAfter: (paragraphs: number) => `${number(paragraphs)} more paragraphs follow`,
  showUnusedParagraphs: (paragraphs: number) => `Show ${paragraphs} more paragraphs that no event uses`,

  showUnused: 'Show unused sentences',
  nextUnused: 'Next unused sentence',
  /** Where a reader is among the unused sentences; `again` after the last of them. */
  unusedSentence: (place: number, count: number, again: boolean) =>
    `Unused sentence ${place} of ${count}${again ? ', from the beginning again' : ''}`,
  allUsed: 'Every sentence is used by an event',
  unusedOf: (unused: number, all: number) => `${unused} of ${all} sentences are used by no event.`,

  placeOf: (place: number, count: number) => `Source ${number(place)} of ${number(count)}`,
  previous: 'Previous source',
  next: 'Next source',
  offered: 'Sources',
  noneFound: 'No source has these words',
  found: (count: number, listed: number) =>
    `${number(count)} ${count === 1 ? 'source' : 'sources'}${listed < count ? `, ${listed} of them listed` : ''}`
};

function number(count: number): string {
  return count.toLocaleString('en-US');
}
