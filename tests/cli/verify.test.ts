import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/formats/metadata.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import { pngFile, svgFile } from '../support/carriers.ts';
import type { StoryReport } from '../../src/cli/verify-report.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  quoteOf,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';
import { runWith } from '../support/effects.ts';

const story = { 'nk/timeline.json': articleTimelineText, 'nk/sources/article.txt': article };
const sound = JSON.stringify(timelineOf());

interface Verified {
  readonly ok: boolean;
  readonly stories: readonly StoryReport[];
}

async function reportsOf(args: readonly string[], files: Readonly<Record<string, string>>, input?: string) {
  const { code, out } = await runWith(['verify', '--json', ...args], files, input);
  return { code, ...(JSON.parse(out) as Verified) };
}

const spoilt = timelineOf({
  events: [
    eventOf({
      assertions: [
        {
          voice: 'reported',
          evidence: [
            quoteOf('Talks began in Geneva on May 3, 2021'),
            quoteOf('Talks'),
            quoteOf('The ministry did comment'),
            quoteOf('Geneva', { prefix: 'near' })
          ]
        }
      ]
    })
  ]
});

describe('the first story passes', () => {
  test('with each quote at its line and column, and the sentences that it leaves out', async () => {
    const { code, out, error } = await runWith(['verify', 'nk'], story);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(
      'exact at article:9:1  “To date, we have not received any response from Pyongyang,”'
    );
    expect(out).toContain('begins between 2021-02-01 and 2021-02-28, ends on 2021-03-13 or later');
    expect(out).toContain('hash matches');
    expect(out).toContain('article:3:1  The previously unknown U.S. outreach');
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      '1 story; 13 events; quotes: 15 exact; 12 of 14 sentences used; no problems'
    );
  });

  test('by its folder or its document, the same', async () => {
    const [byFolder, byFile] = [await reportsOf(['nk'], story), await reportsOf(['nk/timeline.json'], story)];
    expect(byFile.stories[0]).toEqual({ ...byFolder.stories[0], story: 'nk/timeline.json' });
  });

  test('but not on standard input: what came alone has no files beside it', async () => {
    const { code, stories } = await reportsOf(['-'], { 'sources/article.txt': article }, articleTimelineText);
    expect([code, stories[0]?.sources[0]?.hash]).toEqual([1, 'unread']);
    expect(stories[0]?.problems[0]).toMatchObject({
      path: 'sources[0].text',
      message: expect.stringContaining('the document came in standard input') as string
    });
  });
});

test('a story that speaks from no day passes, and its events have a standing and no stage', async () => {
  const timeline = timelineOf({ asOf: undefined, events: [eventOf({ occurrence: undefined })] });
  const { code, stories } = await reportsOf(['t.json'], { 't.json': JSON.stringify(timeline) });
  expect(code).toBe(0);
  expect(stories[0]?.events[0]).toMatchObject({ stage: null, standing: 'stated' });
});

test('JSON has a shape that stays', async () => {
  const { stories, ...rest } = await reportsOf(['nk'], story);
  const [report] = stories;
  expect(rest).toEqual({ code: 0, ok: true });
  expect(Object.keys(report ?? {})).toEqual([
    'story',
    'title',
    'ok',
    'problems',
    'warnings',
    'unchecked',
    'sources',
    'events',
    'quotes'
  ]);
  expect(report?.quotes).toEqual({
    exact: 15,
    typographic: 0,
    ambiguous: 0,
    'context-mismatch': 0,
    missing: 0,
    unread: 0
  });
  expect(report?.sources).toMatchObject([
    {
      id: 'article',
      hash: 'matches',
      sentences: 14,
      unused: [
        { line: 3, column: 1 },
        { line: 7, column: 1 }
      ]
    }
  ]);
  expect(report?.events[2]).toEqual({
    id: 'official-tells-reuters',
    title: 'The official tells Reuters about the unanswered outreach',
    stage: 'happened',
    standing: 'stated',
    who: '',
    when: {
      text: 'on Saturday, March 13',
      edtf: '2021-03-13',
      bounds: null,
      terms: 'on',
      words: 'March 13, 2021',
      inferred: null,
      licence: 'read',
      derivation: ['March 13 is a Saturday in 2021', 'written on Saturday, March 13, 2021']
    },
    edtf: '2021-03-13',
    words: 'March 13, 2021',
    earliestStart: '2021-03-13',
    latestStart: '2021-03-13',
    earliestEnd: '2021-03-13',
    latestEnd: '2021-03-13',
    accounts: [],
    quotes: [
      {
        path: 'events[2].assertions[0].evidence[0]',
        source: 'article',
        exact:
          'A senior Biden administration official told Reuters on Saturday, March 13, that North Korea has not communicated to behind-the-scenes diplomatic efforts by the Biden administration since mid-February',
        verdict: 'exact',
        places: [{ line: 1, column: 1 }]
      }
    ],
    citations: []
  });
});

