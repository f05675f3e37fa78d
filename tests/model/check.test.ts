import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Quote, Timeline, TimelineEvent, WhenInEdtf } from '../../src/model/timeline.ts';
import { eventOf, plainText, problemsOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

const on: Pick<WhenInEdtf, 'aspect'> = { aspect: 'on' };
const withEvent = (more: Partial<TimelineEvent>) => timelineOf({ events: [eventOf(more)] });
const withWhen = (when: Partial<WhenInEdtf>) =>
  withEvent({ when: { ...on, text: 'on May 3, 2021', edtf: '2021-05-03', ...when } });
const withQuote = (exact: string, more: Partial<Quote> = {}, raw = plainText) =>
  timelineOf({
    sources: [sourceOf(raw)],
    events: [
      eventOf({
        title: 'Talks',
        when: { edtf: '2021', inferred: 'So it is.', ...on },
        assertions: [{ voice: 'reported', evidence: [quoteOf(exact, more)] }]
      })
    ]
  });

/** “path: message” of each problem. */
const said = (timeline: Timeline, texts?: ReadonlyMap<string, string>) =>
  problemsOf(timeline, texts).map(({ path, message }) => `${path}: ${message}`);

test('a sound timeline has no problem', () => {
  expect(said(timelineOf())).toEqual([]);
});

describe('ids', () => {
  test.each([
    [
      'lanes',
      timelineOf({
        lanes: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B' },
          { id: 'a', label: 'C' }
        ]
      }),
      'lanes[2].id',
      'a'
    ],
    [
      'actors',
      timelineOf({
        actors: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'A' }
        ]
      }),
      'actors[1].id',
      'a'
    ],
    [
      'sources',
      timelineOf({ sources: [sourceOf(plainText), sourceOf(plainText)] }),
      'sources[1].id',
      'paper'
    ],
    ['events', timelineOf({ events: [eventOf(), eventOf()] }), 'events[1].id', 'talks']
  ])('of %s must differ', (name, timeline, path, id) => {
    expect(said(timeline)).toEqual([
      `${path}: the id “${id}” is already used by ${name}[0]; give each its own`
    ]);
  });

  test('may be the same in different lists', () => {
    const same = { lanes: [{ id: 'talks', label: 'A' }], actors: [{ id: 'talks', label: 'A' }] };
    expect(said(timelineOf(same))).toEqual([]);
  });
});

describe('what an event refers to must be there', () => {
  const lanes = [{ id: 'diplomacy', label: 'Diplomacy' }];

  test.each([
    [
      'a lane',
      { ...withEvent({ lane: 'diplomcy' }), lanes },
      'events[0].lane: there is no lane “diplomcy”; did you mean “diplomacy”?'
    ],
    [
      'a lane, with no lanes',
      withEvent({ lane: 'x' }),
      'events[0].lane: there is no lane “x”; add it, or name one that exists'
    ],
    [
      'an actor',
      withEvent({ actors: ['us'] }),
      'events[0].actors[0]: there is no actor “us”; add it, or name one that exists'
    ],
    [
      'an anchor',
      withWhen({ anchor: 'talk' }),
      'events[0].when.anchor: there is no event “talk”; did you mean “talks”?'
    ],
    [
      'a quote’s source',
      withEvent({ assertions: [{ voice: 'reported', evidence: [quoteOf(plainText, { source: 'papr' })] }] }),
      'events[0].assertions[0].evidence[0].source: there is no source “papr”; did you mean “paper”?'
    ]
  ])('%s', (_, timeline, message) => {
    expect(said(timeline)).toEqual([message]);
  });

  test('“asOf” is an anchor, and so is another event', () => {
    expect(said(withWhen({ anchor: 'asOf' }))).toEqual([]);
    const later = eventOf({ id: 'later', when: { ...eventOf().when, anchor: 'talks' } });
    expect(said(timelineOf({ events: [eventOf(), later] }))).toEqual([]);
  });

  test('anchors must not run in a circle', () => {
    const anchored = (id: string, anchor: string) => eventOf({ id, when: { ...eventOf().when, anchor } });
    const events = [anchored('a', 'b'), anchored('b', 'c'), anchored('c', 'b'), anchored('d', 'd')];
    const paths = problemsOf(timelineOf({ events })).map(({ path }) => path);
    expect(paths).toEqual(['events[1].when.anchor', 'events[2].when.anchor', 'events[3].when.anchor']);
  });
});

