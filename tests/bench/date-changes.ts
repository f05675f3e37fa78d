import { parseDay } from '../../src/model/day.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { contextOf } from '../../src/model/licence/licences.ts';
import { licenceOf } from '../../src/model/licence/licence.ts';
import { relationOf } from '../../src/model/licence/relation.ts';
import { readTimeline, type ReadEvent, type Reading } from '../../src/model/reading.ts';
import type { Timeline, WhenInEdtf } from '../../src/model/timeline.ts';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';
import articleTimeline from '../../data/north-korea-outreach/timeline.json' with { type: 'json' };
import article from '../../data/north-korea-outreach/sources/article.txt?raw';

/** A part of a date that a slip of the pen changes. */
type Part = 'year' | 'month' | 'day';

interface Change {
  readonly part: Part;
  readonly edtf: string;
  /** Whether the words of the date name what was changed. */
  readonly named: boolean;
}

export interface Noticed {
  readonly story: string;
  readonly part: Part;
  readonly named: boolean;
  readonly noticed: boolean;
}

/** Sentences of a chronicle: what news and histories say of time, with the date that an author would write. */
const chronicle: readonly (readonly [
  sentence: string,
  words: string,
  edtf: string,
  aspect: WhenInEdtf['aspect']
])[] = [
  ['The treaty was signed on May 3, 1848.', 'on May 3, 1848', '1848-05-03', 'on'],
  ['The king died on 14 October 1066 in the field.', 'on 14 October 1066', '1066-10-14', 'on'],
  ['The wall was built from 221 BC to 206 BC.', 'from 221 BC to 206 BC', '-0220/-0205', 'throughout'],
  ['Caesar was killed on March 15, 44 BC.', 'on March 15, 44 BC', '-0043-03-15', 'on'],
  [
    'The strike lasted from March 5 to April 9, 1912.',
    'from March 5 to April 9, 1912',
    '1912-03-05/1912-04-09',
    'throughout'
  ],
  [
    'The ship was lost between June 3 and June 9, 1931.',
    'between June 3 and June 9, 1931',
    '[1931-06-03..1931-06-09]',
    'within'
  ],
  ['The station opened in September 1954.', 'in September 1954', '1954-09', 'within'],
  ['The law has been in force since January 1, 1971.', 'since January 1, 1971', '1971-01-01/..', 'since'],
  ['The mine was closed by July 4, 1986.', 'by July 4, 1986', '[..1986-07-04]', 'within'],
  ['He was held until 9 November 1989.', 'until 9 November 1989', '../1989-11-09', 'until'],
  ['The bridge fell in 1932 or 1933.', 'in 1932 or 1933', '[1932,1933]', 'within'],
  ['The talks failed on Sept. 11, 2001.', 'on Sept. 11, 2001', '2001-09-11', 'on']
];

function chronicleStory(): Reading {
  const text = chronicle.map(([sentence]) => sentence).join(' ');
  const timeline: Timeline = {
    version: 1,
    id: 'chronicle',
    title: 'A chronicle',
    language: 'en',
    asOf: '2021-03-13',
    sources: [{ id: 'text', title: 'A chronicle', content: text, sha256: canonicalHash(text) }],
    events: chronicle.map(([sentence, words, edtf, aspect], index) => ({
      id: `e${index}`,
      title: 'It is so',
      when: { text: words, edtf, aspect },
      occurrence: 'happened',
      assertions: [{ voice: 'reported', evidence: [{ source: 'text', exact: sentence }] }]
    }))
  };
  return readTimeline(timeline, new Map());
}

const stories = (): ReadonlyMap<string, Reading> =>
  new Map([
    [
      'the first story',
      readTimeline(articleTimeline as unknown as Timeline, new Map([['article', article]]))
    ],
    ['the bridge', readTimeline(bridgeTimeline, new Map([['herald', bridgeText]]))],
    ['a chronicle', chronicleStory()]
  ]);

/**
 * Changes each year, month and day of each date by one, one at a time, and sees whether its words still license it. A change
 * that makes a date vaguer says no more than the words, and is left out.
 */
export const noticedChanges = (): readonly Noticed[] =>
  [...stories()].flatMap(([story, reading]) =>
    reading.events.flatMap((event) =>
      changesOf(inEdtf(event))
        .filter(({ edtf }) => !isVaguer({ ...inEdtf(event), edtf }, inEdtf(event)))
        .map(({ part, edtf, named }) => ({
          story,
          part,
          named,
          noticed: isNoticed({ ...inEdtf(event), edtf }, event, reading)
        }))
    )
  );

/** The stories of this measurement give all their dates in EDTF. */
function inEdtf({ event: { when } }: ReadEvent): WhenInEdtf {
  if (when.edtf === undefined) throw new Error('a date of a measured story is not in EDTF');
  return when;
}

function isVaguer(changed: WhenInEdtf, when: WhenInEdtf): boolean {
  const [to, from] = [changed, when].map(({ edtf, ...terms }) => {
    const date = parseEdtf(edtf);
    return date.ok ? { ...terms, edtf: date.value } : undefined;
  });
  return to !== undefined && from !== undefined && relationOf(to, from) === 'licensed';
}

function isNoticed(when: WhenInEdtf, { quotes }: ReadEvent, reading: Reading): boolean {
  const edtf = parseEdtf(when.edtf);
  if (!edtf.ok) return true;
  const { mod, endMod, aspect } = when;
  const { kind } = licenceOf(when, { edtf: edtf.value, mod, endMod, aspect }, quotes, contextOf(reading));
  return kind === 'contrary' || (kind !== 'read' && when.inferred === undefined);
}

const dates = /(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/gu;

function changesOf({ edtf, text = '' }: WhenInEdtf): readonly Change[] {
  return [...edtf.matchAll(dates)].flatMap((match) => {
    const [whole, year = '', month, day] = match;
    const put = (part: Part, changed: string): Change => ({
      part,
      edtf: edtf.slice(0, match.index) + changed + edtf.slice(match.index + whole.length),
      named: isNamed(part, { year, month, day }, text)
    });
    const rest = [month, day]
      .filter(Boolean)
      .map((each) => `-${each}`)
      .join('');
    const others = day === undefined ? '' : `-${day}`;
    return [
      ...[-1, 1].map((by) => put('year', `${padded(Number(year) + by, 4)}${rest}`)),
      ...(month
        ? [-1, 1].map((by) => put('month', `${year}-${padded(turned(Number(month) + by, 12), 2)}${others}`))
        : []),
      ...(day ? [-1, 1].map((by) => put('day', `${year}-${month}-${padded(Number(day) + by, 2)}`)) : [])
    ].filter((change) => isDate(change.edtf));
  });
}

/** A change that is no date is no slip that a reader could miss. */
const isDate = (edtf: string): boolean =>
  (edtf.match(dates) ?? []).every((date) => date.length < 10 || parseDay(date) !== undefined);

const padded = (value: number, digits: number): string =>
  `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(digits, '0')}`;
const turned = (value: number, most: number): number => ((value - 1 + most) % most) + 1;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function isNamed(part: Part, { year, month, day }: Parts, text: string): boolean {
  const numbers: readonly number[] = (text.match(/\d+/gu) ?? []).map(Number);
  if (part === 'month') return text.includes(months[Number(month) - 1] ?? '?');
  if (part === 'day') return numbers.includes(Number(day));
  return numbers.includes(Number(year) > 0 ? Number(year) : 1 - Number(year));
}
