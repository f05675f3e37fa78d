import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/model/file-checks.ts';
import { readTimeline } from '../../src/model/reading.ts';
import { standingOf, standings, type Standing } from '../../src/model/standing.ts';
import { standingWords, stageWords } from '../../src/model/standing-words.ts';
import { stages } from '../../src/model/stage.ts';
import type {
  Assertion,
  Response,
  Source,
  Speaker,
  TimelineEvent,
  WhenInEdtf
} from '../../src/model/timeline.ts';
import { whoSaysSo } from '../../src/model/who-says-so.ts';
import { english } from '../../src/words/en/index.ts';
import { eventOf, quoteOf, sourceOf, storyOf, timelineOf } from '../support/documents.ts';
import { caseOf } from '../support/cases.ts';

const text = 'Talks were held on May 3, 2021. Others say on May 4, 2021, or May 6.';
const papers: readonly Source[] = [
  sourceOf(text, { id: 'paper', publisher: 'The Paper' }),
  sourceOf(text, { id: 'gazette', publisher: 'The Gazette' }),
  sourceOf(text, { id: 'sunday', publisher: 'The  paper' }),
  sourceOf(text, { id: 'kims', publisher: 'The Post', author: 'Kim' }),
  sourceOf(text, { id: 'leaflet' }),
  { id: 'unread', title: 'Of which there is no text', publisher: 'The Archive' }
];

const held = 'Talks were held on May 3, 2021';

const says = (source = 'paper', more: Partial<Assertion> = {}): Assertion => ({
  voice: 'reported',
  ...more,
  evidence: [quoteOf(held, { source })]
});
const denies = (source = 'paper', more: Partial<Assertion> = {}) => says(source, { polarity: '-', ...more });
const spoken = (speaker: Speaker | undefined, source = 'paper') =>
  says(source, { voice: 'attributed', speaker });
const kim = { name: 'Kim' };
const lee = { name: 'Lee' };
const someone = { name: 'an official', anonymous: true } as const;
const answers = (kind: Response['kind'], source = 'paper', by = 'Ministry'): Response => ({
  by,
  kind,
  evidence: [quoteOf(held, { source })]
});

function readEvent(more: Partial<TimelineEvent>, sources = papers) {
  const event = eventOf({ when: { text: 'on May 3, 2021', edtf: '2021-05-03', aspect: 'on' }, ...more });
  return readTimeline(timelineOf({ sources, events: [event] }), new Map()).events[0]!;
}
const standingIs = (more: Partial<TimelineEvent>, sources = papers): Standing =>
  standingOf(readEvent(more, sources), sources);

type Voices = readonly [first: Assertion, ...rest: Assertion[]];
type Row = readonly [what: string, standing: Standing, assertions: Voices, responses?: readonly Response[]];

