import { InternalHyperlink, Paragraph, type ParagraphChild, type Table, type TableRow } from 'docx';
import { badgesOf } from '../../layout/plan/badges.ts';
import { isRightToLeft } from '../../layout/text/script.ts';
import { beginning } from '../../layout/text/text.ts';
import { isQuote } from '../../model/evidence.ts';
import { pagesOfPassages } from '../../model/pages.ts';
import { sourceOf } from '../../model/sources.ts';
import type { Passage, Story, StoryEvent, Testimony } from '../../model/story.ts';
import type { Citation } from '../../model/timeline.ts';
import { capital } from '../../model/wording.ts';
import { imagesInWords } from '../../words/image-words.ts';
import type { Words } from '../../words/words.ts';
import type { Footnotes } from './footnotes.ts';
import { styleIds } from './look.ts';
import { citedCell, quoteCell } from './quote.ts';
import { anchorOf, linkOf } from './register.ts';
import { cellOf, rowOf, tableOf } from './table.ts';
import { paragraphOf, runOf, type Spoken } from './texts.ts';

/** Of what a document is made. */
export interface Surroundings {
  readonly story: Story;
  readonly words: Words;
  readonly footnotes: Footnotes;
  /** Of a line, in twentieths of a point. */
  readonly width: number;
}

/** A column of the events; it is left out where no event has anything for it. */
interface Column {
  readonly name: keyof Words['chronology']['columns'];
  /** Its part of the width beside the others. */
  readonly share: number;
  readonly has: (event: StoryEvent) => boolean;
  /** A cell for all that an event rests on, or one for each. */
  readonly cell:
    | { readonly of: 'event'; readonly made: (event: StoryEvent, around: Surroundings) => Cell }
    | { readonly of: 'rest'; readonly made: (rest: Rest | undefined, around: Surroundings) => Cell };
}

const always = (): boolean => true;
const hasRest = ({ testimonies }: StoryEvent): boolean =>
  testimonies.some(({ by }) => by.evidence.length > 0);
const hasWords = ({ when, time }: StoryEvent): boolean => when.text !== undefined || time?.text !== undefined;

const columns: readonly Column[] = [
  { name: 'words', share: 11, has: hasWords, cell: { of: 'event', made: wordsCell } },
  { name: 'date', share: 11, has: always, cell: { of: 'event', made: dateCell } },
  { name: 'event', share: 18, has: always, cell: { of: 'event', made: eventCell } },
  { name: 'quote', share: 30, has: hasRest, cell: { of: 'rest', made: restCell } },
  { name: 'source', share: 11, has: hasRest, cell: { of: 'rest', made: sourceCell } },
  { name: 'voice', share: 11, has: hasRest, cell: { of: 'rest', made: voiceCell } },
  { name: 'standing', share: 8, has: always, cell: { of: 'event', made: standingCell } }
];

/** The events in order of time: a row for each of their quotes, beside each other what the event is and when. */
export function chronologyOf(events: readonly StoryEvent[], around: Surroundings): Table {
  const shown = columns.filter(({ has }) => events.some(has));
  return tableOf({
    heads: shown.map(({ name }) => ours(around.words.chronology.columns[name], around)),
    shares: shown.map(({ share }) => share),
    width: around.width,
    rows: events.flatMap((event) => rowsOf(event, shown, around)),
    isRightToLeft: isRightToLeft(around.story.timeline.title)
  });
}

/** Words of ours, and an author's. */
const ours = (text: string, { words }: Surroundings): Spoken => ({ text, language: words.language });
const authors = (text: string, { story }: Surroundings): Spoken => ({
  text,
  language: story.timeline.language
});

/** What an event rests on, one by one; `undefined` in place of nothing. */
type Rest =
  | { readonly by: Testimony['by']; readonly passage: Passage }
  | { readonly by: Testimony['by']; readonly citation: Citation };

function restsOf({ testimonies }: StoryEvent): readonly (Rest | undefined)[] {
  const rests = testimonies.flatMap(({ by, passages }) => {
    const left = [...passages];
    return by.evidence.map((evidence): Rest =>
      isQuote(evidence) ? { by, passage: left.shift()! } : { by, citation: evidence }
    );
  });
  return rests.length > 0 ? rests : [undefined];
}

function rowsOf(event: StoryEvent, shown: readonly Column[], around: Surroundings): readonly TableRow[] {
  const rests = restsOf(event);
  return rests.map((rest, index) =>
    rowOf(
      shown.flatMap(({ cell }) => {
        if (cell.of === 'rest') return cellOf(cell.made(rest, around));
        // docx continues cells that span rows by itself.
        return index === 0 ? cellOf(cell.made(event, around), rests.length) : [];
      })
    )
  );
}

type Cell = [Paragraph, ...Paragraph[]];
const cell = { style: styleIds.cell } as const;

