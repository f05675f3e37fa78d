import { canonicalHash } from '../../../src/model/hash.ts';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const fullText =
  'Delegates met in the old hall on May 3, 2021. The minister denied it.\n\n' +
  'Later the hall was closed, a spokesman told the agency. The hall was old. The hall was old.\n';

/** A document with every key there is, in which nothing is wrong. */
export const fullDocument = {
  version: 1,
  $schema: '../timeline.schema.json',
  id: 'hall',
  title: 'The old hall',
  description: 'What became of it.',
  language: 'en',
  asOf: '2021-06-01',
  window: ['2021-05-01', '2021-06-30'],
  lanes: [
    { id: 'talks', label: 'Talks' },
    { id: 'house', label: 'The house' }
  ],
  actors: [
    { id: 'minister', label: 'The minister' },
    { id: 'delegates', label: 'The delegates' }
  ],
  sources: [
    {
      id: 'paper',
      title: 'Delegates meet',
      publisher: 'The Paper',
      author: 'A. Writer',
      language: 'en-GB',
      url: 'https://paper.example/meet',
      archivedUrl: 'https://archive.example/meet',
      published: '2021-05-04',
      retrieved: '2021-05-05',
      content: fullText,
      sha256: canonicalHash(fullText)
    },
    { id: 'annals', title: 'Annals of the town', sha256: '0'.repeat(64) }
  ],
  events: [
    {
      id: 'meeting',
      title: 'Delegates meet in the hall',
      summary: 'They met once.',
      lane: 'talks',
      actors: ['delegates', 'minister'],
      place: { label: 'The old hall', lat: 46.2, lon: 6.1 },
      when: {
        text: 'on May 3, 2021',
        edtf: '2021-05-03',
        mod: 'approx',
        aspect: 'on',
        anchor: 'asOf',
        inferred: 'As written.'
      },
      occurrence: 'happened',
      assertions: [
        {
          voice: 'attributed',
          speaker: { name: 'a spokesman', anonymous: true, via: 'the agency' },
          mode: 'direct',
          polarity: '+',
          evidence: [
            {
              source: 'paper',
              exact: 'met in the old hall on May 3, 2021',
              prefix: 'Delegates',
              suffix: '.'
            },
            { source: 'annals', exact: 'They came.' }
          ]
        }
      ],
      responses: [
        {
          by: 'The minister',
          kind: 'denied',
          evidence: [{ source: 'paper', exact: 'The minister denied it' }]
        }
      ]
    },
    {
      id: 'closing',
      title: 'The hall is closed',
      lane: 'house',
      when: {
        text: 'Later',
        edtf: '2021-05/2021-06',
        endMod: 'late',
        aspect: 'within',
        anchor: 'meeting',
        inferred: 'After the meeting.'
      },
      occurrence: 'happened',
      assertions: [{ voice: 'reported', evidence: [{ source: 'paper', exact: 'Later the hall was closed' }] }]
    }
  ]
} as const satisfies Json;

/** `events[0].when` as keys. */
const keysOf = (path: string): readonly string[] => path.match(/[^.[\]]+/gu) ?? [];

/** A copy of a document with another value at a path, or none where the value is undefined. Any key can be set. */
export function changed(document: Json, path: string, value: Json | undefined): Json {
  return changedAt(document, keysOf(path), value) ?? null;
}

function changedAt(at: Json | undefined, keys: readonly string[], value: Json | undefined): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (isList(at)) {
    const items = at.map((item, index) => (index === Number(key) ? changedAt(item, rest, value) : item));
    if (Number(key) === at.length) items.push(changedAt(undefined, rest, value));
    return items.filter((item) => item !== undefined);
  }
  const entries = new Map(typeof at === 'object' && at !== null ? Object.entries(at) : []);
  const child = changedAt(entries.get(key), rest, value);
  if (child === undefined) entries.delete(key);
  else entries.set(key, child);
  return Object.fromEntries(entries);
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Every value in a document that is neither a list nor an object, by its path. */
export function leavesOf(value: Json, path = ''): readonly (readonly [path: string, value: Json])[] {
  if (isList(value)) return value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) =>
    leavesOf(child, path === '' ? key : `${path}.${key}`)
  );
}

/** The path of every object in a document; that of the document itself is empty. */
export function objectsOf(value: Json, path = ''): readonly string[] {
  if (isList(value)) return value.flatMap((item, index) => objectsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return [
    path,
    ...Object.entries(value).flatMap(([key, child]) => objectsOf(child, path === '' ? key : `${path}.${key}`))
  ];
}
