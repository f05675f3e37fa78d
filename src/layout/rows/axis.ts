import type { Words } from '../../words/words.ts';
import { metrics } from '../metrics.ts';
import { measureText } from '../text/text.ts';
import { round, type Stretch, type TextLine, type Tick } from '../scene.ts';
import { widthOf, type Interval } from '../time/interval.ts';
import { densityOf, type Segment, type TimeScale } from '../time/scale.ts';
import { tickAlone, ticksOf, type AxisTick } from '../time/ticks.ts';

const size = 12;
export const measureAxis = (text: string, bold: boolean): number =>
  measureText(text, bold ? 'sansBold' : 'sans', size);

/** A text of the axis, at its baseline. */
export const axisText = (
  text: string,
  {
    x,
    y,
    bold = false,
    anchor = 'start'
  }: { x: number; y: number; bold?: boolean; anchor?: TextLine['anchor'] }
): TextLine => ({
  text,
  x: round(x),
  y,
  face: bold ? 'sansBold' : 'sans',
  size,
  colour: bold ? 'ink' : 'muted',
  anchor
});

/** The baselines of the longer unit and of the shorter unit below it, in pixels from the top. */
export const baselines = { major: 15, minor: 36 } as const;

/** The least distance between two ticks, in pixels: room for their words. */
const apart = { story: 46, before: 34, after: 34 } as const;

/**
 * The ticks of all segments, from the top to `bottom`. Words that would overlap others, or what is `taken` of
 * the upper line, are shortened or left out.
 */
export function ticksOn(
  scale: TimeScale,
  bottom: number,
  taken: readonly Interval[],
  { figure }: Words
): Tick[] {
  return scale.segments.filter(hasRoom).flatMap((segment) => {
    const { major, minor } = ticksOf(segment.window, densityOf(segment), apart[segment.kind], figure.ticks);
    const right = segment.to === scale.axis.to ? segment.to : segment.to - 2;
    const upper = segment.kind === 'story' ? major : [];
    const at = ({ day }: AxisTick): number => scale.at(day);
    const lower = named(minor, { at, right, taken: [] });
    return [
      ...named(upper, { at, right, taken }).map((tick) => tickOf(tick, true, bottom)),
      ...(lower.some(({ text }) => text !== undefined)
        ? lower
        : alone(segment, scale, right, figure.ticks)
      ).map((tick) => tickOf(tick, false, bottom))
    ];
  });
}

/** A segment of a few pixels has no ticks. */
const hasRoom = (segment: Segment): boolean => widthOf(segment) >= 24;

interface NamedTick {
  readonly day: number;
  readonly x: number;
  /** Absent if it has no room. */
  readonly text: string | undefined;
  readonly namesMonth: boolean;
}

/** From a tick to its words, in pixels. */
const lead = 4;

function named(
  ticks: readonly AxisTick[],
  around: {
    readonly at: (tick: AxisTick) => number;
    readonly right: number;
    readonly taken: readonly Interval[];
  }
): NamedTick[] {
  const fits = (text: string, x: number, end: number): boolean => {
    const words = { from: x + lead, to: x + lead + measureAxis(text, true) };
    return words.to <= end - lead && around.taken.every(({ from, to }) => words.to < from || words.from > to);
  };
  return ticks.map((tick, index) => {
    const x = around.at(tick);
    const next = ticks[index + 1];
    const end = next ? around.at(next) : around.right + lead;
    const text = [tick.text, tick.brief].find((words) => fits(words, x, end));
    return { day: tick.day, x, text, namesMonth: tick.namesMonth ?? false };
  });
}

/** One tick with all of its words, for a stretch whose ticks have no room for any. */
function alone(
  { window, kind }: Segment,
  { at }: TimeScale,
  right: number,
  words: Words['figure']['ticks']
): NamedTick[] {
  const tick = kind === 'story' ? undefined : tickAlone(window, words);
  return tick ? named([tick], { at: () => at(tick.day), right, taken: [] }) : [];
}

function tickOf({ day, x, text, namesMonth }: NamedTick, major: boolean, bottom: number): Tick {
  const y = major ? baselines.major : baselines.minor;
  const bold = text !== undefined && (major || namesMonth || /^\p{L}/u.test(text));
  return {
    day,
    major,
    path: major ? '' : `M${round(x)} ${baselines.minor - 12}V${round(bottom)}`,
    line: text === undefined ? undefined : axisText(text, { x: x + lead, y, bold })
  };
}

/** The grounds of the stretches, each with a sign that the scale changes there. */
export function stretchesOf(
  { segments, breaks }: TimeScale,
  bottom: number,
  taken: readonly Interval[],
  { figure }: Words
): Stretch[] {
  return segments.flatMap((segment): Stretch[] => {
    if (segment.kind === 'story') return [];
    const side = segment.kind;
    const edge = side === 'before' ? segment.to : segment.from;
    const x = segment.from + 2;
    const isFree = (text: string): boolean => {
      const end = x + measureAxis(text, false);
      return end <= segment.to - 2 && taken.every(({ from, to }) => end < from || x > to);
    };
    const isCompressed = breaks.includes(edge);
    const { compressed, brief } = figure.stretches[side];
    const name = [...(isCompressed ? [compressed] : []), brief].find(isFree);
    return [
      {
        side,
        x: round(segment.from),
        y: metrics.axis - 6,
        width: round(widthOf(segment)),
        height: round(bottom - metrics.axis + 6),
        line: name === undefined ? undefined : axisText(name, { x, y: baselines.major }),
        glyph: isCompressed ? breakAt(edge, baselines.minor - 4) : ''
      }
    ];
  });
}

/** Two strokes across the axis. */
const breakAt = (x: number, y: number): string =>
  [-3, 2].map((dx) => `M${round(x + dx - 2)} ${y + 7}L${round(x + dx + 3)} ${y - 7}`).join('');