describe('dates', () => {
  test.each([
    [
      'asOf',
      timelineOf({ asOf: '2021-02-29' }),
      'asOf: “2021-02-29” is not in the calendar; write a day that exists'
    ],
    [
      'a window',
      timelineOf({ window: ['2021-13-01', '2021-02-01'] }),
      'window[0]: “2021-13-01” is not in the calendar; write a day that exists'
    ],
    [
      'a source’s publication',
      timelineOf({ sources: [sourceOf(plainText, { published: '2021-00-01' })] }),
      'sources[0].published: “2021-00-01” is not in the calendar; write a day that exists'
    ],
    [
      'a source’s retrieval',
      timelineOf({ sources: [sourceOf(plainText, { retrieved: '2021-04-31' })] }),
      'sources[0].retrieved: “2021-04-31” is not in the calendar; write a day that exists'
    ],
    [
      'a reversed window',
      timelineOf({ window: ['2021-03-02', '2021-03-01'] }),
      'window: the window ends on 2021-03-01, before it begins on 2021-03-02; write the earlier day first'
    ]
  ])('of the document must exist and be in order: %s', (_, timeline, message) => {
    expect(said(timeline)).toEqual([message]);
  });

  test('a window of one day is in order', () => {
    expect(said(timelineOf({ window: ['2021-03-01', '2021-03-01'] }))).toEqual([]);
  });

  test('that are no EDTF are refused at their place, in the words of the reader of dates', () => {
    const [problem] = problemsOf(withWhen({ edtf: '2021-02-29' }));
    expect(problem?.path).toBe('events[0].when.edtf');
    expect(problem?.message).toContain('2021-02-29');
  });

  test('need the source’s words or a reason', () => {
    expect(said(withEvent({ when: { edtf: '2021-05-03', ...on } }))).toEqual([
      'events[0].when.inferred: the source’s words for “2021-05-03” are not given; quote them in “text”, or explain in “inferred”, in a sentence, how the date was worked out'
    ]);
    expect(said(withEvent({ when: { edtf: '2021-05-03', inferred: 'So it is.', ...on } }))).toEqual([]);
  });

  test('“endMod” needs an end', () => {
    expect(said(withWhen({ endMod: 'mid' }))).toEqual([
      'events[0].when.endMod: “endMod” applies to an interval’s end, but “2021-05-03” is not an interval; use “mod”, or write an interval'
    ]);
    expect(said(withWhen({ edtf: '2021-05/2021-06', endMod: 'mid' }))).toEqual([]);
  });
});

describe('the words for the time', () => {
  const whenProblem = (text: string) => problemsOf(withWhen({ text })).map(({ path }) => path);

  test('must stand in one of the event’s quotes', () => {
    expect(said(withWhen({ text: 'on May 4' }))).toEqual([
      'events[0].when.text: “on May 4” is in none of this event’s quotes; quote a passage that contains these words, or correct them'
    ]);
  });

  test('that differ by a capital, by a mark or by their edge are explained so', () => {
    const differing = (text: string) => said(withWhen({ text }))[0];
    expect(differing('On May 3, 2021')).toBe(
      'events[0].when.text: “On May 3, 2021” is in this event’s quotes as “on May 3, 2021”, which differs by a capital; write it as the quote does'
    );
    expect(differing('on May 3 2021')).toBe(
      'events[0].when.text: “on May 3 2021” is in this event’s quotes as “on May 3, 2021”, which differs by a mark or a space; write it as the quote does'
    );
    expect(differing('on May 3, 202')).toBe(
      'events[0].when.text: “on May 3, 202” is in this event’s quotes only with a word or number cut at its edge; include the whole word'
    );
  });

  test('may differ in typography, not in case, and not cut a word', () => {
    expect(whenProblem('on\u00a0May 3')).toEqual([]);
    expect(whenProblem('On May 3')).toEqual(['events[0].when.text']);
    expect(whenProblem('on May 3, 202')).toEqual(['events[0].when.text']);
  });

  test('may stand in a response’s quote', () => {
    const responses = [
      { by: 'the ministry', kind: 'denied', evidence: [quoteOf('Talks ended on May 5, 2021')] }
    ] as const;
    const when = { text: 'May 5', edtf: '2021-05-05', ...on };
    expect(said(withEvent({ responses, when }))).toEqual([]);
  });

  test('are not found where they only stand elsewhere in the source', () => {
    expect(whenProblem('May 5')).toEqual(['events[0].when.text']);
  });
});