const rows: readonly Row[] = [
  ['the source’s own voice', 'stated', [says()]],
  ['the source’s own voice beside a speaker', 'stated', [spoken(kim), says()]],
  ['a speaker alone', 'attributed', [spoken(kim)]],
  ['two speakers in one source', 'attributed', [spoken(kim), spoken(lee)]],
  ['a speaker whom the document does not name', 'attributed', [spoken(undefined)]],
  ['a speaker, and one who confirms it', 'attributed', [spoken(kim)], [answers('confirmed')]],

  ['one source that denies it', 'denied', [denies()]],
  ['two independent sources that deny it', 'denied', [denies(), denies('gazette')]],
  ['a denial of the source’s own and a response', 'denied', [denies()], [answers('denied')]],
  ['a denial by a speaker', 'denied', [denies('paper', { voice: 'attributed', speaker: kim })]],

  ['one voice for it and one against', 'disputed', [says(), denies()]],
  ['an affirmation written out', 'disputed', [says('paper', { polarity: '+' }), denies()]],
  ['a response that denies it', 'disputed', [says()], [answers('denied')]],
  ['a denial that a response contradicts', 'disputed', [denies()], [answers('confirmed')]],
  ['two sources for it and one voice against', 'disputed', [says(), says('gazette'), denies()]],

  ['no comment', 'stated', [says()], [answers('declined to comment')]],
  ['no response', 'stated', [says()], [answers('did not respond')]],
  ['no response to what is denied', 'denied', [denies()], [answers('did not respond')]],

  ['two sources of two publishers', 'corroborated', [says(), says('gazette')]],
  ['speakers named in two sources', 'corroborated', [spoken(kim), spoken(lee, 'gazette')]],
  ['a source and a speaker named in another', 'corroborated', [says(), spoken(kim, 'gazette')]],
  [
    'a source and a response confirmed in another',
    'corroborated',
    [says()],
    [answers('confirmed', 'gazette')]
  ],
  [
    'a second source of one publisher, and a third',
    'corroborated',
    [says(), says('sunday'), says('gazette')]
  ],
  [
    'two quotes of one assertion',
    'corroborated',
    [{ voice: 'reported', evidence: [quoteOf(held), quoteOf(held, { source: 'gazette' })] }]
  ],

  ['two voices in one source', 'stated', [says(), spoken(kim)]],
  ['two sources of one publisher, however it is spelt', 'stated', [says(), says('sunday')]],
  ['a source without a publisher', 'stated', [says(), says('leaflet')]],
  ['a source that is not listed', 'stated', [says(), says('nowhere')]],
  ['a source without a text, whose quote nobody checked', 'stated', [says(), says('unread')]],
  [
    'a quote that is not in its source',
    'stated',
    [says(), { voice: 'reported', evidence: [quoteOf('No such words', { source: 'gazette' })] }]
  ],
  ['an unnamed speaker in the second source', 'stated', [says(), spoken(someone, 'gazette')]],
  ['nobody as the speaker in the second source', 'stated', [says(), spoken(undefined, 'gazette')]],
  ['one speaker in two sources', 'attributed', [spoken(kim), spoken({ name: 'kim' }, 'gazette')]],
  [
    'one agency behind two speakers',
    'attributed',
    [spoken({ ...kim, via: 'Reuters' }), spoken({ ...lee, via: 'Reuters' }, 'gazette')]
  ],
  [
    'a source that has it from the other',
    'stated',
    [says(), spoken({ ...kim, via: 'The Paper' }, 'gazette')]
  ],
  ['an author who is the other’s speaker', 'stated', [says('kims'), spoken(kim, 'gazette')]],
  [
    'a speaker who confirms it in another source',
    'attributed',
    [spoken(kim)],
    [answers('confirmed', 'gazette', 'Kim')]
  ]
];

const cases = rows.map(([what, standing, assertions, responses]) => ({
  what,
  standing,
  event: { assertions, responses }
}));

describe('the standing by who says so:', () => {
  test.each(cases)('$what: $standing', ({ standing, event }) => {
    expect(standingIs(event)).toBe(standing);
  });

  test.each(cases)('$what: $standing, of what did not happen too', ({ standing, event }) => {
    expect(standingIs({ ...event, absence: true })).toBe(standing);
  });

  test('every standing that quotes give is among the rows but one, which dates make', () => {
    const others: readonly Standing[] = ['accounts differ', 'cited', 'unsourced'];
    expect(new Set(rows.map(([, standing]) => standing))).toEqual(
      new Set(standings.filter((standing) => !others.includes(standing)))
    );
  });
});

test.each(['planned', 'expected', 'threatened', 'cancelled'] as const)(
  'what was %s can be denied and disputed as well',
  (occurrence) => {
    expect(standingIs({ occurrence, assertions: [denies()] })).toBe('denied');
    expect(standingIs({ occurrence, responses: [answers('denied')] })).toBe('disputed');
  }
);

