import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalise, type CanonicalText } from '../../../src/model/canonical.ts';
import { candidatesIn, type Candidate } from '../../../src/model/candidates/candidates.ts';
import { parseDay } from '../../../src/model/day.ts';
import { licenceOf, meaningOf } from '../../../src/model/licence/licence.ts';
import type { Context } from '../../../src/model/licence/phrases.ts';
import { relationOf } from '../../../src/model/licence/relation.ts';
import { isFound } from '../../../src/model/quotes.ts';
import { readTimeline } from '../../../src/model/reading.ts';
import { readWhen } from '../../../src/model/read-when.ts';
import { sentencesOf } from '../../../src/model/sentences.ts';
import { timeExpressionsIn } from '../../../src/model/time-words/time-words.ts';
import type { Source, Timeline, When } from '../../../src/model/timeline.ts';
import { scoredRows, scoresOf } from '../../bench/time-words.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  problemsOf,
  quoteOf,
  sourceOf,
  timelineOf
} from '../../support/documents.ts';

const asOf = parseDay('2021-03-13');
const candidatesOf = (text: string, language = 'en'): readonly Candidate[] =>
  candidatesIn(sourceOf(text, { language }), canonicalise(text), asOf);
const sentences = (text: string): string[] => candidatesOf(text).map(({ sentence }) => sentence);

describe('of the first article', () => {
  const found = candidatesOf(article);
  const timeline = JSON.parse(articleTimelineText) as Timeline;
  const { events } = readTimeline(timeline, new Map([['article', article]]));

  /** The times of the sentences that an event quotes. */
  function timesOfEvent(id: string) {
    const quotes = events.find(({ event }) => event.id === id)!.quotes;
    const passages = quotes.map(({ verdict }) => verdict).filter(isFound);
    return found
      .filter((each) => passages.some(({ start, end }) => each.start < end && start < each.end))
      .flatMap(({ times }) => times);
  }

  const dated = timeline.events.filter(({ when }) => when.text !== undefined && when.inferred === undefined);

  it('every sentence with a time is a candidate, with all its times', () => {
    const timed = sentencesOf(article, 'en')
      .map(({ start, end }) => article.slice(start, end))
      .filter((sentence) => timeExpressionsIn(sentence, {}).length > 0);
    expect(timed.length).toBeGreaterThan(7);
    expect(found.filter(({ times }) => times.length > 0).map(({ sentence }) => sentence)).toEqual(timed);
    const written = asOf!;
    const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
    expect(texts(found.flatMap(({ times }) => times))).toEqual(
      texts(timeExpressionsIn(article, { written }))
    );
  });

  it.each(dated.map(({ id, when }): [string, When] => [id, when]))(
    'the date of %s is among the readings',
    (id, when) => {
      const readings = timesOfEvent(id).flatMap(({ readings: all }) => all);
      const same = readings.filter(
        ({ edtf, mod, endMod, aspect }) =>
          edtf === when.edtf && mod === when.mod && endMod === when.endMod && aspect === when.aspect
      );
      if (id !== 'cyberhack-money') return expect(same).toHaveLength(1);
      // Some time within 2020 is vaguer than its words, “throughout 2020”.
      const date = readWhen(when);
      expect(date.ok && readings.map((each) => relationOf(date.value, meaningOf(each)))).toContain(
        'licensed'
      );
    }
  );

  it('each candidate says who speaks, and how', () => {
    const voices = found.map(({ sentence, speaker, mode }) => {
      const { name, anonymous, via } = speaker ?? {};
      return [sentence.slice(0, 30), mode, name, anonymous && 'unnamed', via].filter(Boolean).join(' | ');
    });
    expect(voices).toEqual([
      'A senior Biden administration  | indirect | senior Biden administration official | unnamed | Reuters',
      'The previously unknown U.S. ou | indirect | Reuters',
      'It also broad a trip by Americ',
      'However, the official stated t | direct | senior Biden administration official | unnamed | Reuters',
      '“To date, we have not received | direct | senior Biden administration official | unnamed | Reuters',
      'The U.S. official refused to c',
      'During his campaign, Biden cal | direct',
      'Secretary of State Antony Blin',
      'Sanctions have so far failed t',
      'Blinken is scheduled to host t',
      'Trump’s administration accused | indirect | Trump’s administration',
      'A confidential U.N. report fou | indirect | confidential U.N. report',
      'The Independent Sanctions Moni | direct | Independent Sanctions Monitoring Report'
    ]);
  });

  it('each has the likeliest date of its first time, and an occurrence where that is certain', () => {
    const dates = found.flatMap(({ date, occurrence }) => {
      if (!date) return [];
      const { text, edtf, mod, aspect } = date.when;
      return [[text, edtf, mod, aspect, occurrence].filter(Boolean).join(' | ')];
    });
    expect(dates).toEqual([
      'on Saturday, March 13 | 2021-03-13 | on | happened',
      'next week | [2021-03-14..2021-03-20] | within',
      'starting in mid-February | 2021-02/.. | mid | since | ongoing',
      'To date | ../2021-03-13 | until | ongoing',
      'in the coming weeks | [2021-03-14..] | within | expected',
      'so far | ../2021-03-13 | until | ongoing',
      'on March 18 | 2021-03-18 | on | planned',
      'throughout 2020 | 2020 | throughout | happened'
    ]);
  });
});

