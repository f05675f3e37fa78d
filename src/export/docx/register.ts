import { Bookmark, ExternalHyperlink, Paragraph, type ParagraphChild, type Table, type TableRow } from 'docx';
import { cleaned } from '../../formats/xml.ts';
import { isRightToLeft } from '../../layout/text/script.ts';
import { parseDay } from '../../model/day.ts';
import { safeUrl } from '../../model/links.ts';
import type { Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import type { Surroundings } from './chronology.ts';
import { styleIds } from './look.ts';
import { cellOf, rowOf, tableOf } from './table.ts';
import { runOf, type Spoken } from './texts.ts';

/** The name of the place of a source, for links within the document. */
export const anchorOf = (number: number): string => `source-${number}`;

/** The sources, numbered in the order of the document, of which only those at `ids` are listed. */
export function registerOf(ids: ReadonlySet<string>, around: Surroundings): Table {
  const { story, words } = around;
  return tableOf({
    heads: Object.values(words.chronology.register).map((text) => ({ text, language: words.language })),
    shares: [4, 26, 13, 10, 10, 20, 17],
    width: around.width,
    rows: story.timeline.sources.flatMap((source, index) =>
      ids.has(source.id) ? [sourceRow(source, index + 1, around)] : []
    ),
    isRightToLeft: isRightToLeft(story.timeline.title)
  });
}

function sourceRow(source: Source, number: number, { story, words }: Surroundings): TableRow {
  const language = source.language ?? story.timeline.language;
  const theirs = (text: string): Spoken => ({ text, language });
  const { title, author, publisher = '', sha256 } = source;
  const name = new Bookmark({ id: anchorOf(number), children: [runOf(theirs(String(number)))] });
  return rowOf([
    cellOf([lineOf([name])]),
    cellOf([
      lineOf([runOf(theirs(title))], title),
      ...(author === undefined ? [] : [lineOf([runOf(theirs(author))], author)])
    ]),
    cellOf([lineOf([runOf(theirs(publisher))], publisher)]),
    cellOf([lineOf([dayOf(source.published, words)])]),
    cellOf([lineOf([dayOf(source.retrieved, words)])]),
    cellOf(addressesOf(source, words)),
    cellOf([lineOf([runOf(theirs(sha256 ?? ''), styleIds.hash)])])
  ]);
}

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

/** An address as a link if it is safe. */
export function linkOf(address: string, language: string): ParagraphChild {
  const link = safeUrl(address);
  if (link === undefined) return runOf({ text: address, language });
  return new ExternalHyperlink({
    link: cleaned(link).text,
    children: [runOf({ text: address, language }, 'Hyperlink')]
  });
}