test('each event has the source’s words, the date, our words and the reason below each other', async () => {
  const when = { edtf: '2021-05-03', aspect: 'on', inferred: 'Known from\nelsewhere.' } as const;
  const events = [eventOf(), eventOf({ id: 'later', title: 'Talks', when })];
  const { out } = await runWith(['verify', 't.json'], { 't.json': JSON.stringify(timelineOf({ events })) });
  const column = (source: string, reason: string) =>
    `    source  ${source}\n    date    2021-05-03 · on\n    shown   May 3, 2021\n    reason  ${reason}\n    begins `;
  expect(out).toContain(`: Talks begin in Geneva\n${column('“on May 3, 2021”', 'read from its words')}`);
  expect(out).toContain(
    `: Talks\n${column('says no time', 'worked out by the author: Known from elsewhere.')}`
  );
});

describe('the date of an account that differs', () => {
  const courier = 'The Courier wrote that talks began by Friday.';
  const timeline = timelineOf({
    asOf: '2021-05-05',
    sources: [...timelineOf().sources, sourceOf(courier, { id: 'courier', published: '2021-05-05' })],
    events: [
      eventOf({
        assertions: [
          ...eventOf().assertions,
          {
            voice: 'reported',
            when: { text: 'by Friday', edtf: '[..2021-05-07]', aspect: 'within' },
            evidence: [{ source: 'courier', exact: courier }]
          }
        ]
      })
    ]
  });
  const files = { 't.json': JSON.stringify(timeline) };

  test('is printed below the event’s own, with the reason that fits it', async () => {
    const { out } = await runWith(['verify', 't.json'], files);
    expect(out).toContain(
      [
        '    but in courier (events[0].assertions[1]):',
        '    source  “by Friday”',
        '    date    [..2021-05-07] · within',
        '    shown   on or before May 7, 2021',
        '    reason  read from its words; counted from Wednesday, May 5, 2021; Friday is taken as May 7, 2021',
        '    begins by 2021-05-07, ends by 2021-05-07'
      ].join('\n')
    );
  });

  test('is in JSON as the event’s own is', async () => {
    const { stories } = await reportsOf(['t.json'], files);
    expect(stories[0]?.events[0]?.accounts).toMatchObject([
      {
        path: 'events[0].assertions[1]',
        sources: ['courier'],
        when: { text: 'by Friday', edtf: '[..2021-05-07]', licence: 'read' },
        earliestStart: '-inf',
        latestEnd: '2021-05-07'
      }
    ]);
  });
});

