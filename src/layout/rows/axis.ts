import { metrics } from '../metrics.ts';
import { measureText } from '../text/text.ts';
import { round, type Stretch, type TextLine, type Tick } from '../scene.ts';
import { widthOf, type Interval } from '../time/interval.ts';
import { densityOf, type Segment, type TimeScale } from '../time/scale.ts';
import { ticksOf, type AxisTick } from '../time/ticks.ts';

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

/** The baselines of the longer unit and of the shorter one below it, in pixels from the top. */
export const baselines = { major: 15, minor: 36 } as const;

/** Between two ticks: their words have room there. */
const apart = { story: 46, before: 34, after: 34 } as const;

/** The ticks of all segments, from the top to `bottom`; words that would run into others, or into what is `taken` of the upper line, are left out. */
export function ticksOn({ segments, axis }: TimeScale, bottom: number, taken: readonly Interval[]): Tick[] {
  return segments.filter(hasRoom).flatMap((segment) => {
    const { major, minor } = ticksOf(segment.window, densityOf(segment), apart[segment.kind]);
    const right = segment.to === axis.to ? axis.to : segment.to - 2;
    const inStory = segment.kind === 'story';
    return [
      ...readable(
        (inStory ? major : []).map((tick) => tickOf(tick, segment, true, bottom)),
        { right, taken }
      ),
      ...readable(
        minor.map((tick) => tickOf(tick, segment, false, bottom)),
        { right, taken: [] }
      )
    ];
  });
}

/** A segment of a few pixels has no ticks. */
const hasRoom = (segment: Segment): boolean => widthOf(segment) >= 24;

function tickOf({ day, text }: AxisTick, segment: Segment, major: boolean, bottom: number): Tick {
  const x = segment.from + (day - segment.window.start) * densityOf(segment);
  return {
    day,
    major,
    path: major ? '' : `M${round(x)} ${baselines.minor - 12}V${round(bottom)}`,
    line: axisText(text, { x: x + 4, y: major ? baselines.major : baselines.minor, bold: major })
  };
}

/** Leaves out the words of a tick that would run into the next one's, into what is there, or out of the segment. */
function readable(
  ticks: readonly Tick[],
  { right, taken }: { right: number; taken: readonly Interval[] }
): Tick[] {
  return ticks.map((tick, index) => {
    const { line } = tick;
    if (!line) return tick;
    const end = line.x + measureAxis(line.text, tick.major);
    const next = ticks[index + 1]?.line?.x ?? right + 4;
    const isFree = taken.every(({ from, to }) => end < from || line.x > to);
    return end <= next - 4 && isFree ? tick : { ...tick, line: undefined };
  });
}

const names = { before: 'Earlier (compressed)', after: 'Later (compressed)' } as const;

/** The grounds of the stretches beside the window, each with a sign that the scale changes there. */
export function stretchesOf({ segments }: TimeScale, bottom: number, taken: readonly Interval[]): Stretch[] {
  return segments.flatMap((segment): Stretch[] => {
    if (segment.kind === 'story') return [];
    const side = segment.kind;
    const edge = side === 'before' ? segment.to : segment.from;
    const x = segment.from + 2;
    const isFree = (text: string): boolean => {
      const end = x + measureAxis(text, false);
      return end <= segment.to - 2 && taken.every(({ from, to }) => end < from || x > to);
    };
    const name = [names[side], side === 'before' ? 'Earlier' : 'Later'].find(isFree);
    return [
      {
        side,
        x: round(segment.from),
        y: metrics.axis - 6,
        width: round(widthOf(segment)),
        height: round(bottom - metrics.axis + 6),
        line: name === undefined ? undefined : axisText(name, { x, y: baselines.major }),
        glyph: breakAt(edge, baselines.minor - 4)
      }
    ];
  });
}

/** Two strokes across the axis. */
const breakAt = (x: number, y: number): string =>
  [-3, 2].map((dx) => `M${round(x + dx - 2)} ${y + 7}L${round(x + dx + 3)} ${y - 7}`).join('');
