import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOffset } from '../../src/model/json-fault.ts';
import { parseTimeline, parseTimelineText } from '../../src/model/parse.ts';
import type { Problem } from '../../src/model/problem.ts';
import { articleTimelineText, eventOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

function problemsIn(input: unknown): readonly Problem[] {
  const parsed = parseTimeline(input);
  return parsed.ok ? [] : parsed.problems;
}

function problemsInText(json: string): readonly Problem[] {
  const parsed = parseTimelineText(json, { faultOffset });
  return parsed.ok ? [] : parsed.problems;
}

/** A document as a file gives it, free to be spoilt. */
const document = (): Record<string, unknown> =>
  JSON.parse(JSON.stringify(timelineOf())) as Record<string, unknown>;

function documentWithout(key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document()).filter(([name]) => name !== key));
}

/** The one problem of a document in which a value was replaced. */
function only(problems: readonly Problem[]): Problem | undefined {
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe('a sound document', () => {
  test('is read as it is', () => {
    expect(parseTimeline(document())).toEqual({ ok: true, value: timelineOf() });
  });

  test('may say where its schema lies, for editors, and keeps it', () => {
    const named = { $schema: '../timeline.schema.json', ...document() };
    expect(parseTimeline(named)).toEqual({ ok: true, value: named });
    expect(only(problemsIn({ ...named, $schema: 7 }))).toEqual({
      path: '$schema',
      message: '“$schema” must be text, but is 7'
    });
  });

  test('may be the first story, or one with every key', () => {
    expect(problemsInText(articleTimelineText)).toEqual([]);
    const full = timelineOf({
      description: 'About talks.\nIn two lines.',
      window: ['2021-05-01', '2021-05-31'],
      lanes: [{ id: 'a', label: 'A' }],
      actors: [{ id: 'b', label: 'B' }],
      sources: [
        sourceOf('x', {
          publisher: 'P',
          author: 'A',
          language: 'pt-BR',
          url: 'https://example.org/',
          archivedUrl: 'http://example.org/',
          published: '2021-05-01',
          retrieved: '2021-05-02',
          text: 'sources/a.txt'
        })
      ],
      events: [
        eventOf({
          summary: 'S',
          lane: 'a',
          actors: ['b'],
          place: { label: 'Geneva', lat: 46.2, lon: 6.1 },
          when: {
            text: 't',
            edtf: '2021',
            mod: 'mid',
            endMod: 'late',
            aspect: 'since',
            anchor: 'asOf',
            inferred: 'i'
          },
          assertions: [
            {
              voice: 'attributed',
              speaker: { name: 'N', anonymous: true, via: 'V' },
              mode: 'indirect',
              polarity: '-',
              evidence: [quoteOf('q', { prefix: 'p', suffix: 's' })]
            }
          ],
          responses: [{ by: 'B', kind: 'denied', evidence: [quoteOf('q')] }]
        })
      ]
    });
    expect(problemsIn(full)).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(problemsInText(`\ufeff${JSON.stringify(document())}`)).toEqual([]);
  });

  test('may have marks of writing direction and joiners in titles, and anything in quotes', () => {
    const title = 'שלום \u200fmore 👨‍👩‍👧 می‌خواهم';
    const evidence = [quoteOf('a\u0007b\u202ec \ud800')] as const;
    expect(
      problemsIn(timelineOf({ title, events: [eventOf({ assertions: [{ voice: 'reported', evidence }] })] }))
    ).toEqual([]);
  });
});

describe('every problem has its place and its way out', () => {
  test.each<[string, unknown, string]>([
    ['title', 5, '“title” must be text, but is 5'],
    ['title', null, '“title” must be text, but is null; leave the key out if there is nothing to say'],
    ['title', '', '“title” is empty; write something'],
    ['title', '\u00a0 ', '“title” is “ ”, which is only white space; write something, or leave the key out'],
    ['title', 'x'.repeat(501), '“title” has 501 characters, but the limit is 500; shorten it'],
    ['events', {}, '“events” must be a list, but is an object; put it in brackets, as in […]'],
    ['events', 7, '“events” must be a list, but is 7'],
    ['sources', 'article', '“sources” must be a list, but is “article”; put it in brackets, as in […]'],
    [
      'lanes',
      ['Talks'],
      'item 1 of “lanes” must be an object, but is “Talks”; write { "id": …, "label": "Talks" }'
    ],
    ['lanes', [7], 'item 1 of “lanes” must be an object, but is 7'],
    ['lanes', [[]], 'item 1 of “lanes” must be an object, but is a list'],
    ['window', ['2021-05-01'], 'item 2 of “window” is missing; add it'],
    ['window', ['2021-05-01', '2021-05-02', '2021-05-03'], 'item 3 of “window” is one too many; remove it'],
    ['asOf', 'today', '“asOf” is “today”, which is not a valid day; write it as in “2021-03-13”'],
    [
      'language',
      'English (US)',
      '“language” is “English (US)”, which is not a valid language tag; write it as in “en” or “pt-BR”'
    ]
  ])('%s: %j', (key, value, message) => {
    const problem = only(problemsIn({ ...document(), [key]: value }));
    expect(problem?.path).toMatch(new RegExp(`^${key}`));
    expect(problem?.message).toBe(message);
  });

  test.each<[string, object, string, RegExp]>([
    [
      'an unknown word',
      eventOf({ occurrence: 'hapened' as 'happened' }),
      'occurrence',
      /“hapened”; it must be one of “happened”, .*; did you mean “happened”\?$/
    ],
    [
      'a word of another language',
      eventOf({ occurrence: 'geschehen' as 'happened' }),
      'occurrence',
      /one of “happened”, “ongoing”.*“cancelled”$/
    ],
    [
      'no evidence',
      eventOf({ assertions: [{ voice: 'reported', evidence: [] as never }] }),
      'assertions[0].evidence',
      /“evidence” is empty; write at least one item$/
    ],
    [
      'anonymous: false',
      eventOf({
        assertions: [
          {
            voice: 'attributed',
            speaker: { name: 'N', anonymous: false as unknown as true },
            evidence: [quoteOf('q')]
          }
        ]
      }),
      'assertions[0].speaker.anonymous',
      /is false; it must be true, or be left out$/
    ],
    [
      'an empty quote',
      eventOf({ assertions: [{ voice: 'reported', evidence: [quoteOf('')] }] }),
      'assertions[0].evidence[0].exact',
      /“exact” is empty/
    ],
    [
      'a latitude beyond the pole',
      eventOf({ place: { label: 'P', lat: 91 } }),
      'place.lat',
      /is 91, but must be at most 90$/
    ],
    [
      'a longitude beyond the date line',
      eventOf({ place: { label: 'P', lon: -181 } }),
      'place.lon',
      /is -181, but must be at least -180$/
    ],
    [
      'an id with a space',
      eventOf({ id: 'two words' }),
      'id',
      /“two words”, which is not a valid id; start with/
    ],
    ['an id that climbs folders', eventOf({ id: '../x' }), 'id', /which is not a valid id/],
    ['an id that turns round', eventOf({ id: 'a\u202eb' }), 'id', /“aU\+202Eb”, which is not a valid id/]
  ])('%s', (_, event, path, message) => {
    const problem = only(problemsIn({ ...document(), events: [event] }));
    expect(problem?.path).toBe(`events[0].${path}`);
    expect(problem?.message).toMatch(message);
  });

  test('a missing key', () => {
    const rest = documentWithout('title');
    expect(problemsIn(rest)).toEqual([{ path: 'title', message: '“title” is missing; add it' }]);
  });

  test.each([
    ['U+0000', '\u0000'],
    ['U+001B', '\u001b'],
    ['U+007F', '\u007f'],
    ['U+0085', '\u0085'],
    ['U+202E', '\u202e'],
    ['U+2066', '\u2066'],
    ['U+D800', '\ud800']
  ])('an invisible character in a title is refused by its number: %s', (code, character) => {
    const problem = only(problemsIn({ ...document(), title: `a${character}b` }));
    expect(problem?.message).toContain(`contains the invisible character ${code}`);
    expect(problem?.message).not.toContain(character);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'https://',
    'http:///',
    'example.org'
  ])('an address that is none is refused: %s', (url) => {
    const problem = only(problemsIn(timelineOf({ sources: [sourceOf('x', { url })] })).slice(0, 1));
    expect(problem?.path).toBe('sources[0].url');
    expect(problem?.message).toContain('it must start with http:// or https://');
  });

  test.each([
    '/etc/passwd',
    '../x.txt',
    'a/../../x',
    'a/..',
    'C:\\x',
    'file:x',
    'http://example.org/x',
    'a\\b',
    'a\u0000b'
  ])('a path that leads away from the document is refused: %j', (text) => {
    expect(only(problemsIn(timelineOf({ sources: [sourceOf('x', { text })] })))?.path).toBe(
      'sources[0].text'
    );
  });

  test.each(['sources/a.txt', 'a..b.txt', 'Quellen/Über uns.txt'])(
    'a path beside the document is taken: %s',
    (text) => {
      expect(problemsIn(timelineOf({ sources: [sourceOf('x', { text })] }))).toEqual([]);
    }
  );

  test('all are told, not the first alone', () => {
    const paths = problemsIn({
      ...document(),
      title: 1,
      language: 2,
      events: [{ ...eventOf(), title: 3, extra: 4 }, 5]
    });
    expect(paths.map(({ path }) => path).sort()).toEqual([
      'events[0].extra',
      'events[0].title',
      'events[1]',
      'language',
      'title'
    ]);
  });

  test('more than 200 are counted', () => {
    const problems = problemsIn({ ...document(), events: Array.from({ length: 1434 }, () => 0) });
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({ path: '', message: 'and 1,234 more' });
  });

  test('a long value is shown cut, on one line', () => {
    const message = only(problemsIn({ ...document(), asOf: 'a\nb'.repeat(25) }))?.message ?? '';
    expect(message).not.toContain('\n');
    expect(only(problemsIn({ ...document(), events: 'x'.repeat(1_000_000) }))?.message.length).toBeLessThan(
      150
    );
  });
});

describe('a text where an object is expected says how to write it', () => {
  const quote = quoteOf('q');
  test.each<[string, unknown, string]>([
    [
      'the name of a speaker',
      { assertions: [{ voice: 'attributed', speaker: 'Kim "K"', evidence: [quote] }] },
      '“speaker” must be an object, but is “Kim "K"”; write { "name": "Kim \\"K\\"" }'
    ],
    [
      'a place',
      { place: 'Geneva' },
      '“place” must be an object, but is “Geneva”; write { "label": "Geneva" }'
    ],
    [
      'a date',
      { when: 'in May' },
      '“when” must be an object, but is “in May”; write { "edtf": …, "aspect": …, "text": "in May" }'
    ],
    [
      'a quote',
      { assertions: [{ voice: 'reported', evidence: ['q'] }] },
      'item 1 of “evidence” must be an object, but is “q”; write { "source": …, "exact": "q" }'
    ],
    [
      'what no key is meant for',
      { assertions: ['q'] },
      'item 1 of “assertions” must be an object, but is “q”'
    ]
  ])('%s', (_, more, message) => {
    const events = [{ ...eventOf(), ...(more as object) }];
    expect(problemsIn({ ...document(), events }).map((problem) => problem.message)).toEqual([message]);
  });
});

describe('unknown keys', () => {
  const ofDocument =
    '(known here: “$schema”, “version”, “id”, “title”, “description”, “language”, “asOf”, “window”, “lanes”, “actors”, “sources”, “events”, “eras”, “steps”)';

  test('are refused with the known one that may be meant', () => {
    const speaker = { name: 'N', viaa: 'R' };
    const events = [eventOf({ assertions: [{ voice: 'attributed', speaker, evidence: [quoteOf('q')] }] })];
    expect(problemsIn({ ...document(), events, tittle: 'x', colour: 'red' })).toEqual([
      {
        path: 'events[0].assertions[0].speaker.viaa',
        message:
          'unknown key “viaa”; did you mean “via”? (known here: “name”, “short”, “anonymous”, “via”, “inferred”)',
        event: { id: 'talks', title: 'Talks begin in Geneva' }
      },
      { path: 'tittle', message: `unknown key “tittle”; did you mean “title”? ${ofDocument}` },
      { path: 'colour', message: `unknown key “colour”; remove it ${ofDocument}` }
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is one, and does no harm',
    (key) => {
      const json = JSON.stringify(document()).replace('{', `{"${key}":{"polluted":true,"title":"x"},`);
      expect(problemsInText(json)).toEqual([
        { path: key, message: `unknown key “${key}”; remove it ${ofDocument}` }
      ]);
      const inner = JSON.stringify(document()).replace('"when":{', `"when":{"${key}":{"edtf":"2020"},`);
      expect(problemsInText(inner)).toMatchObject([
        {
          path: `events[0].when.${key}`,
          message: `unknown key “${key}”; remove it (known here: “text”, “edtf”, “bounds”, “mod”, “endMod”, “aspect”, “anchor”, “inferred”)`
        }
      ]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
  );

  test('give no value to a key that is missing', () => {
    const rest = documentWithout('title');
    const json = JSON.stringify(rest).replace('{', '{"__proto__":{"title":"inherited"},');
    expect(
      problemsInText(json)
        .map(({ path }) => path)
        .sort()
    ).toEqual(['__proto__', 'title']);
  });

  test('are shown in brackets in a path where they are no names', () => {
    expect(only(problemsIn({ ...document(), 'a b\n': 1 }))?.path).toBe('["a b\\n"]');
  });
});

describe('another version', () => {
  test.each([
    [2, '2'],
    ['1', '“1”'],
    [null, 'null'],
    [{}, 'an object']
  ])('%j is refused in a sentence of its own, and nothing else is told', (version, shown) => {
    expect(problemsIn({ version, everything: 'else' })).toEqual([
      {
        path: 'version',
        message: `the document has version ${shown}, but this program reads only version 1; a newer Sourceline may read it`
      }
    ]);
  });

  test('is not meant by a document that has none', () => {
    const rest = documentWithout('version');
    expect(problemsIn(rest)).toEqual([{ path: 'version', message: '“version” is missing; add it' }]);
  });
});

describe('what is no document at all', () => {
  test.each<[unknown, string]>([
    [undefined, 'the document must be an object, but is undefined'],
    [null, 'the document must be an object, but is null'],
    [true, 'the document must be an object, but is true'],
    [0, 'the document must be an object, but is 0'],
    ['text', 'the document must be an object, but is “text”'],
    [[], 'the document must be an object, but is a list']
  ])('%j', (input, message) => {
    expect(only(problemsIn(input))?.message.replace(/; leave.*/, '')).toBe(message);
  });

  test.each([
    ['', 'is not JSON: it is empty'],
    ['  \n', 'is not JSON: it is empty'],
    ['{"version": 1,', 'is not JSON: it ends too early; is the file complete?'],
    ['{"title": "Tal', 'is not JSON: it ends too early; is the file complete?'],
    [
      '{\n  "version": 1,\n}',
      'is not JSON at line 3, column 1; check the commas, quotation marks and brackets there'
    ]
  ])('%j', (json, message) => {
    expect(problemsInText(json)).toEqual([{ path: '', message }]);
  });

  test('is refused however much it nests', () => {
    for (const json of [
      '['.repeat(100_000) + ']'.repeat(100_000),
      '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)
    ]) {
      expect(only(problemsInText(json))?.message).toMatch(/nested more than 32 deep/);
    }
  });

  test('is refused by length before its items are looked at', () => {
    const events = new Array<unknown>(20_001).fill(eventOf());
    expect(problemsIn({ ...document(), events })).toEqual([
      { path: 'events', message: 'the list has 20,001 items, but the limit is 20,000; split the story' }
    ]);
  });

  test('is refused at ten million characters in any one text', { tags: 'slow' }, () => {
    const long = 'a'.repeat(10_000_000);
    expect(only(problemsIn({ ...document(), title: long }))?.message).toBe(
      '“title” has 10,000,000 characters, but the limit is 500; shorten it'
    );
    for (const text of [long, '9'.repeat(10_000_000) + 'x', ' '.repeat(10_000_000) + 'x'])
      expect(only(problemsInText(text))?.message).toMatch(/^is not JSON/);
  });
});

/** Paths to every value in a document. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function withValueAt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const record = copy as Record<string, unknown>;
  record[key] = withValueAt(record[key], rest, other);
  return copy;
}

test('a value of a wrong type is refused at its place, wherever it stands', () => {
  const whole: unknown = JSON.parse(articleTimelineText);
  fc.assert(
    fc.property(
      fc.constantFrom(...placesIn(whole)),
      fc.constantFrom(null, false, 1e9, [[]], { x: {} }),
      (place, value) => {
        const problems = problemsIn(withValueAt(whole, place, value));
        expect(problems.length).toBeGreaterThan(0);
        const path = place.reduce(
          (text, key) => (/^\d+$/.test(key) ? `${text}[${key}]` : text ? `${text}.${key}` : key),
          ''
        );
        for (const problem of problems) expect(problem.path.startsWith(path)).toBe(true);
      }
    ),
    { numRuns: 500 }
  );
});

test('any JSON is answered with a timeline or with problems, never with a throw', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (json) => {
      expect(problemsInText(json).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 }
  );
});

test('a file cut short anywhere is no JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: articleTimelineText.trimEnd().length - 1 }), (length) => {
      expect(only(problemsInText(articleTimelineText.slice(0, length)))?.message).toMatch(/^is not JSON/);
    }),
    { numRuns: 300 }
  );
});