describe('a story with problems exits with 1', () => {
  test('and tells each verdict, its places, and every problem', async () => {
    const { code, out } = await runWith(['verify', 't.json'], { 't.json': JSON.stringify(spoilt) });
    expect(code).toBe(1);
    expect(out).toContain('exact at paper:1:1  Talks began in Geneva');
    expect(out).toContain('ambiguous at paper:1:1, 1:69  Talks');
    expect(out).toContain('missing in paper  The ministry did comment');
    expect(out).toContain('context-mismatch at paper:1:16  Geneva');
    expect(out).toContain(
      'events[0].assertions[0].evidence[1].exact (talks, “Talks begin in Geneva”): “Talks” occurs 2 times'
    );
    expect(out).toContain(
      'quotes: 1 exact, 1 ambiguous, 1 context-mismatch, 1 missing; 1 of 3 sentences used; 3 problems'
    );
  });

  test.each([
    ['is missing', { sha256: undefined }],
    ['is another', { sha256: '0'.repeat(64) }]
  ])('and counts no sentences of a text whose hash %s', async (_, hash) => {
    const document = JSON.stringify(timelineOf({ sources: [sourceOf(plainText, hash)] }));
    const { out } = await runWith(['verify', 't.json'], { 't.json': document });
    expect(out).toContain(
      '1 story; 1 event; quotes: 1 exact; coverage is unknown until each text matches its hash; 1 problem'
    );
  });

  test('and writes the same as JSON', async () => {
    const { code, ok, stories } = await reportsOf(['t.json'], { 't.json': JSON.stringify(spoilt) });
    expect([code, ok, stories[0]?.ok]).toEqual([1, false, false]);
    expect(stories[0]?.problems).toHaveLength(3);
    expect(stories[0]?.events[0]?.quotes.map(({ verdict, nearest }) => [verdict, nearest])).toEqual([
      ['exact', undefined],
      ['ambiguous', undefined],
      ['missing', 'The ministry did not comment.'],
      ['context-mismatch', undefined]
    ]);
  });

  test('and says once what is not checked before the shape of its document is mended', async () => {
    const shapeless = eventOf({ id: 'other', occurrence: 'hapened' as 'happened' });
    const files = {
      'none.json': JSON.stringify({ ...timelineOf(), events: 'none' }),
      'some.json': JSON.stringify({ ...spoilt, title: 5, events: [...spoilt.events, shapeless] }),
      't.json': JSON.stringify({ ...spoilt, colour: 'red' })
    };
    const none = await runWith(['verify', 'none.json'], files);
    expect(none.out).toContain(
      'events: “events” must be a list, but is “none”; put it in brackets, as in […]\n  Not checked until this is corrected: quotes, dates, references.\n'
    );
    const some = await runWith(['verify', 'some.json'], files);
    expect(some.out.split('Not checked until')).toHaveLength(2);
    expect(some.out).toContain('Not checked until these are corrected: events[1].');
    const { stories } = await reportsOf(['none.json', 'some.json', 't.json'], files);
    expect(stories.map(({ title, unchecked }) => [title, unchecked])).toEqual([
      [null, ['quotes', 'dates', 'references']],
      [null, ['events[1]']],
      ['Talks', []]
    ]);
    expect(stories.map(({ problems }) => problems.length)).toEqual([1, 5, 4]);
  });

  test('where a key stands twice in one object, and an event’s date could be another than is read', async () => {
    const json = JSON.stringify(timelineOf(), null, 2);
    const twice = json.replace(
      /( *)"edtf": "2021-05-03",\n/u,
      (line, space: string) => `${line}${space}"edtf": "2021-06-03",\n`
    );
    expect(twice).not.toBe(json);
    const { code, out } = await runWith(['verify', 't.json'], { 't.json': twice });
    const line = twice.slice(0, twice.indexOf('"edtf"')).split('\n').length;
    expect(code).toBe(1);
    expect(out).toContain(
      `events[0].when.edtf (talks, “Talks begin in Geneva”): the key “edtf” is in one object more than once, on lines ${line} and ${line + 1}; ` +
        'only the last would be read, so take the others out'
    );
  });

  test.each([
    ['that is no JSON', '{"version": 1,', 'is not JSON: it ends too early'],
    ['of another version', '{"version": 2}', 'version: the document has version 2'],
    [
      'with a date that is none',
      JSON.stringify(
        timelineOf({ events: [eventOf({ when: { text: 'on May 3', edtf: 'soon', aspect: 'on' } })] })
      ),
      'date    soon · on\n    shown   not a date\n'
    ],
    [
      'with a hash of another text',
      JSON.stringify(timelineOf({ sources: [{ ...sourceOf(plainText), sha256: '0'.repeat(64) }] })),
      'hash differs: '
    ]
  ])('%s', async (_, json, message) => {
    const { code, out } = await runWith(['verify', 't.json'], { 't.json': json });
    expect(code).toBe(1);
    expect(out).toContain(message);
  });

  test('of several, and the others are told too', async () => {
    const files = { ...story, 't.json': JSON.stringify(spoilt) };
    const { code, stories } = await reportsOf(['t.json', 'nk'], files);
    expect([code, stories.map(({ ok }) => ok)]).toEqual([1, [false, true]]);
  });
});

describe('the text of a source', () => {
  const bare = { ...sourceOf(plainText), content: undefined };

  test('is read only where the document names it, as on the page', async () => {
    const files = {
      's/timeline.json': JSON.stringify(timelineOf({ sources: [bare] })),
      's/sources/paper.txt': plainText
    };
    expect((await reportsOf(['s'], files)).stories[0]?.quotes).toMatchObject({ exact: 0, unread: 1 });
  });

  test('that is nowhere leaves the quotes unread, with a warning', async () => {
    const files = { 's/timeline.json': JSON.stringify(timelineOf({ sources: [bare] })) };
    const { code, out } = await runWith(['verify', 's'], files);
    expect(code).toBe(0);
    expect(out).toContain('there is no text for “paper”, so its quotes are not checked');
    expect(out).toContain('1 warning; no problems');
    expect(out).toContain('text not read: not checked');
    expect(out).toContain('quotes: 1 unread');
  });

  test('that the document names, and that is not there, is a problem', async () => {
    const files = {
      's/timeline.json': JSON.stringify(timelineOf({ sources: [{ ...bare, text: 'gone.txt' }] }))
    };
    const { code, out } = await runWith(['verify', 's'], files);
    expect(code).toBe(1);
    expect(out).toContain('sources[0].text: the text “gone.txt” could not be read');
  });

  test('in the document goes before a file', async () => {
    const { code } = await reportsOf(['s'], {
      's/timeline.json': sound,
      's/sources/paper.txt': 'Another text'
    });
    expect(code).toBe(0);
  });
});