describe('accounts differ', () => {
  const on = (edtf: string, more: Partial<WhenInEdtf> = {}): WhenInEdtf => ({
    edtf,
    aspect: 'on',
    inferred: 'So.',
    ...more
  });
  const dated = (edtf: string, source = 'gazette', more: Partial<WhenInEdtf> = {}) =>
    says(source, { when: on(edtf, more) });

  test.each<[what: string, standing: Standing, assertions: Voices]>([
    ['another source gives another day', 'accounts differ', [says(), dated('2021-05-04')]],
    ['an account gives the same day', 'corroborated', [says(), dated('2021-05-03')]],
    ['an account gives the month of that day', 'corroborated', [says(), dated('2021-05')]],
    [
      'two accounts differ, and both have dates of their own',
      'accounts differ',
      [dated('2021-05', 'paper'), dated('2021-06')]
    ],
    ['the same source gives both', 'stated', [says(), dated('2021-05-04', 'paper')]],
    ['a set has the day between its own', 'accounts differ', [says(), dated('[2021-05-02,2021-05-04]')]],
    ['a set has the day', 'corroborated', [says(), dated('[2021-05-02,2021-05-03]')]],
    [
      'an interval ends before it',
      'accounts differ',
      [says(), dated('../2021-05-02', 'gazette', { aspect: 'until' })]
    ],
    [
      'an interval begins on an unknown day',
      'corroborated',
      [says(), dated('/2021-06', 'gazette', { aspect: 'throughout' })]
    ],
    ['it is given by an unread source', 'accounts differ', [says(), dated('2021-05-04', 'unread')]],
    ['someone denies it as well', 'disputed', [says(), dated('2021-05-04'), denies()]],
    ['only those who deny it do', 'denied', [denies(), denies('gazette', { when: on('2021-05-04') })]]
  ])('or not, where %s: %s', (_, standing, assertions) => {
    expect(standingIs({ assertions })).toBe(standing);
  });

  test('a source whose quotes have no words for the event’s date is not given that date', () => {
    const silent: Assertion = {
      voice: 'reported',
      evidence: [quoteOf('Talks were held', { source: 'gazette' })]
    };
    const { accounts } = readEvent({ assertions: [dated('2021-05-04', 'kims'), says(), silent] });
    expect(accounts.map(({ source, when }) => [source, when.edtf])).toEqual([
      ['kims', '2021-05-04'],
      ['paper', '2021-05-03']
    ]);
  });

  test('an event without a date of an account’s own has no accounts to compare', () => {
    expect(readEvent({ assertions: [says(), says('gazette')] }).accounts).toEqual([]);
  });
});

describe('who says so', () => {
  const inWords = (more: Partial<TimelineEvent>) =>
    english.standing.who(whoSaysSo(eventOf(more), standingIs(more), papers));

  test.each<[words: string, assertions: Voices, responses?: readonly Response[]]>([
    ['', [says()]],
    ['', [spoken(kim), says()]],
    ['says Kim', [spoken(kim)]],
    ['says U.S. official', [spoken({ ...someone, short: 'U.S. official' })]],
    ['says Kim', [spoken(kim), spoken(kim)]],
    ['say Kim and Lee', [spoken(kim), spoken(lee)]],
    ['say Kim and Ministry', [spoken(kim)], [answers('confirmed')]],
    ['says someone unnamed', [spoken(undefined)]],
    ['says Kim; per U.N. report', [spoken(kim), spoken({ name: 'U.N. report' })]],
    ['two sources', [says(), says('gazette')]],
    ['says Kim; denied by Ministry', [spoken(kim)], [answers('denied')]],
    ['denied by Ministry', [says()], [answers('denied')]],
    ['denied by The Paper and The Gazette', [denies(), denies('gazette')]],
    ['denied by A paper', [denies('leaflet')]]
  ])('is said as “%s”', (words, assertions, responses) => {
    expect(inWords({ assertions, responses })).toBe(words);
  });

  test.each([
    'confidential U.N. report',
    'Independent Sanctions Monitoring Report',
    'report of the U.N. panel',
    'court documents',
    'studies by two universities',
    'leaked memo',
    'Foreign Ministry statement',
    'letter from the ministry'
  ])('a document is cited: per %s', (name) => {
    expect(inWords({ assertions: [spoken({ name })] })).toBe(`per ${name}`);
  });

  test.each([
    'senior Biden administration official',
    'Reuters',
    'reporter',
    'Trump’s administration',
    'author of the report',
    'spokesman for the Bureau of Statistics',
    'records office'
  ])('a person or an institution says so: says %s', (name) => {
    expect(inWords({ assertions: [spoken({ name })] })).toBe(`says ${name}`);
  });
});