test('a claim in a title or a summary needs a quote that bears it out', () => {
  expect(said(withEvent({ title: 'Talks on May 4 for 2 days', summary: 'They cost $300.' }))).toEqual([
    'events[0].title: the title says “May 4” (a date), but none of this event’s quotes supports it; quote a passage that does, or correct the title',
    'events[0].title: the title says “2 days” (a quantity), but none of this event’s quotes supports it; quote a passage that does, or correct the title',
    'events[0].summary: the summary says “$300” (a quantity), but none of this event’s quotes supports it; quote a passage that does, or correct the summary'
  ]);
});

describe('sources', () => {
  test('whose text is not the one that was hashed are told, with its hash', () => {
    const timeline = timelineOf({ sources: [{ ...sourceOf(plainText), content: `${plainText} More.` }] });
    expect(said(timeline)).toEqual([
      `sources[0].sha256: the hash of the text is ${canonicalHash(`${plainText} More.`)}, which differs; compare the text with the source and, if it is right, write this hash`
    ]);
  });

  test('may differ in typography from the text that was hashed', () => {
    expect(
      said(
        timelineOf({ sources: [{ ...sourceOf(plainText), content: plainText.replaceAll(' ', '\u00a0') }] })
      )
    ).toEqual([]);
  });

  test('that name a file whose text is not given are told', () => {
    const named = { ...sourceOf(plainText, { text: 'sources/paper.txt' }), content: undefined };
    expect(said(timelineOf({ sources: [named] }))).toEqual([
      'sources[0].text: the text “sources/paper.txt” could not be read; put the file there, or correct the path'
    ]);
    expect(said(timelineOf({ sources: [named] }), new Map([['paper', plainText]]))).toEqual([]);
  });

  test('with neither file nor text leave their quotes unread, which is allowed', () => {
    expect(said(timelineOf({ sources: [{ ...sourceOf(plainText), content: undefined }] }))).toEqual([]);
  });
});

describe('a quote', () => {
  const path = 'events[0].assertions[0].evidence[0].exact';

  test.each([
    [
      'is missing, with the nearest sentence',
      withQuote('The ministry did comment'),
      '“The ministry did comment” is not in “paper”; the nearest sentence there, at line 1, column 39, is “The ministry did not comment.”: after “The ministry did” the quote has “comment” and the source “not”'
    ],
    [
      'is missing, with no sentence near',
      withQuote('Nothing like it'),
      '“Nothing like it” is not in “paper”; copy the words exactly from the source'
    ],
    [
      'cuts a word',
      withQuote('Talks beg'),
      '“Talks beg” is in “paper” only with a word or number cut at its edge; include the whole word or number, with its sign, unit and magnitude'
    ],
    [
      'has a gap',
      withQuote('Talks … Geneva'),
      '“Talks … Geneva” is not in “paper”, and contains “…” or [brackets]; give each piece as a separate quote'
    ],
    [
      'has brackets',
      withQuote('Talks [began] in Geneva'),
      '“Talks [began] in Geneva” is not in “paper”, and contains “…” or [brackets]; give each piece as a separate quote'
    ],
    [
      'has nothing to see',
      withQuote('\u00ad'),
      'the quote contains no words; quote the words that report the event'
    ],
    [
      'stands twice',
      withQuote('Talks'),
      '“Talks” occurs 2 times in “paper”: at line 1, column 1; line 1, column 69; add a “prefix” or “suffix” that only one of them has'
    ],
    [
      'stands elsewhere',
      withQuote('Geneva', { prefix: 'near' }),
      '“Geneva” is in “paper” at line 1, column 16, but not beside its “prefix” and “suffix”; copy what is directly before or after it'
    ]
  ])('that %s is refused in its own words', (_, timeline, message) => {
    expect(said(timeline)).toEqual([`${path}: ${message}`]);
  });

  test('that stands very often has twenty places named', () => {
    const [problem] = problemsOf(withQuote('so', {}, 'so '.repeat(1500)));
    expect(problem?.message).toMatch(
      /^“so” occurs 200 times or more in “paper”: .* and 180 more places; add/
    );
  });

  test.each([
    ['an ellipsis', 'It … ended [sic]. More.', 'It … ended [sic]'],
    ['three points for an ellipsis', 'It … ended.', 'It ... ended']
  ])('may have %s that is in the source', (_, raw, exact) => {
    expect(said(withQuote(exact, {}, raw))).toEqual([]);
  });

  test('of a response is checked too', () => {
    const responses = [{ by: 'the ministry', kind: 'denied', evidence: [quoteOf('They deny')] }] as const;
    expect(problemsOf(withEvent({ responses })).map((problem) => problem.path)).toEqual([
      'events[0].responses[0].evidence[0].exact'
    ]);
  });
});

