import { Bookmark, ExternalHyperlink, Paragraph, type ParagraphChild, type Table } from 'docx';
import { cleaned } from '../../formats/xml.ts';
import { isRightToLeft } from '../../layout/text/script.ts';
import { parseDay } from '../../model/day.ts';
import { safeUrl } from '../../model/links.ts';
import type { Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import type { Surroundings } from './chronology.ts';
import { styleIds } from './look.ts';
import { cellOf, rowOf, tableOf } from './table.ts';
import { runOf } from './texts.ts';

/** The name of the place of a source, for links within the document. */
export const anchorOf = (number: number): string => `source-${number}`;

/** A column of the register; it is left out where no source has anything for it. */
interface Column {
  readonly name: keyof Words['chronology']['register'];
  /** Its part of the width beside the others. */
  readonly share: number;
  readonly has: (source: Source) => boolean;
  readonly cell: (source: Source, number: number, words: Words) => [Paragraph, ...Paragraph[]];
}

const columns: readonly Column[] = [
  { name: 'number', share: 4, has: () => true, cell: (_, number) => [numberOf(number)] },
  { name: 'title', share: 26, has: () => true, cell: (source) => titleOf(source) },
  {
    name: 'publisher',
    share: 13,
    has: ({ publisher }) => publisher !== undefined,
    cell: ({ publisher = '' }) => [lineOf([runOf({ text: publisher })], publisher)]
  },
  {
    name: 'published',
    share: 10,
    has: ({ published }) => published !== undefined,
    cell: ({ published }, _, words) => [lineOf([dayOf(published, words)])]
  },
  {
    name: 'retrieved',
    share: 10,
    has: ({ retrieved }) => retrieved !== undefined,
    cell: ({ retrieved }, _, words) => [lineOf([dayOf(retrieved, words)])]
  },
  {
    name: 'address',
    share: 20,
    has: ({ url, archivedUrl }) => url !== undefined || archivedUrl !== undefined,
    cell: (source, _, words) => addressesOf(source, words)
  },
  {
    name: 'hash',
    share: 17,
    has: ({ sha256 }) => sha256 !== undefined,
    cell: ({ sha256 = '' }) => [lineOf([runOf({ text: sha256 }, styleIds.hash)])]
  }
];

/** The sources, numbered in the order of the document, of which only those at `ids` are listed. */
export function registerOf(ids: ReadonlySet<string>, around: Surroundings): Table {
  const { story, words, width } = around;
  const listed = story.timeline.sources
    .map((source, index) => ({ source, number: index + 1 }))
    .filter(({ source }) => ids.has(source.id));
  const shown = columns.filter(({ has }) => listed.some(({ source }) => has(source)));
  return tableOf({
    heads: shown.map(({ name }) => ({ text: words.chronology.register[name], language: words.language })),
    shares: shown.map(({ share }) => share),
    width,
    rows: listed.map(({ source, number }) =>
      rowOf(shown.map((column) => cellOf(column.cell(source, number, words))))
    ),
    isRightToLeft: isRightToLeft(story.timeline.title)
  });
}

const numberOf = (number: number): Paragraph =>
  lineOf([new Bookmark({ id: anchorOf(number), children: [runOf({ text: String(number) })] })]);

const titleOf = ({ title, author, language }: Source): [Paragraph, ...Paragraph[]] => [
  lineOf([runOf({ text: title, language })], title),
  ...(author === undefined ? [] : [lineOf([runOf({ text: author, language })], author)])
];

const lineOf = (children: readonly ParagraphChild[], text = ''): Paragraph =>
  new Paragraph({ style: styleIds.cell, bidirectional: isRightToLeft(text), children });

function dayOf(written: string | undefined, { dates, language }: Words): ParagraphChild {
  const day = written === undefined ? undefined : parseDay(written);
  return runOf({ text: day === undefined ? (written ?? '') : dates.day(day), language });
}

/** The address of a source, and that of its archived copy; one that is no web address is only a text. */
function addressesOf({ url, archivedUrl }: Source, words: Words): [Paragraph, ...Paragraph[]] {
  const { language } = words;
  const lines = [
    ...(url === undefined ? [] : [lineOf([linkOf(url, language)])]),
    ...(archivedUrl === undefined
      ? []
      : [lineOf([runOf({ text: words.chronology.archived, language }), linkOf(archivedUrl, language)])])
  ];
  const [first = lineOf([]), ...others] = lines;
  return [first, ...others];
}

/** An address as a link if it is safe, under a label or its own name. */
export function linkOf(address: string, language: string, label = address): ParagraphChild {
  const link = safeUrl(address);
  if (link === undefined) return runOf({ text: label, language });
  return new ExternalHyperlink({
    link: cleaned(link).text,
    children: [runOf({ text: label, language }, 'Hyperlink')]
  });
}
