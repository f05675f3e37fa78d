import type { Day } from '../../model/day.ts';
import { stageWords } from '../../model/standing-words.ts';
import type { Frame } from '../time/grid.ts';
import { measureText, truncate } from '../text/text.ts';
import { round, type AsOfLine, type Box, type TextLine, type Tick } from '../scene.ts';
import { monthAndDay, ticksOf, type AxisTick } from '../time/ticks.ts';
import type { TimeWindow } from '../time/window.ts';

const size = 12;
const measure = (text: string): number => measureText(text, 'sans', size);
const measureBold = (text: string): number => measureText(text, 'sansBold', size);

/** The ticks of a horizontal figure: days or months along the top, the longer unit above them. */
export function ticksAcross(window: TimeWindow, scale: number, { plot }: Frame, bottom: number): Tick[] {
  const { major, minor } = ticksOf(window, scale, 46);
  const at = ({ day }: AxisTick): number => plot.x + (day - window.start) * scale;
  const starts = new Set(minor.map(({ day }) => day));
  const tick = (each: AxisTick, isMajor: boolean, y: number): Tick => ({
    day: each.day,
    major: isMajor,
    path:
      isMajor && !starts.has(each.day)
        ? ''
        : `M${round(at(each))} ${round(plot.y - (isMajor ? 34 : 16))}V${round(bottom)}`,
    line: { ...label(each.text, isMajor), x: round(at(each) + 5), y, anchor: 'start' }
  });
  const right = plot.x + plot.width;
  return [
    ...readable(
      major.map((each) => tick(each, true, 17)),
      measureBold,
      right
    ),
    ...readable(
      minor.map((each) => tick(each, false, 37)),
      measure,
      right
    )
  ];
}

/** Leaves out the words of a tick that would run into the next one's or out of the figure. */
function readable(ticks: readonly Tick[], width: (text: string) => number, right: number): Tick[] {
  return ticks.map((tick, index) => {
    const next = ticks[index + 1]?.line?.x ?? right;
    const fits = tick.line && tick.line.x + width(tick.line.text) <= next - 4;
    return fits ? tick : { ...tick, line: undefined };
  });
}

/** From a day's line to the top and the bottom of the words above it, and of those below it. */
const above = { from: -15, to: -2 };
const below = { from: 3, to: 16 };

/**
 * The ticks of a figure that runs down the page: one column of words, the longer unit in bold. Words that would run
 * into those of the as-of line, at the pixel `asOf`, are left out.
 */
export function ticksDown(window: TimeWindow, scale: number, plot: Box, asOf: number): Tick[] {
  const { major, minor } = ticksOf(window, scale, 44);
  const at = ({ day }: AxisTick): number => plot.y + (day - window.start) * scale;
  const years = new Map(major.map(({ day, brief }) => [day, brief]));
  const lowest = plot.y + plot.height - 14;
  return minor.map((each, index) => {
    const year = years.get(each.day);
    const isMajor = year !== undefined;
    const y = at(each);
    const next = minor[index + 1];
    const crowded = next !== undefined && at(next) - y < 16 && (index === 0 || !isMajor);
    const taken = y + below.from < asOf + above.to && y + below.to > asOf + above.from;
    // “Feb 9 ’21” is too wide for the column.
    const text = isMajor && !/^\d/u.test(each.brief) ? `${each.brief} ${year}` : each.text;
    const line = {
      ...label(truncate(text, plot.x - 8, isMajor ? measureBold : measure), isMajor),
      x: round(plot.x - 8),
      y: round(y + 13),
      anchor: 'end'
    } as const;
    return {
      day: each.day,
      major: isMajor,
      path: `M${round(plot.x - 4)} ${round(y)}H${round(plot.x + plot.width)}`,
      line: crowded || taken || y > lowest ? undefined : line
    };
  });
}

const label = (text: string, bold: boolean): Pick<TextLine, 'text' | 'face' | 'size' | 'colour'> => ({
  text,
  face: bold ? 'sansBold' : 'sans',
  size,
  colour: bold ? 'ink' : 'muted'
});

/** The heavy line of a horizontal figure with its captions, and the ground after it. */
export function asOfAcross(
  at: number,
  { plot, width }: Frame,
  bottom: number,
  words: string
): AsOfLine | undefined {
  const right = plot.x + plot.width;
  if (at >= right) return undefined;
  const x = Math.max(at, plot.x);
  const y = bottom + 18;
  const future = {
    x: round(x),
    y: plot.y - 10,
    width: round(right - x),
    height: round(bottom - plot.y + 10)
  };
  const caption = (text: string, bold: boolean, atX: number, anchor: 'start' | 'end'): TextLine => ({
    ...label(text, bold),
    x: round(atX),
    y,
    anchor
  });
  const before = `as of ${words}`;
  const after = stageWords.upcoming.word;
  const lines = [
    ...(x - measureBold(before) - 8 >= 0 && at >= plot.x ? [caption(before, true, x - 8, 'end')] : []),
    ...(x + measure(after) + 8 <= width ? [caption(after, false, x + 8, 'start')] : [])
  ];
  return { path: at < plot.x ? '' : `M${round(at)} ${plot.y - 14}V${round(bottom + 22)}`, future, lines };
}

/** The heavy line of a figure that runs down the page, with its day beside it. */
export function asOfDown(at: number, plot: Box, marks: number, asOf: Day): AsOfLine | undefined {
  const bottom = plot.y + plot.height;
  if (at >= bottom) return undefined;
  const y = Math.max(at, plot.y);
  const future = { x: plot.x, y: round(y), width: round(marks + 6), height: round(bottom - y) };
  if (at < plot.y) return { path: '', future, lines: [] };
  const line = { ...label(monthAndDay(asOf), true), x: plot.x - 8, y: round(at - 5), anchor: 'end' } as const;
  return { path: `M0 ${round(at)}H${round(plot.x + marks + 8)}`, future, lines: [line] };
}