test('all problems are told, whatever their kind', () => {
  const event = eventOf({
    title: 'Talks of 7',
    lane: 'x',
    when: { text: 'never', edtf: 'soon', ...on },
    assertions: [{ voice: 'reported', evidence: [quoteOf('No such words')] }]
  });
  const paths = problemsOf(timelineOf({ asOf: '2021-99-99', events: [event] })).map(({ path }) => path);
  expect(paths.toSorted()).toEqual([
    'asOf',
    'events[0].assertions[0].evidence[0].exact',
    'events[0].lane',
    'events[0].title',
    'events[0].when.edtf',
    'events[0].when.text'
  ]);
});

describe('what had happened and what was to come', () => {
  test.each(['happened', 'ongoing'] as const)(
    '%s can’t lie after the day on which the source spoke',
    (occurrence) => {
      const timeline = withEvent({ occurrence, when: { edtf: '2021-07-01', inferred: 'So it is.', ...on } });
      expect(said(timeline)).toEqual([expect.stringContaining(`can’t be ${occurrence} as of 2021-06-01`)]);
    }
  );

  test.each(['planned', 'expected', 'threatened'] as const)(
    '%s can’t lie before the day on which the source spoke',
    (occurrence) => {
      expect(said(withEvent({ occurrence }))).toEqual([
        expect.stringContaining(`can’t be ${occurrence} as of 2021-06-01`)
      ]);
    }
  );

  test('what was called off may lie on either side', () => {
    expect(said(withEvent({ occurrence: 'cancelled' }))).toEqual([]);
  });
});

describe('a story that speaks from no day', () => {
  const withoutAsOf = (more: Partial<TimelineEvent>) =>
    timelineOf({ asOf: undefined, events: [eventOf(more)] });

  test('passes with events that say nothing of how far they had come, or that were cancelled', () => {
    expect(said(withoutAsOf({ occurrence: undefined }))).toEqual([]);
    expect(said(withoutAsOf({ occurrence: 'cancelled' }))).toEqual([]);
  });

  test.each(['happened', 'ongoing', 'planned', 'expected', 'threatened'] as const)(
    'can’t say that an event was %s',
    (occurrence) => {
      expect(said(withoutAsOf({ occurrence }))).toEqual([
        `events[0].occurrence: “${occurrence}” needs an “asOf”, which the story lacks; add one, or leave the occurrence out (only “cancelled” needs none)`
      ]);
    }
  );

  test('has no day for a date to count from', () => {
    const when = { text: 'on May 3, 2021', edtf: '2021-05-03', aspect: 'on', anchor: 'asOf' } as const;
    expect(said(withoutAsOf({ occurrence: undefined, when }))).toEqual([
      'events[0].when.anchor: the anchor is “asOf”, but the story has none; add one, or anchor the date to another event'
    ]);
  });
});

test('a story that speaks from a day says of each event how far it had come by then', () => {
  expect(said(timelineOf({ events: [eventOf({ occurrence: undefined })] }))).toEqual([
    'events[0].occurrence: the story has an “asOf”, but this event does not say how far it had come by that day; add an “occurrence”, one of happened, ongoing, planned, expected, threatened, cancelled'
  ]);
});

test('what every event lacks is said once, for the document', () => {
  const unstaged = (count: number, more: Partial<TimelineEvent> = {}) =>
    Array.from({ length: count }, (_, index) => eventOf({ id: `e${index}`, occurrence: undefined, ...more }));
  expect(said(timelineOf({ events: unstaged(2) }))).toEqual([
    'asOf: the story has an “asOf”, but 2 events (“e0”, “e1”) do not say how far they had come by that day; add an “occurrence” to each, one of happened, ongoing, planned, expected, threatened, cancelled'
  ]);
  expect(said(timelineOf({ events: unstaged(13) }))[0]).toContain(
    '13 events (“e0”, “e1”, “e2”, “e3”, “e4”, “e5”, “e6”, “e7”, “e8”, “e9” and 3 more)'
  );
  expect(said(timelineOf({ asOf: undefined, events: unstaged(2, { occurrence: 'happened' }) }))).toEqual([
    'asOf: 2 events (“e0”, “e1”) have an “occurrence”, but the story has no “asOf”; add one, or leave the occurrences out (only “cancelled” needs none)'
  ]);
});
