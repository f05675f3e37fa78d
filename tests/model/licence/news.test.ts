import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent, When } from '../../../src/model/timeline.ts';
import { eventOf, problemsOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';

const written = '2021-03-13';

/** What is wrong with an event whose date has these words of a sentence, but for what it says of its stage. */
function problemsWith(
  sentence: string,
  when: When,
  occurrence: TimelineEvent['occurrence'] = 'happened'
): readonly string[] {
  const assertions = [{ voice: 'reported', evidence: [quoteOf(sentence)] }] as const;
  const timeline = timelineOf({
    asOf: written,
    sources: [sourceOf(/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`, { published: written })],
    events: [eventOf({ title: 'It is so', when, occurrence, assertions })]
  });
  return problemsOf(timeline)
    .filter(({ path }) => !path.endsWith('.occurrence'))
    .map(({ path, message }) => `${path}: ${message}`);
}

type Row = Readonly<Record<string, string>>;

const [header = '', ...lines] = readFileSync('tests/fixtures/date-words-news.tsv', 'utf8')
  .trimEnd()
  .split('\n');
const names = header.split('\t');
const rows = lines.map((line): Row => {
  const cells = line.split('\t');
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
});

function problemsOfRow({ quote = '', occurrence, ...row }: Row): readonly string[] {
  const terms = ['text', 'edtf', 'mod', 'endMod', 'aspect', 'inferred'].flatMap((name) =>
    row[name] ? [[name, row[name]]] : []
  );
  const stage = (occurrence || 'happened') as TimelineEvent['occurrence'];
  return problemsWith(quote, Object.fromEntries(terms) as When, stage);
}

const named = (verdict: string) =>
  rows
    .filter((row) => row.verdict === verdict)
    .map((row) => [row.text, row.quote, [row.edtf, row.mod, row.aspect].join(' '), row] as const);

it.each(named('refuse'))('“%s” of “%s” does not license %s', (_, __, ___, row) => {
  expect(problemsOfRow(row)).not.toEqual([]);
});

it.each(named('pass'))('“%s” of “%s” licenses %s', (_, __, ___, row) => {
  expect(problemsOfRow(row)).toEqual([]);
});

/** Sentences with a place for a date: `on DATE`, or `DATE` alone. */
const sentences = new Map(
  readFileSync('tests/fixtures/date-sentences.txt', 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((part) => {
      const [title = '', ...of] = part.split('\n');
      return [title.replace('# ', ''), of] as const;
    })
);

interface Dated {
  readonly lead: string;
  readonly text: string;
  readonly edtf: string;
  readonly aspect: When['aspect'];
}

const past: readonly Dated[] = [
  { lead: 'on ', text: 'March 3, 2020', edtf: '2020-03-03', aspect: 'on' },
  { lead: 'in ', text: 'March 2020', edtf: '2020-03', aspect: 'within' },
  { lead: 'in ', text: '2019', edtf: '2019', aspect: 'within' },
  { lead: 'on ', text: 'Friday', edtf: '2021-03-12', aspect: 'on' },
  { lead: '', text: 'last year', edtf: '2020', aspect: 'within' },
  { lead: 'in ', text: 'the 1990s', edtf: '199X', aspect: 'within' }
];
const toCome: readonly Dated[] = [
  { lead: 'on ', text: 'March 30, 2021', edtf: '2021-03-30', aspect: 'on' },
  { lead: 'in ', text: 'November', edtf: '2021-11', aspect: 'within' },
  { lead: 'on ', text: 'Friday', edtf: '2021-03-19', aspect: 'on' },
  { lead: '', text: 'next year', edtf: '2022', aspect: 'within' },
  { lead: 'in ', text: 'the summer', edtf: '[2021-06..2021-09]', aspect: 'within' }
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence, and the date's words in it. */
function told(sentence: string, { lead, text }: Dated): readonly [sentence: string, text: string] {
  const dated = sentence
    .replace('On DATE', capital(`${lead}${text}`))
    .replace('on DATE', `${lead}${text}`)
    .replace('DATE', text);
  return [dated, dated.includes(text) ? text : capital(text)];
}

const problemsIn = (sentence: string, date: Dated, occurrence: TimelineEvent['occurrence']) => {
  const [dated, text] = told(sentence, date);
  return problemsWith(dated, { text, edtf: date.edtf, aspect: date.aspect }, occurrence);
};

describe('sentences that say how an event lies to a date, or doubt it,', () => {
  it.each(sentences.get('do not license the date itself') ?? [])('do not license it: %s', (sentence) => {
    for (const date of past) expect(problemsIn(sentence, date, 'happened'), date.text).not.toEqual([]);
  });
});

describe('sentences that only date an event', () => {
  it.each(sentences.get('license a date that is past') ?? [])('license what is past: %s', (sentence) => {
    for (const date of past) expect(problemsIn(sentence, date, 'happened'), date.text).toEqual([]);
  });

  it.each(sentences.get('license a date that is to come') ?? [])(
    'license what is to come: %s',
    (sentence) => {
      for (const date of toCome) expect(problemsIn(sentence, date, 'planned'), date.text).toEqual([]);
    }
  );
});
