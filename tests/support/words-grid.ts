import type { ReadWhen } from '../../src/model/bounds.ts';
import { termFaults } from '../../src/model/check-terms.ts';
import type { Day } from '../../src/model/day.ts';
import { aspects, mods, type Occurrence } from '../../src/model/timeline.ts';
import { dayOfText, edtfOf } from './dates.ts';

/** A wording of dates: `whenInWords` of some language. */
export type WhenInWords = (read: ReadWhen, asOf?: Day, occurrence?: Occurrence) => string;

/** The day on which the sources of the grid spoke. */
export const asOf = dayOfText('2021-03-13');

interface Section {
  readonly title: string;
  readonly texts: readonly string[];
  /** Said like the others but for the names of their years, so that fewer terms show all. */
  readonly alike?: readonly string[];
}

const sections: readonly Section[] = [
  { title: 'Days', texts: ['2021-03-13'], alike: ['0044-03-15', '-0043-03-15'] },
  { title: 'Months', texts: ['2021-02', '2021-02-XX'], alike: ['0044-02', '-0043-02'] },
  {
    title: 'Years',
    texts: ['2021', '2021-XX'],
    alike: ['0044', '-0043', 'Y170000002', 'Y-170000002', '2021-XX-XX']
  },
  { title: 'Decades', texts: ['199X'], alike: ['200X', '004X', '-004X'] },
  { title: 'Centuries and millennia', texts: ['19XX'], alike: ['00XX', '-01XX', '1XXX'] },
  {
    title: 'Qualifiers',
    texts: [],
    alike: ['2021-03-13?', '2021-03-13~', '2021-02~', '2021-02%', '1984?', '1984~', '0044~', '199X?', '199X~']
  },
  {
    title: 'Qualifiers of a part',
    texts: [],
    alike: ['2004?-06-11', '2004-06~-11', '2004-06-%11', '2004?-06', '2021-02-~XX', '199X%']
  },
  {
    title: 'Ranges',
    texts: [
      '[2021-03-01..2021-03-10]',
      '[2021-02-27..2021-03-10]',
      '[2019-04-25..2020-11-03]',
      '[2021-02..2021-03]',
      '[2021-12..2022-01]',
      '[1670..1672]',
      '[-0050..-0044]',
      '[-0005..0005]',
      '[1984~..1990]',
      '[2021-03-01?..2021-03-10]',
      '[2021-03-01..2021-03-01]'
    ]
  },
  {
    title: 'Ranges with an open side',
    texts: [
      '[..2021-03-13]',
      '[..2021-02]',
      '[..1984]',
      '[2021-03-14..]',
      '[2021-03..]',
      '[1760-12..]',
      '[..1984~]'
    ]
  },
  {
    title: 'Choices',
    texts: [
      '[2021-02]',
      '[2021-03-01,2021-03-05]',
      '[2021-03-01,2021-03-05,2021-03-07]',
      '[2021-02,2021-03]',
      '[1667,1760-12]',
      '[1667,1668,1670..1672]',
      '[..1984,1990]',
      '[1984,1990..]',
      '[199X,2005]',
      '[1984?,1986~]',
      '[-0043,0044]'
    ]
  },
  {
    title: 'Intervals',
    texts: ['2021-02/2021-03', '2021-02/2021-03-13'],
    alike: [
      '2021-03-01/2021-03-05',
      '2021-03-30/2021-04-02',
      '2019-04-25/2020-11-03',
      '-0043-03-15/-0043-03-20',
      '2020-12/2021-01',
      '2020/2021',
      '-0044/0044',
      '199X/200X',
      '2021-03-13/2021-04',
      '2020/2021-03-13',
      '1984~/2004-06',
      '1984?/2004-06%',
      '2004-06-XX/2004-07-03'
    ]
  },
  {
    title: 'Intervals whose ends may be one',
    texts: ['2021-03-13/2021-03-13', '2021-02/2021-02', '2021/2021-02'],
    alike: [
      '2021/2021',
      '199X/199X',
      '2021-02-XX/2021-02-XX',
      '2021-02-15/2021-02',
      '2021-XX/2021-02',
      '199X/1995'
    ]
  },
  {
    title: 'Intervals with an open side',
    texts: [
      '2021-02/..',
      '2021-03-13/..',
      '2021-03-14/..',
      '199X/..',
      '1984?/..',
      '-0043/..',
      '../2021-02',
      '../2021-03-13',
      '../199X',
      '../1984~'
    ]
  },
  {
    title: 'Intervals with an unknown side',
    texts: ['2021-02/', '1984~/', '199X/', '/2021-03', '/2021-03-13', '/199X']
  }
];

/** What is said of a date, and what else of one that was still going on, or had happened, by March 13, 2021. */
function wordsOf(when: ReadWhen, inWords: WhenInWords): string {
  const bare = inWords(when);
  const others = (['ongoing', 'happened'] as const)
    .map((occurrence) => [occurrence, inWords(when, asOf, occurrence)] as const)
    .filter(([, words]) => words !== bare);
  return [bare, ...others.map(([occurrence, words]) => `\n    ${occurrence}: ${words}`)].join('');
}

type Terms = Pick<ReadWhen, 'mod' | 'endMod'>;

const allTerms = (text: string): readonly Terms[] =>
  text.includes('/') ? intervalTerms : [undefined, ...mods].map((mod) => ({ mod }));

const fewTerms: readonly Terms[] = [{}, { mod: 'mid' }];

const intervalTerms: readonly Terms[] = [
  {},
  { mod: 'mid' },
  { endMod: 'mid' },
  { mod: 'early', endMod: 'late' },
  { mod: 'approx' },
  { endMod: 'approx' }
];

/** A date with every aspect that a document may give it, and with none. */
const whensOf = (text: string, terms: Terms) =>
  [undefined, ...aspects]
    .map((aspect) => ({ edtf: edtfOf(text), ...terms, aspect }))
    .filter((when) => termFaults(text, when).length === 0);

/** A line for each of its aspects, or for those that are said alike. */
function linesOf(text: string, terms: Terms, inWords: WhenInWords): readonly string[] {
  const whens = whensOf(text, terms);
  const name = [text, terms.mod, terms.endMod && `/ ${terms.endMod}`].filter(Boolean).join(' ');
  return [...new Set(whens.map((when) => wordsOf(when, inWords)))].map((words) => {
    const alike = whens.filter((when) => wordsOf(when, inWords) === words).map(({ aspect }) => aspect ?? '-');
    return `${name} (${alike.join(', ')}): ${words}`;
  });
}

const formsIn = ({ texts, alike = [] }: Section) => [
  ...texts.flatMap((text) => allTerms(text).map((terms) => ({ text, terms }))),
  ...alike.flatMap((text) => fewTerms.map((terms) => ({ text, terms })))
];

/** Every form of a date in the grid. */
export const whensOfGrid = (): readonly ReadWhen[] =>
  sections.flatMap(formsIn).flatMap(({ text, terms }) => whensOf(text, terms));

/** All forms of dates with their words, to be read. */
export const gridIn = (inWords: WhenInWords): string =>
  sections
    .map((section) => {
      const lines = formsIn(section).flatMap(({ text, terms }) => linesOf(text, terms, inWords));
      return `${section.title}\n\n${lines.join('\n')}\n`;
    })
    .join('\n\n');
