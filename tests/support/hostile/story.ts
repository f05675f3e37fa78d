import { addDays, dayOf, formatDay } from '../../../src/model/day.ts';
import { canonicalHash } from '../../../src/model/hash.ts';
import { changed, type Json } from './document.ts';
import { problemsOf } from './read.ts';

/** What stands in a field that refused the string it was to hold. */
export const tame = 'Plain words stand here';

/** The day of the first event. */
const first = dayOf({ year: 2021, month: 4, day: 1 });

/** What is quoted where a string refused to be. */
const rest = 'The rest is plain';

const sourceUrl = (string: string): string =>
  `https://paper.example/${string}?q=${encodeURIComponent(string.toWellFormed())}#${string}`;

const contentWith = (string: string): string =>
  `Before it all.\n\nbegin ${string} end\n\n${rest}.\n\nAfter it all.\n`;

function sourceWith(string: string, index: number): Json {
  const content = contentWith(string);
  return {
    id: `s${index}`,
    title: string,
    publisher: string,
    author: string,
    url: sourceUrl(string),
    archivedUrl: sourceUrl(string),
    content,
    sha256: canonicalHash(content)
  };
}

function eventWith(string: string, index: number): Json {
  const quote = { source: `s${index}`, exact: string, prefix: 'begin', suffix: 'end' };
  return {
    id: `e${index}`,
    title: string,
    summary: string,
    lane: `l${index}`,
    actors: [`a${index}`],
    place: { label: string },
    when: { text: string, edtf: formatDay(addDays(first, index)), aspect: 'on', inferred: string },
    occurrence: 'happened',
    assertions: [
      { voice: 'attributed', speaker: { name: string, via: string }, evidence: [quote] },
      { voice: 'reported', evidence: [{ source: 'unread', exact: `${index}: ${string}` }] }
    ],
    responses: [{ by: string, kind: 'did not respond', evidence: [quote] }]
  };
}

/** As many of the strings, one after the other, as fit. */
function joined(strings: readonly string[], most: number): string {
  return strings.reduce(
    (text, string) => (text.length + string.length < most ? `${text} ${string}` : text),
    tame
  );
}

/** A document with an event, a lane, an actor and a source for each of up to sixty strings, which fills every field. */
const documentWith = (strings: readonly string[]): Json => ({
  version: 1,
  id: 'naughty',
  title: joined(strings, 500),
  description: joined(strings, 5000),
  language: 'en',
  asOf: '2021-06-01',
  lanes: strings.map((label, index) => ({ id: `l${index}`, label })),
  actors: strings.map((label, index) => ({ id: `a${index}`, label })),
  sources: [...strings.map(sourceWith), { id: 'unread', title: 'Not here', sha256: '0'.repeat(64) }],
  events: strings.map(eventWith)
});

export interface NaughtyStory {
  readonly document: Json;
  /** The same story without any of the strings. */
  readonly tame: Json;
  /** The fields that refused their string, with the reason. */
  readonly refusals: readonly (readonly [path: string, message: string])[];
}

/** A sound story that holds each string in every field that takes it. */
export function storyHolding(strings: readonly string[]): NaughtyStory {
  let document = documentWith(strings);
  let tameDocument = documentWith(strings.map(() => tame));
  const refusals: (readonly [string, string])[] = [];
  for (let round = 0; round < 8; round++) {
    const problems = problemsOf(JSON.stringify(document));
    if (problems.length === 0) return { document, tame: tameDocument, refusals };
    for (const { path, message } of problems) {
      // Of very many problems the last says how many more there are.
      if (path === '') continue;
      refusals.push([path, message]);
      document = tamed(document, path);
      tameDocument = tamed(tameDocument, path);
    }
  }
  throw new Error(`still refused: ${JSON.stringify(refusals.slice(-5))}`);
}

function tamed(document: Json, path: string): Json {
  if (/\.(?:url|archivedUrl|text)$/u.test(path)) return changed(document, path, undefined);
  if (!path.endsWith('.exact')) return changed(document, path, tame);
  const bare = ['prefix', 'suffix'].reduce(
    (rest, key) => changed(rest, path.replace(/exact$/u, key), undefined),
    document
  );
  return changed(bare, path, rest);
}

/** Lists of at most so many. */
export const chunksOf = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) =>
    items.slice(index * most, (index + 1) * most)
  );