test('a case in which sources deny an event, or speakers are unnamed', () => {
  const { timeline, texts } = caseOf('labels');
  const reading = readTimeline(timeline, texts);
  const found = reading.events.map((read) => [read.event.id, standingOf(read, timeline.sources)]);
  expect(Object.fromEntries(found)).toEqual({
    neg2: 'denied',
    neg1: 'denied',
    posneg: 'stated',
    strike: 'disputed',
    bridge: 'attributed'
  });
});

describe('two sources corroborate an event only of one date', () => {
  const dated = (second: string, more: Partial<Assertion> = {}) => {
    const sources = [
      sourceOf(text, { id: 'paper', publisher: 'The Paper' }),
      sourceOf(`${second}.`, { id: 'gazette', publisher: 'The Gazette' })
    ];
    const evidence: Assertion['evidence'] = [quoteOf(second, { source: 'gazette' })];
    const when: WhenInEdtf = { text: 'on May 3, 2021', edtf: '2021-05-03', aspect: 'on' };
    return standingIs({ when, assertions: [says(), { voice: 'reported', ...more, evidence }] }, sources);
  };

  test.each(['Talks were held on May 4, 2021', 'Talks were held on Tuesday', 'Talks were held last week'])(
    'and not where one may give another: %s',
    (second) => expect(dated(second)).toBe('stated')
  );

  test.each([
    'Talks were held',
    'Talks were held on 3 May',
    'Talks were held on Monday',
    'Talks of May 2021'
  ])('and so where one gives the same, or none: %s', (second) => expect(dated(second)).toBe('corroborated'));

  test('as the author says where the words leave it open', () => {
    const when: WhenInEdtf = { text: 'last week', edtf: '2021-05-02/2021-05-08', aspect: 'within' };
    expect(dated('Talks were held last week', { when })).toBe('corroborated');
  });

  test('so that none is warned of and corroborated at once', () => {
    const { timeline, texts } = caseOf('dates-differ');
    const undated = {
      ...timeline,
      events: timeline.events.map((event) => ({
        ...event,
        assertions: event.assertions.map((each) => ({ ...each, when: undefined })) as unknown as Voices
      }))
    };
    const reading = readTimeline(undated, texts);
    expect(checkFile(reading).warnings.map(({ path }) => path)).toEqual([
      'events[0].assertions[1].evidence[0].exact'
    ]);
    expect(reading.events.map((read) => standingOf(read, timeline.sources))).toEqual(['stated']);
  });
});

test('whom a source leaves unnamed corroborates nothing, though the document does not say so', () => {
  const unnamed = ['An official', 'a person familiar with the matter', 'two senior diplomats', 'sources'];
  for (const name of unnamed)
    expect(standingIs({ assertions: [says(), spoken({ name }, 'gazette')] })).toBe('stated');
  expect(
    standingIs({ assertions: [says()], responses: [answers('confirmed', 'gazette', 'U.S. officials')] })
  ).toBe('stated');
});

test('a case in which the second source gives another day: both are told with their words', () => {
  const { timeline, texts } = caseOf('dates-differ');
  const [event] = storyOf(timeline, texts).events;
  expect(event).toMatchObject({ standing: 'accounts differ' });
  expect(
    event!.accounts.map(({ source, when, date }) => [source, when.text, english.dates.when(date)])
  ).toEqual([
    ['a', 'on March 3, 2021', 'March 3, 2021'],
    ['b', 'on March 2, 2021', 'March 2, 2021']
  ]);
});

test('each stage and standing has a word of its own and a sentence that says what it means', () => {
  const words = [
    ...stages.map((stage) => stageWords[stage]),
    ...standings.map((each) => standingWords[each])
  ];
  expect(new Set(words.map(({ word }) => word)).size).toBe(stages.length + standings.length);
  for (const { meaning } of words) expect(meaning).toMatch(/^[A-Z].*\.$/u);
});
