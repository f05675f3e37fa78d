import type { BadgeKind } from '../plan/badges.ts';
import type { PlannedEra } from '../plan/eras.ts';
import {
  badgesIn,
  marksIn,
  sampleOf,
  sampleWidth,
  whoIn,
  whoKindOf,
  type Drawn
} from '../grammar/explained.ts';
import { kindOfEras, sampleOfEra } from '../rows/eras.ts';
import { plannedById, type Plan, type PlannedEvent } from '../plan/plan.ts';
import { round, type Mark, type EventBody, type Scene, type TextLine } from '../scene.ts';
import { measureText, wrap } from '../text/text.ts';
import { undrawnIn } from './figure.ts';
import type { LegendItem } from './sheet.ts';

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
  /** Whether its rows start at the right; its marks are not mirrored, since time is not. */
  readonly mirrored: boolean;
  /** Whether the sheet lists its events, and so says for each what a badge would. */
  readonly listed: boolean;
}

/** What the marks in a scene mean, in rows of at most `width` pixels starting at (x, y). */
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
  for (const mark of marksIn(plan, drawn))
    put(sampleWidth, plan.words.figure.marks[mark.name].words, (left, top) => ({
      marks: sampleOf(mark, left, top + rowHeight / 2),
      hollow: mark.hollow === true
    }));
  const era = kindOfEras(erasIn(plan, scene));
  if (era)
    put(sampleWidth, plan.words.figure.eraMark[era].words, (left, top) => ({
      marks: [],
      hollow: false,
      era: sampleOfEra(era, left, { top: top + 3, bottom: top + rowHeight - 4 })
    }));
  for (const kind of badgesIn(drawn)) {
    const { word, meaning } = plan.words.figure.badges[kind];
    put(measure(word) + 16, meaning, (left, top) => badgeOf(kind, word, left, top));
  }
  for (const { said, meaning } of whoIn(drawn, plan.words))
    put(-8, `${said}: ${meaning}`, () => ({ marks: [], hollow: false }));
  const counted = undrawnIn(plan, scene);
  if (counted > 0)
    put(sampleWidth, plan.words.figure.tooMany(counted), (left, top) => ({
      marks: columnsAt(left, top),
      hollow: false
    }));
  return { items, height: bottom - y };
}

const erasIn = ({ eras }: Plan, scene: Scene): readonly PlannedEra[] => {
  const drawn = new Set(scene.eras.map(({ id }) => id));
  return eras.filter(({ id }) => drawn.has(id));
};

/** Sample columns of a density. */
const columnsAt = (left: number, top: number): Mark[] =>
  [5, 11, 8, 14].map((height, index) => ({
    kind: 'box',
    tone: 'solid',
    x: round(left + 5 + index * 6),
    y: round(top + 18 - height),
    width: 5,
    height
  }));

function drawnIn({ groups }: Plan, { events }: Scene, listed: boolean): Drawn[] {
  const byId = plannedById(groups);
  return events.map(({ id, body }) => {
    const planned = byId.get(id)!;
    const { shape, hollow } = planned;
    return { parts: shape.parts, hollow, ...(listed ? allWordsOf(planned) : wordsDrawn(planned, body)) };
  });
}

type Words = Pick<Drawn, 'badges' | 'who'>;

const allWordsOf = (planned: PlannedEvent): Words => ({
  badges: planned.badges.map(({ kind }) => kind),
  who: whoKindOf(planned)
});

const wordsDrawn = (planned: PlannedEvent, { badges, lines }: EventBody): Words => ({
  badges: badges.map(({ kind }) => kind),
  who: lines.some(({ whole }) => whole !== undefined && whole === planned.who?.text)
    ? whoKindOf(planned)
    : undefined
});

const lineAt = (text: string, { x, anchor }: Pick<TextLine, 'x' | 'anchor'>, top: number): TextLine => ({
  text,
  x: round(x),
  y: round(top + rowHeight / 2 + 4.5),
  face: 'sans',
  size,
  colour: 'muted',
  anchor
});

const badgeOf = (kind: BadgeKind, text: string, left: number, top: number): Sample => ({
  marks: [],
  hollow: false,
  badge: {
    kind,
    text,
    framed: kind !== 'cancelled',
    x: round(left),
    y: round(top + 2.5),
    width: round(measure(text) + 16),
    height: 18
  }
});