describe('a picture in place of a story', () => {
  const whole = storyOf(timelineOf());
  const png = pngFile({ metadata: metadataOf(whole, 'A picture.'), document: wholeDocument(whole) });

  test('is verified by the document that it carries', async () => {
    const { code, out } = await runWith(['verify', 'talks.png'], { 'talks.png': png });
    expect(code).toBe(0);
    expect(out).toContain('talks.png: Talks');
    expect(out).toContain('1 story; 1 event; quotes: 1 exact; 1 of 3 sentences used; no problems');
  });

  test('on standard input too', async () => {
    expect((await runWith(['verify', '-'], {}, png)).code).toBe(0);
  });

  test('that carries none is a problem with a way out', async () => {
    const bare = pngFile({ metadata: metadataOf(whole, 'A picture.') });
    const { code, out } = await runWith(['verify', 'talks.png'], { 'talks.png': bare });
    expect(code).toBe(1);
    expect(out).toContain('talks.png contains no timeline: it was exported without its document');
  });

  test('that was changed in a picture does not pass', async () => {
    const lied = wholeDocument(whole).replace('May 3, 2021. The ministry', 'May 3, 2022. The ministry');
    const { code, out } = await runWith(['verify', 'talks.svg'], {
      'talks.svg': svgFile({ metadata: metadataOf(whole, 'A picture.'), document: lied })
    });
    expect(code).toBe(1);
    expect(out).toContain('hash differs: ');
  });

  test('is no text: what is neither is said to be so', async () => {
    const { code, error } = await runWith(['verify', 'a.gif'], { 'a.gif': new Uint8Array([0x47, 0xff]) });
    expect([code, error]).toEqual([2, expect.stringContaining('cannot read a.gif: it is not UTF-8 text')]);
  });
});

test('nothing that a document says can steer a terminal', async () => {
  const evil = '\u001b[2J\u009b2J\u202e';
  const document = { ...timelineOf(), title: `T${evil}`, [`key${evil}`]: 1, id: evil, version: 1 };
  const event = eventOf({
    when: { text: evil, edtf: '2021', aspect: 'on' },
    assertions: [{ voice: 'reported', evidence: [quoteOf(evil)] }]
  });
  for (const json of [
    document,
    timelineOf({ events: [event] }),
    { version: evil },
    { ...timelineOf(), events: [{ ...eventOf(), when: { edtf: evil, aspect: evil } }] }
  ]) {
    const { code, out, error } = await runWith(['verify', 't.json'], { 't.json': JSON.stringify(json) });
    expect(code).toBe(1);
    expect(out + error).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  }
});

test('cited and unsourced events are warned of, and no citation is counted as a quote', async () => {
  const cited = eventOf({
    id: 'cited',
    when: { edtf: '2021-05-03', aspect: 'on' },
    assertions: [{ voice: 'reported', evidence: [{ source: 'paper', note: 'page 3' }] }]
  });
  const unsourced = { ...cited, id: 'unsourced', assertions: [] };
  const document = JSON.stringify(timelineOf({ events: [eventOf(), cited, unsourced] }));
  const { code, stories } = await reportsOf(['t.json'], { 't.json': document });
  expect([code, stories[0]?.warnings.map(({ path }) => path)]).toEqual([0, ['events[1]', 'events[2]']]);
  expect(stories[0]?.quotes.exact).toBe(1);
  expect(stories[0]?.events[1]?.citations).toEqual([{ source: 'paper', note: 'page 3' }]);
  const { out } = await runWith(['verify', 't.json'], { 't.json': document });
  expect(out).toContain('cited (happened · cited): Talks begin in Geneva');
  expect(out).toContain('cited, not quoted: paper: page 3');
  expect(out).toContain('quotes: 1 exact;');
});
