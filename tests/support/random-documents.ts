import fc from 'fast-check';
import { canonicalHash } from '../../src/model/hash.ts';
import { occurrences, responseKinds, type Timeline } from '../../src/model/timeline.ts';
import { datings } from './generated.ts';

/** Texts of authors: anything that a document may have, with the signs of Markdown, HTML and YAML among it. */
const hard = fc.constantFrom(
  ...[
    '# a',
    '> b',
    '- c',
    '1. d',
    '*e*',
    '_f_',
    '`g`',
    '[h](i)',
    '<b>j</b>',
    '&amp;',
    '\\',
    '---',
    '~~~',
    '===',
    '| k |'
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '  ',
    '\t',
    ': ',
    ' #',
    'null',
    'true',
    '12',
    '~',
    '— [x](y)',
    '“',
    '会談',
    '👩‍👩‍👧',
    '%',
    '!',
    '{l}'
  ]
);
const easy = fc.string({ unit: fc.constantFrom(...'abc .,;'), minLength: 1, maxLength: 8 });
const visible =
  /^(?!(?:\s|\p{Default_Ignorable_Code_Point})*$)(?![^]*(?:(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Surrogate}]))/u;
const text = fc
  .array(fc.oneof(hard, easy, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => parts.join(''))
  .filter((value) => visible.test(value) && value.length <= 40);

const id = fc.constantFrom('a', 'A', 'b', 'con', 'timeline', 'x.y', '7', '1e5', 'null', 'z_-9');
const idIn = (ids: readonly string[]) => fc.constantFrom(...ids);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const url = fc.constantFrom('https://a.example/', 'https://a.example/b?c=(d)&e=%20#f');
const day = fc.constantFrom('2021-03-05', '-0043-03-15', '1999-12-31');
const zone = fc.constantFrom('Z', '+09:00', 'Asia/Pyongyang');

/** A key without a value is not there, as in JSON. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const when = fc.oneof(
  fc
    .record({ dating: datings, text: maybe(text), anchor: maybe(id), inferred: maybe(text) })
    .map(({ dating, ...more }) => ({
      ...more,
      ...dating,
      aspect: dating.aspect ?? 'on'
    })),
  fc.record({ text: maybe(text), inferred: maybe(text) }).map((more) => ({
    ...more,
    bounds: [null, '2021-03-05', '2021-03-09', '2021-04-01'],
    aspect: 'throughout'
  }))
);

const sourcesOf = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((each) =>
      fc
        .record({
          title: text,
          publisher: maybe(text),
          author: maybe(text),
          language: maybe(fc.constantFrom('en', 'ko')),
          url: maybe(url),
          archivedUrl: maybe(url),
          published: maybe(day),
          retrieved: maybe(day),
          content: maybe(text),
          earlier: maybe(
            fc.array(
              fc.record({
                until: day,
                retrieved: maybe(day),
                content: maybe(text),
                sha256: fc.constant('0'.repeat(64))
              }),
              { minLength: 1, maxLength: 2 }
            )
          )
        })
        .map((source) => ({
          id: each,
          ...source,
          ...(source.content !== undefined && {
            sha256: canonicalHash(source.content),
            pages: [{ start: 0, label: 'iv' }]
          })
        }))
    )
  );

const quoteIn = (sources: readonly string[]) =>
  fc.record({ source: idIn(sources), exact: text, prefix: maybe(text), suffix: maybe(text) });

const evidenceOf = (sources: readonly string[]) =>
  fc.array(fc.oneof(quoteIn(sources), fc.record({ source: idIn(sources), note: maybe(text) })), {
    minLength: 1,
    maxLength: 3
  });

const eventOf = (eventId: string, sources: readonly string[], lanes: readonly string[]) =>
  fc.record({
    id: fc.constant(eventId),
    title: text,
    summary: maybe(text),
    absence: maybe(fc.constant(true)),
    lane: maybe(fc.oneof(idIn(lanes), fc.constant(lanes))),
    actors: maybe(fc.constant(['one'])),
    place: maybe(
      fc.record({
        label: text,
        lat: maybe(fc.constantFrom(46.2, -1e-7, 0)),
        lon: maybe(fc.constantFrom(6, -180))
      })
    ),
    when,
    time: maybe(
      fc.record({
        text: maybe(text),
        start: fc.constant('05:31'),
        end: maybe(fc.constant('06:00')),
        zone: maybe(zone)
      })
    ),
    occurrence: maybe(fc.constantFrom(...occurrences)),
    assertions: fc.array(
      fc.oneof(
        fc.record({
          voice: fc.constant('reported'),
          evidence: fc.array(fc.record({ source: idIn(sources), exact: text }), {
            minLength: 1,
            maxLength: 2
          })
        }),
        fc.record({
          voice: fc.constantFrom('reported', 'attributed'),
          speaker: maybe(
            fc.record({
              name: text,
              short: maybe(text),
              anonymous: maybe(fc.constant(true)),
              via: maybe(text),
              inferred: maybe(text)
            })
          ),
          mode: maybe(fc.constantFrom('direct', 'indirect')),
          polarity: maybe(fc.constantFrom('+', '-')),
          when: maybe(when),
          evidence: evidenceOf(sources)
        })
      ),
      { maxLength: 2 }
    ),
    responses: maybe(
      fc.array(
        fc.record({
          by: text,
          inferred: maybe(text),
          kind: fc.constantFrom(...responseKinds),
          evidence: evidenceOf(sources)
        }),
        { minLength: 1, maxLength: 2 }
      )
    ),
    tags: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
    importance: maybe(fc.constantFrom(1, 2, 3, 4, 5)),
    links: maybe(fc.array(fc.record({ url, label: maybe(text) }), { minLength: 1, maxLength: 2 })),
    media: maybe(
      fc.array(fc.record({ file: fc.constant('media/1.png'), alt: text, credit: maybe(text) }), {
        minLength: 1,
        maxLength: 1
      })
    ),
    corrections: maybe(
      fc.array(
        fc.record({ on: day, source: idIn(sources), was: quoteIn(sources), now: maybe(quoteIn(sources)) }),
        { minLength: 1, maxLength: 2 }
      )
    )
  });

const idsOf = (most: number) => fc.uniqueArray(id, { minLength: 1, maxLength: most });

/** Documents with every field there is, of the right shape; that their quotes are in their sources is not said. */
export const documents: fc.Arbitrary<Timeline> = fc
  .tuple(idsOf(3), idsOf(2), idsOf(4))
  .chain(([sources, lanes, events]) =>
    fc.record({
      version: fc.constant(1 as const),
      id,
      title: text,
      description: maybe(text),
      language: fc.constantFrom('en', 'und', 'ko'),
      asOf: maybe(fc.constant('2021-03-13')),
      window: maybe(fc.constant(['2021-01-01', '2021-12-31'])),
      lanes: fc.tuple(...lanes.map((each) => fc.record({ id: fc.constant(each), label: text }))),
      actors: maybe(fc.tuple(fc.record({ id: fc.constant('one'), label: text }))),
      sources: sourcesOf(sources),
      events: fc.tuple(...events.map((each) => eventOf(each, sources, lanes))),
      eras: maybe(
        fc.array(fc.record({ id: fc.constant('era'), label: text, when, source: maybe(idIn(sources)) }), {
          minLength: 1,
          maxLength: 1
        })
      ),
      steps: maybe(
        fc.array(fc.record({ title: text, text: maybe(text), event: maybe(idIn(events)) }), {
          minLength: 1,
          maxLength: 2
        })
      )
    })
  )
  .map((document) => plain(document) as unknown as Timeline);