describe('of the phrases of newspapers', { tags: 'slow' }, () => {
  it('candidates have what the grammar reads', () => {
    const ours = scoresOf(
      scoredRows((text, { written }) =>
        candidatesIn(sourceOf(text), canonicalise(text), written).flatMap(({ times }) => times)
      )
    );
    expect(ours).toEqual(scoresOf(scoredRows()));
  });

  it('every date needs no reason from its author', () => {
    const dates = scoredRows().flatMap(({ row }) => {
      const text = canonicalise(`${row.before} ${row.phrase} ${row.after}`);
      const source = sourceOf(text.raw, { published: row.written });
      return candidatesIn(source, text, undefined).flatMap((candidate) => licenceIn(candidate, source, text));
    });
    expect(dates.length).toBeGreaterThan(300);
    expect(new Set(dates)).toEqual(new Set(['read']));
  });

  /** As the checker finds it, for an event that quotes the whole sentence's first time. */
  function licenceIn(
    { date, start, end }: Candidate,
    source: Source,
    text: CanonicalText
  ): readonly string[] {
    const read = date && readWhen(date.when);
    if (!read?.ok) return [];
    const at = text.raw.indexOf(date!.when.text!, start);
    const quote = { source: source.id, exact: date!.when.text! };
    expect(at + quote.exact.length).toBeLessThanOrEqual(end);
    const verdict = { kind: 'exact', start: at, end: at + quote.exact.length } as const;
    const context: Context = {
      language: 'en',
      sources: new Map([[source.id, source]]),
      asOf: undefined,
      texts: new Map([[source.id, text]]),
      boundsOf: () => undefined
    };
    return [licenceOf(date!.when, read.value, [{ quote, verdict }], context).kind];
  }
});

describe('a sentence is a candidate', () => {
  test.each([
    ['with a time', 'It rained. The bridge fell on May 4.', 'The bridge fell on May 4.'],
    [
      'with a verb of speech',
      'It rained. The bridge is old, the mayor said.',
      'The bridge is old, the mayor said.'
    ],
    [
      'with “according to”',
      'It rained. It is old, according to the mayor.',
      'It is old, according to the mayor.'
    ],
    ['with a report', 'It rained. A report is due.', 'A report is due.'],
    ['with an accusation', 'It rained. The town accused the builder.', 'The town accused the builder.'],
    ['with words that ask for something', 'It rained. He called for calm.', 'He called for calm.']
  ])('%s', (_, text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });

  test('with a time in figures or with the name of a month in a language without tables', () => {
    const [first, ...others] = candidatesOf('Es regnete. Die Brücke fiel am 4. Mai 2021. Schade.', 'de');
    expect([first?.sentence, first?.times.length, others.length]).toEqual([
      'Die Brücke fiel am 4. Mai 2021.',
      1,
      0
    ]);
  });

  test('with a verb of speech of its language, without a speaker whom nothing there can find', () => {
    const [only] = candidatesOf('Die Brücke ist alt, sagte der Minister.', 'de');
    expect([only?.mode, only?.speaker]).toEqual(['indirect', undefined]);
  });

  test('and no other', () => {
    expect(sentences('It rained. The bridge is old. Its stones are grey.')).toEqual([]);
  });
});

describe('a date', () => {
  it('counts from the day the source was published, and else from the day of the document', () => {
    const text = 'It fell on Friday.';
    const edtfOf = (published?: string) =>
      candidatesIn(sourceOf(text, { published }), canonicalise(text), asOf)[0]?.date?.when.edtf;
    expect([edtfOf('2020-05-04'), edtfOf()]).toEqual(['2020-05-01', '2021-03-12']);
  });

  it('is left out if nothing says which day its words count from', () => {
    const text = 'It fell on Friday.';
    const [only] = candidatesIn(sourceOf(text), canonicalise(text), undefined);
    expect([only?.times[0]?.text, only?.date]).toEqual(['on Friday', undefined]);
  });

  it('is left out in a language whose grammar nobody knows here, though the figures are read', () => {
    const [only] = candidatesOf('Die Brücke fiel am 4. Mai 2021.', 'de');
    expect([only?.times[0]?.readings[0]?.edtf, only?.date]).toEqual(['2021-05-04', undefined]);
  });

  it.each([plainText, article, 'It fell on Friday, May 7, 2021. It may fall again next week, he said.'])(
    'passes every check of an event that quotes its sentence: %#',
    (text) => {
      const dated = candidatesOf(text).flatMap(({ sentence, date }) => (date ? [{ sentence, date }] : []));
      const events = dated.map(({ sentence, date }, index) =>
        eventOf({
          id: `e${index}`,
          title: 'Something happens',
          when: date.when,
          assertions: [{ voice: 'reported', evidence: [quoteOf(sentence)] }]
        })
      );
      const problems = problemsOf(timelineOf({ asOf: '2021-03-13', sources: [sourceOf(text)], events }));
      expect(problems.filter(({ path }) => path.includes('.when'))).toEqual([]);
      expect(events.length).toBeGreaterThan(0);
    }
  );
});

it('of any text, candidates are sentences in order with their own times, and words of the source', () => {
  const word = fc.constantFrom(
    ...'“ ” " . , the official said told Reuters on May 4 next week in 2020 according to a report and “so far ’s \n\n 会 😀 é'.split(
      ' '
    )
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, (raw) => {
      let reached = 0;
      for (const { start, end, sentence, times, speaker, date } of candidatesOf(raw)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(raw.slice(start, end)).toBe(sentence);
        for (const time of times) expect(raw.slice(time.start, time.end)).toBe(time.text);
        if (date) expect(sentence).toContain(date.when.text);
        if (speaker) expect(canonicalise(raw).text).toContain(canonicalise(speaker.name).text);
        reached = end;
      }
    })
  );
});
