import { inSentence, stageWords, standingWords } from '../../model/standing-words.ts';
import { twoSources } from '../../model/who-says-so.ts';
import { badgeMeanings, type BadgeKind } from '../plan/badges.ts';
import { marksOf, type MarkPlace } from './marks.ts';
import type { Plan, PlannedEvent } from '../plan/plan.ts';
import { round, type Mark } from '../scene.ts';
import type { Part } from './shape.ts';

/** A mark of figures, and what it means. */
export interface ExplainedMark {
  readonly words: string;
  /** What it looks like, for who does not see it. */
  readonly looks: string;
  /** What an event must be drawn with for the words to be needed. */
  readonly uses: (drawn: Drawn) => boolean;
  readonly hollow?: true;
  /** The sample, in pixels from its left. */
  readonly parts: readonly Part[];
}

/** An event of a figure: its shape's parts, and how it is drawn. */
export interface Drawn {
  readonly parts: readonly Part[];
  readonly hollow: boolean;
  readonly badges: readonly BadgeKind[];
  /** Who says so, as a kind: undefined where nothing is said of it. */
  readonly who: 'attributed' | 'corroborated' | undefined;
}

const has =
  (...kinds: readonly Part['kind'][]) =>
  ({ parts }: Drawn): boolean =>
    parts.some(({ kind }) => kinds.includes(kind));

const isOpen = ({ parts }: Drawn): boolean =>
  parts.some((part) => ('from' in part && part.from === -Infinity) || ('to' in part && part.to === Infinity));

/** Of a sample, in pixels. */
export const sampleWidth = 34;
const whole = { from: 2, to: 32 };

const marksExplained: readonly ExplainedMark[] = [
  {
    words: 'on that day',
    looks: 'a dot',
    uses: ({ parts }) => parts.some((part) => part.kind === 'dot' && !part.inexact),
    parts: [{ kind: 'dot', at: 17 }]
  },
  {
    words: 'about that day',
    looks: 'a ring',
    uses: ({ parts }) => parts.some((part) => part.kind === 'dot' && part.inexact === true),
    parts: [{ kind: 'dot', at: 17, inexact: true }]
  },
  {
    words: 'at some time within',
    looks: 'a bracket',
    uses: has('bracket'),
    parts: [{ kind: 'bracket', ...whole }]
  },
  {
    words: 'where “mid” or “late” points',
    looks: 'a lighter band in a bracket',
    uses: has('band'),
    parts: [
      { kind: 'band', from: 14, to: 24 },
      { kind: 'bracket', ...whole }
    ]
  },
  { words: 'throughout', looks: 'a bar', uses: has('solid'), parts: [{ kind: 'solid', ...whole }] },
  {
    words: 'may have begun, or ended, anywhere there',
    looks: 'a lighter end of a bar',
    uses: has('flank'),
    parts: [
      { kind: 'flank', from: 2, to: 14 },
      { kind: 'cap', at: 2 },
      { kind: 'solid', from: 14, to: 32 }
    ]
  },
  {
    words: 'no end is given',
    looks: 'a bar that fades',
    uses: has('fade'),
    parts: [{ kind: 'fade', from: 2 }]
  },
  {
    words: 'no beginning, or no end, is given',
    looks: 'a bar that ends in an arrow',
    uses: isOpen,
    parts: [{ kind: 'solid', from: -Infinity, to: 32 }]
  },
  {
    words: 'an end that nobody knows, or that is not exact',
    looks: 'a bar that leads into dots',
    uses: has('unknown'),
    parts: [
      { kind: 'solid', from: 2, to: 10 },
      { kind: 'unknown', at: 10, side: 'after' }
    ]
  },
  {
    words: `${stageWords.upcoming.word}, or ${stageWords.cancelled.word}`,
    looks: 'a hollow shape with a dashed edge',
    uses: ({ hollow }) => hollow,
    hollow: true,
    parts: [{ kind: 'solid', ...whole }]
  }
];

/** The marks that any of the events is drawn with. */
export const marksIn = (drawn: readonly Drawn[]): readonly ExplainedMark[] =>
  marksExplained.filter(({ uses }) => drawn.some(uses));

/** The badges that any of the events is drawn with, each with what it means. */
export const badgesIn = (drawn: readonly Drawn[]): readonly (readonly [badge: BadgeKind, words: string])[] =>
  badgeMeanings.filter(([kind]) => drawn.some(({ badges }) => badges.includes(kind)));

const whoExplained = [
  ['attributed', 'says …, or per …'],
  ['corroborated', twoSources]
] as const;

/** The words for who says so that any of the events is drawn with, each with what it means. */
export const whoIn = (drawn: readonly Drawn[]): readonly (readonly [said: string, words: string])[] =>
  whoExplained
    .filter(([kind]) => drawn.some(({ who }) => who === kind))
    .map(([kind, said]) => [said, inSentence(standingWords[kind].meaning)]);

/** The kind of what a mark says of who says so. */
export const whoKindOf = ({ event, who }: PlannedEvent): Drawn['who'] =>
  who && (event.standing === 'corroborated' ? 'corroborated' : 'attributed');

/** Every event of a plan, as it is drawn where there is room for it. */
export const drawnOf = ({ groups }: Plan): readonly Drawn[] =>
  groups.flatMap(({ events }) =>
    events.map((planned) => ({
      parts: planned.shape.parts,
      hollow: planned.hollow,
      badges: planned.badges.map(({ kind }) => kind),
      who: whoKindOf(planned)
    }))
  );

/** A mark as it stands in a figure, `sampleWidth` pixels wide from `left`, about a line at `centre`. */
export function sampleOf({ parts }: ExplainedMark, left: number, centre: number): readonly Mark[] {
  const place: MarkPlace = {
    at: (pixel) => left + pixel,
    centre,
    view: { from: left, to: left + sampleWidth }
  };
  return marksOf(parts, place).map((mark) => shortened(mark, left));
}

/** A fade is as long as in the figure; a sample has room for the most of it. */
const shortened = (mark: Mark, left: number): Mark =>
  mark.kind === 'box' ? { ...mark, width: Math.min(mark.width, round(left + sampleWidth - mark.x)) } : mark;