/** The words for the date, and below them those for the time of the day. */
function wordsCell({ when, time, passages }: StoryEvent, around: Surroundings): Cell {
  const { story, words } = around;
  const source = sourceOf(story, passages[0]?.quote.source ?? '');
  const language = source?.language ?? story.timeline.language;
  const [first, ...others] = [when.text, time?.text].flatMap((text) =>
    text === undefined
      ? []
      : new Paragraph({
          ...cell,
          bidirectional: isRightToLeft(text),
          children: [runOf({ text, language }, styleIds.sourceWords)]
        })
  );
  if (!first) return [new Paragraph({ ...cell, children: [quiet(words.chronology.noWords, around)] })];
  return [first, ...others];
}

const quiet = (text: string, around: Surroundings): ParagraphChild =>
  runOf(ours(text, around), styleIds.quiet);

/** The date in our words; footnotes say how it was worked out, and which others are given. */
function dateCell(event: StoryEvent, around: Surroundings): Cell {
  const { words, footnotes } = around;
  const reasons = event.when.inferred === undefined ? [] : [words.sheet.workedOut(event.when.inferred)];
  const notes = [...reasons, ...otherDates(event, around)].map((text) =>
    footnotes.add(authors(text, around))
  );
  return [paragraphOf(ours(capital(words.dates.when(event.date)), around), cell, notes)];
}

const otherDates = ({ accounts }: StoryEvent, { story, words }: Surroundings): readonly string[] =>
  accounts.map(({ source, when, date }) => {
    const read = words.dates.when(date);
    const said = when.text === undefined ? read : `“${when.text}”: ${read}`;
    return words.sheet.dateBy(sourceOf(story, source)?.title ?? source, said);
  });

/** What the event is; images are in words, since a document of Word has no WebP and no AVIF. */
function eventCell(event: StoryEvent, around: Surroundings): Cell {
  return [
    paragraphOf(authors(event.title, around), { style: styleIds.event }),
    ...(event.summary === undefined ? [] : [paragraphOf(authors(event.summary, around), cell)]),
    ...(event.links ?? []).map(
      ({ url, label }) =>
        new Paragraph({ ...cell, children: [linkOf(url, around.story.timeline.language, label)] })
    ),
    ...imagesInWords(event, around.words.files.imageNotIn).map((text) =>
      paragraphOf(authors(text, around), cell)
    )
  ];
}

/** How far the event had come, how far it can be relied on, and what it may not lose. */
function standingCell(event: StoryEvent, around: Surroundings): Cell {
  const { standing, figure } = around.words;
  const { stage } = event;
  const said = [
    ...(stage === undefined ? [] : [standing.stages[stage].word]),
    standing.standings[event.standing].word,
    ...badgesOf(event, around.words).map(({ kind }) => figure.badges[kind].word)
  ];
  const [first, ...others] = [...new Set(said)].map((text) => paragraphOf(ours(text, around), cell));
  return [first!, ...others];
}

/** The words of a source, or that it is only named. */
function restCell(rest: Rest | undefined, around: Surroundings): Cell {
  if (!rest)
    return [new Paragraph({ ...cell, children: [quiet(around.words.chronology.unsourced, around)] })];
  return 'passage' in rest ? quoteCell(rest.passage, rest.by, around) : citedCell(rest.citation, around);
}

/** In characters: the register has a source's title in full. */
const longestName = 48;

/** A name cut between words, in languages that separate them. */
const shortened = (name: string): string => beginning(name, longestName).replace(/(\S)\s+\S*…$/u, '$1 …');

/** The source by its number in the register and its publisher. */
function sourceCell(rest: Rest | undefined, around: Surroundings): Cell {
  if (!rest) return [new Paragraph(cell)];
  const { story, words } = around;
  const id = 'passage' in rest ? rest.passage.quote.source : rest.citation.source;
  const source = sourceOf(story, id);
  const number = story.timeline.sources.findIndex((each) => each.id === id) + 1;
  const pages = 'passage' in rest ? pagesOfPassages(story, [rest.passage]) : [];
  const name = `[${number}] ${shortened(source?.publisher ?? source?.title ?? id)}`;
  const text = pages.length > 0 ? `${name}, ${words.source.pages(pages)}` : name;
  const run = runOf({ text, language: source?.language ?? story.timeline.language });
  const link = new InternalHyperlink({ anchor: anchorOf(number), children: [run] });
  return [new Paragraph({ ...cell, bidirectional: isRightToLeft(text), children: [link] })];
}

/** Who says so and how; a footnote gives the reason for a name that no source has. */
function voiceCell(rest: Rest | undefined, around: Surroundings): Cell {
  if (!rest) return [new Paragraph(cell)];
  const { story, words, footnotes } = around;
  const [only, ...others] = story.timeline.sources;
  const { by } = rest;
  const said = words.standing.voice(by, others.length === 0 ? only?.publisher : undefined);
  const reason = words.standing.nameReason('voice' in by ? (by.speaker ?? {}) : by);
  const notes = reason === undefined ? [] : [footnotes.add(authors(capital(reason), around))];
  return [paragraphOf(authors(capital(said), around), cell, notes)];
}
