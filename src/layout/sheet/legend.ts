import { axesOf, marksOf, type MarkPlace } from '../marks.ts';
import type { Plan } from '../plan.ts';
import { round, type Mark, type Scene, type TextLine } from '../scene.ts';
import type { Part } from '../shape.ts';
import { measureText, wrap } from '../text.ts';
import type { LegendItem } from './sheet.ts';

interface Explained {
  readonly words: string;
  /** What an event must be drawn with for the words to be needed. */
  readonly uses: (drawn: Drawn) => boolean;
  readonly hollow?: true;
  /** The sample, in pixels from its left. */
  readonly parts: readonly Part[];
}

/** An event of the figure: its shape's parts, and how it is drawn. */
interface Drawn {
  readonly parts: readonly Part[];
  readonly hollow: boolean;
  readonly badges: readonly string[];
}

const has =
  (...kinds: readonly Part['kind'][]) =>
  ({ parts }: Drawn): boolean =>
    parts.some(({ kind }) => kinds.includes(kind));

const isOpen = ({ parts }: Drawn): boolean =>
  parts.some((part) => ('from' in part && part.from === -Infinity) || ('to' in part && part.to === Infinity));

const sample = 34;
const whole = { from: 2, to: 32 };

const marksExplained: readonly Explained[] = [
  {
    words: 'on that day',
    uses: ({ parts }) => parts.some((part) => part.kind === 'dot' && !part.inexact),
    parts: [{ kind: 'dot', at: 17 }]
  },
  {
    words: 'about that day',
    uses: ({ parts }) => parts.some((part) => part.kind === 'dot' && part.inexact === true),
    parts: [{ kind: 'dot', at: 17, inexact: true }]
  },
  { words: 'at some time within', uses: has('bracket'), parts: [{ kind: 'bracket', ...whole }] },
  {
    words: 'where “mid” or “late” points',
    uses: has('band'),
    parts: [
      { kind: 'band', from: 14, to: 24 },
      { kind: 'bracket', ...whole }
    ]
  },
  { words: 'throughout', uses: has('solid'), parts: [{ kind: 'solid', ...whole }] },
  {
    words: 'may have begun, or ended, anywhere there',
    uses: has('flank'),
    parts: [
      { kind: 'flank', from: 2, to: 14 },
      { kind: 'cap', at: 2 },
      { kind: 'solid', from: 14, to: 32 }
    ]
  },
  { words: 'no end is given', uses: has('fade'), parts: [{ kind: 'fade', from: 2 }] },
  {
    words: 'no beginning, or no end, is given',
    uses: isOpen,
    parts: [{ kind: 'solid', from: -Infinity, to: 32 }]
  },
  {
    words: 'an end that nobody knows, or that is not exact',
    uses: has('unknown'),
    parts: [
      { kind: 'solid', from: 2, to: 10 },
      { kind: 'unknown', at: 10, side: 'after' }
    ]
  },
  {
    words: 'planned, expected or threatened: still to come, or not so',
    uses: ({ hollow }) => hollow,
    hollow: true,
    parts: [{ kind: 'solid', ...whole }]
  }
];

const badgesExplained: ReadonlyMap<string, string> = new Map([
  ['alleged', 'someone in a source says so; no source says it in its own voice'],
  ['disputed', 'it is denied, or told both ways'],
  ['no response', 'those concerned were asked, and gave no answer'],
  ['not checked', 'a source’s text is not here to check the quote against'],
  ['has problems', 'the document says something of it that does not hold']
]);

const size = 11.5;
const rowHeight = 23;
const lineHeight = 15;
const between = 20;
const measure = (text: string): number => measureText(text, 'sans', size);

type Sample = Omit<LegendItem, 'lines'>;
type MakeSample = (x: number, y: number) => Sample;

interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether its rows begin at the right; the marks in it stay as they are, as time does. */
  readonly mirrored: boolean;
  /** Whether the sheet lists its events, and there says of each what a badge would. */
  readonly listed: boolean;
}

/** What the marks of a scene mean, in rows of at most `width` pixels from (x, y); only those that it uses. */
export function legendOf(
  plan: Plan,
  scene: Scene,
  { x, y, width, listed, mirrored }: LegendPlace
): { readonly items: readonly LegendItem[]; readonly height: number } {
  let at = { x, y };
  let bottom = y;
  const items: LegendItem[] = [];
  const put = (lead: number, words: string, make: MakeSample): void => {
    const lines = wrap(words, width - lead - 8, Infinity, measure);
    const needed = lead + 8 + Math.max(...lines.map(measure));
    if (at.x > x && at.x + needed > x + width) at = { x, y: bottom };
    const left = mirrored ? 2 * x + width - at.x - lead : at.x;
    const edge = mirrored
      ? ({ x: left - 8, anchor: 'end' } as const)
      : ({ x: left + lead + 8, anchor: 'start' } as const);
    const text = lines.map((line, index) => lineAt(line, edge, at.y + index * lineHeight));
    items.push({ ...make(left, at.y), lines: text });
    bottom = Math.max(bottom, at.y + rowHeight + (lines.length - 1) * lineHeight);
    at = { x: at.x + needed + between, y: at.y };
  };
  const drawn = drawnIn(plan, scene, listed);
  for (const explained of marksExplained)
    if (drawn.some(explained.uses))
      put(sample, explained.words, (left, top) => sampleOf(explained, left, top + rowHeight / 2));
  for (const [badge, words] of badgesExplained)
    if (drawn.some(({ badges }) => badges.includes(badge)))
      put(measure(badge) + 16, words, (left, top) => badgeOf(badge, left, top));
  return { items, height: bottom - y };
}

function drawnIn({ groups }: Plan, { events, stubs }: Scene, listed: boolean): Drawn[] {
  const placed = new Map(events.map((event) => [event.id, event]));
  const inFigure = groups.flatMap((group) =>
    group.events.flatMap(({ event, shape, hollow, badges }) => {
      const drawn = placed.get(event.id);
      return drawn ? [{ parts: shape.parts, hollow, badges: wordsOf(listed ? badges : drawn.badges) }] : [];
    })
  );
  return [...inFigure, ...stubs.map(({ badges }) => ({ parts: [], hollow: false, badges: wordsOf(badges) }))];
}

const wordsOf = (badges: readonly { readonly text: string }[]): string[] => badges.map(({ text }) => text);

const lineAt = (text: string, { x, anchor }: Pick<TextLine, 'x' | 'anchor'>, top: number): TextLine => ({
  text,
  x: round(x),
  y: round(top + rowHeight / 2 + 4),
  face: 'sans',
  size,
  colour: 'muted',
  anchor
});

function sampleOf({ parts, hollow }: Explained, left: number, centre: number): Sample {
  const place: MarkPlace = {
    axes: axesOf('horizontal'),
    at: (pixel) => left + pixel,
    centre,
    view: { from: left, to: left + sample }
  };
  return { marks: marksOf(parts, place).map((mark) => shortened(mark, left)), hollow: hollow === true };
}

/** A fade is as long as in the figure; a sample has room for the most of it. */
const shortened = (mark: Mark, left: number): Mark =>
  mark.kind === 'box' ? { ...mark, width: Math.min(mark.width, round(left + sample - mark.x)) } : mark;

const badgeOf = (text: string, left: number, top: number): Sample => ({
  marks: [],
  hollow: false,
  badge: { text, x: round(left), y: round(top + 2.5), width: round(measure(text) + 16), height: 18 }
});
