import { weekdayInWords } from '../../model/day-words.ts';
import type { Day } from '../../model/day.ts';
import { inSentence, stageWords, standingWords, type marked } from '../../model/standing-words.ts';
import type { Standing } from '../../model/standing.ts';
import { ticks } from './ticks.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

interface BadgeWords {
  readonly word: string;
  /** Where there is little room. */
  readonly brief: string;
  /** For a key, after the word. */
  readonly meaning: string;
}

const badge = (word: string, meaning: string, brief = word): BadgeWords => ({
  word,
  brief,
  meaning: inSentence(meaning)
});
const ofStanding = (standing: Standing): BadgeWords =>
  badge(standingWords[standing].word, standingWords[standing].meaning);

/** Where counted events are: in all of a group, or in a narrow stretch beside the window. */
type Where = 'group' | 'before' | 'after';

const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
const beside = { before: 'earlier', after: 'later' } as const;
const counted = (count: number, where: Where): string =>
  where === 'group' ? events(count) : `${count} ${beside[where]} ${count === 1 ? 'event' : 'events'}`;

const places = ([first = '', ...others]: readonly string[]): string => {
  if (others.length === 0) return first;
  return `${first} and ${others.length === 1 ? others[0] : `${others.length} more places`}`;
};

/** The figure: marks, key, axis, names for those who hear it. */
export const figure = {
  /** The words that a mark may not lose. */
  badges: {
    denied: ofStanding('denied'),
    disputed: ofStanding('disputed'),
    'accounts differ': ofStanding('accounts differ'),
    cited: ofStanding('cited'),
    unsourced: ofStanding('unsourced'),
    'not checked': badge('not checked', 'a source’s text is not here to check the quote against'),
    'worked out by the author': badge(
      'worked out by the author',
      'the date goes beyond the source’s words',
      'worked out'
    ),
    'has problems': badge('has problems', 'the document says something of it that does not hold'),
    cancelled: badge(stageWords.cancelled.word, stageWords.cancelled.meaning)
  },
  /** A standing that a mark may not lose: “denied by Israel”. */
  markedBy: (standing: (typeof marked)[number], deniers: readonly string[]): string =>
    [standingWords[standing].word, list.format(deniers)].filter(Boolean).join(' by '),
  /** What a key says of a mark, and what the mark looks like for people who can't see it. */
  marks: {
    dot: { words: 'on that day', looks: 'a dot' },
    ring: { words: 'about that day', looks: 'a ring' },
    choice: { words: 'on one of these days', looks: 'marks joined by a thin line' },
    bracket: { words: 'at some time within', looks: 'a bracket' },
    band: { words: 'where “mid” or “late” points', looks: 'a lighter band in a bracket' },
    bar: { words: 'throughout', looks: 'a bar' },
    flank: { words: 'may have begun or ended here', looks: 'a lighter end of a bar' },
    fade: { words: 'no end given', looks: 'a bar that fades' },
    arrow: { words: 'no beginning or end given', looks: 'a bar that ends in an arrow' },
    unknown: { words: 'end not known, or not exact', looks: 'a bar that leads into dots' },
    account: {
      words: 'another account’s date',
      looks: 'a lighter mark, joined to another by a thin line'
    },
    hollow: {
      words: `${stageWords.upcoming.word}, or ${stageWords.cancelled.word}`,
      looks: 'a hollow shape with a dashed edge'
    },
    asOf: {
      words: 'when the source was written; grey is later',
      looks: 'a heavy line with a grey ground after it'
    }
  },
  /** What a key says of the ground of an era, and of one with a vague end. */
  eraMark: {
    sure: { words: 'a named period', looks: 'a tinted ground below a line' },
    vague: {
      words: 'a named period, lighter where it may have begun or ended',
      looks: 'a tinted ground with lighter ends, below a line that is dashed there'
    }
  },
  /** What follows the name of an era: its date, and the title of the source that names it. */
  eraFacts: (date: string, source: string | undefined): string =>
    source === undefined ? date : `${date}, after ${source}`,
  /** One era with its facts. */
  era: (label: string, facts: string): string => `Era: ${label}, ${facts}`,
  /** Eras, each with its facts: “Eras: Cold War, 1947 to 1991; …” */
  erasInALine: (eras: readonly (readonly [label: string, facts: string])[], more: number): string => {
    const named = eras.map(([label, facts]) => `${label}, ${facts}`).join('; ');
    return `${eras.length + more === 1 ? 'Era' : 'Eras'}: ${named}${more > 0 ? `; and ${more} more` : ''}.`;
  },
  /** What a key says of the words for who says so. */
  who: {
    attributed: { said: 'says …, or per …', meaning: inSentence(standingWords.attributed.meaning) },
    corroborated: { said: 'two sources', meaning: inSentence(standingWords.corroborated.meaning) }
  },
  /** What a key says of events that are only counted. */
  tooMany: (count: number): string => `${events(count)}: too many to be drawn one by one here`,
  /** The group of the rarest actors, and what events are called that have nothing to group or filter by; all have a standing. */
  others: 'Others',
  none: { lane: 'Other', actor: 'No actor', place: 'No place', stage: 'No stage', standing: '' },
  /** The name of a group as a button. */
  only: (group: string): string => `Only ${group}`,
  /** At the top of the as-of line: “Article: Sat., March 13”. */
  asOf: (day: Day, sources: number): string =>
    `${sources === 1 ? 'Article' : 'Sources'}: ${weekdayInWords(day)}`,
  ticks,
  /** The narrow parts of the axis beside the window, and shorter where they have less room or the same scale. */
  stretches: {
    before: { compressed: 'Earlier (compressed)', brief: 'Earlier' },
    after: { compressed: 'Later (compressed)', brief: 'Later' }
  },
  /** “3 earlier events” */
  counted,
  /** The same for those who hear it, with what a press does. */
  countedOf: (count: number, where: Where, group: string, does: 'show' | 'list'): string =>
    `${counted(count, where)} of ${group}: show them${does === 'list' ? ' in the list' : ''}`,
  /** The place of an event in order of time. */
  place: (rank: number, all: number): string => `${rank} of ${all}`,
  /** The events of the figure as a list. */
  inOrder: 'Events in order of time',
  /** “Seoul and Busan”, “Seoul and 2 more places” */
  places,
  /** “Seoul: 3 events. Talks begin; Talks end; and 1 more” */
  eventsAt: (labels: readonly string[], titles: readonly string[]): string => {
    const rest = titles.length > 2 ? [`and ${titles.length - 2} more`] : [];
    return `${places(labels)}: ${events(titles.length)}. ${[...titles.slice(0, 2), ...rest].join('; ')}`;
  }
};
