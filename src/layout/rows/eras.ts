import { greatest, groups, max } from 'd3';
import type { Days, EraShape } from '../grammar/era.ts';
import { sample } from '../grammar/mark.ts';
import { metrics } from '../metrics.ts';
import type { PlannedEra } from '../plan/eras.ts';
import type { Plan } from '../plan/plan.ts';
import { round, type Box, type EraGround, type PlacedEra, type TextLine } from '../scene.ts';
import { truncate } from '../text/text.ts';
import { widthOf, within, type Interval } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import { axisText, measureAxis } from './axis.ts';

/** The most lines of names: of more eras at one time, the grounds are drawn, and lists name them. */
const mostRows = 3;

const rowsOf = ({ eras }: Plan): number => max(eras, ({ row }) => row + 1) ?? 0;

/** The height of the names of eras below the axis, in pixels; 0 if there are none. */
export const erasHeight = (plan: Plan): number => Math.min(rowsOf(plan), mostRows) * metrics.eraRow;

interface Ground {
  readonly bottom: number;
  /** The pixel of the as-of line; `undefined` if none is drawn. */
  readonly line: number | undefined;
}

const colours = [0, 1, 2] as const;

/** The opacity of a ground, and of all grounds over each other. */
const opacity = { one: 0.12, all: 0.2 } as const;

/**
 * The eras in view. Each begins at its own line of names, so that of two that overlap the later one lies over the ground of the
 * earlier one and below its name.
 */
export function placedEras(plan: Plan, scale: TimeScale, ground: Ground): readonly PlacedEra[] {
  const places = placesOf(plan.eras, scale);
  const depth = Math.min(opacity.one, Math.floor((1000 * opacity.all) / Math.max(1, rowsOf(plan))) / 1000);
  return plan.eras.flatMap((era, index): PlacedEra[] => {
    const place = places.get(era)!;
    if (widthOf(place.whole) <= 0) return [];
    const top = metrics.axis + Math.min(era.row, mostRows) * metrics.eraRow;
    return [
      {
        id: era.id,
        colour: colours[index % colours.length]!,
        opacity: depth,
        ...groundOf(place, { top, bottom: ground.bottom }),
        line: era.row < mostRows ? nameOf(era, place.whole, top, freeIn(scale, ground)) : undefined
      }
    ];
  });
}

/** Where an era is on the axis, in pixels. */
interface Place {
  readonly sure: Interval | undefined;
  readonly whole: Interval;
  /** Ends that are drawn as bounds: neither out of view, nor unknown, nor inexact. */
  readonly bound: { readonly from: boolean; readonly to: boolean };
}

/** The places of eras. One that leads on beyond its days does so up to its neighbours on the same line at most. */
function placesOf(eras: readonly PlannedEra[], scale: TimeScale): ReadonlyMap<PlannedEra, Place> {
  const places = groups(eras, ({ row }) => row).flatMap(([, row]) =>
    row.map((era, index): [PlannedEra, Place] => {
      const from = scale.at(row[index - 1]?.shape.whole.to ?? -Infinity);
      const to = scale.at(row[index + 1]?.shape.whole.from ?? Infinity);
      return [era, placeOf(era, scale, { from, to })];
    })
  );
  return new Map(places);
}

function placeOf({ shape }: PlannedEra, { at, axis }: TimeScale, free: Interval): Place {
  const pixels = ({ from, to }: Days): Interval => ({ from: at(from), to: at(to) });
  const { isLoose, sure } = shape;
  const known = pixels(shape.whole);
  const inView = sure && within(pixels(sure), axis);
  const whole = {
    from: isLoose.from ? Math.max(free.from, known.from - metrics.unknown) : known.from,
    to: isLoose.to ? Math.min(free.to, known.to + metrics.unknown) : known.to
  };
  return {
    sure: inView && widthOf(inView) > 0 ? inView : undefined,
    whole: within(whole, axis),
    bound: {
      from: !isLoose.from && known.from > axis.from && Number.isFinite(shape.whole.from),
      to: !isLoose.to && known.to < axis.to && Number.isFinite(shape.whole.to)
    }
  };
}

const boxOf = ({ from, to }: Interval, { top, bottom }: Across): Box => ({
  x: round(from),
  y: round(top),
  width: round(to - from),
  height: round(bottom - top)
});

interface Across {
  readonly top: number;
  readonly bottom: number;
}

/** The ground of an era at its place: a line down an end that is known, a dashed line down a bound, and none down any other end. */
function groundOf(
  { sure, whole, bound }: Place,
  across: Across
): Pick<EraGround, 'sure' | 'flanks' | 'ends' | 'bounds'> {
  const before = { from: whole.from, to: sure?.from ?? whole.to };
  const after = { from: sure?.to ?? whole.to, to: whole.to };
  const flanks = [before, after].filter((flank) => widthOf(flank) > 0);
  const sides = [
    { x: whole.from, isDrawn: bound.from, isHard: sure !== undefined && widthOf(before) <= 0 },
    { x: whole.to, isDrawn: bound.to, isHard: sure !== undefined && widthOf(after) <= 0 }
  ].filter(({ isDrawn }) => isDrawn);
  return {
    sure: sure && boxOf(sure, across),
    flanks: flanks.map((flank) => boxOf(flank, across)),
    ends: linesDown(
      sides.filter(({ isHard }) => isHard),
      across
    ),
    bounds: linesDown(
      sides.filter(({ isHard }) => !isHard),
      across
    )
  };
}

/** What a key says of eras; undefined if there are none. */
export function kindOfEras(eras: readonly PlannedEra[]): 'sure' | 'vague' | undefined {
  if (eras.length === 0) return undefined;
  return eras.every(({ shape }) => isSure(shape)) ? 'sure' : 'vague';
}

const isSure = ({ sure, whole, isLoose }: EraShape): boolean =>
  sure?.from === whole.from && sure.to === whole.to && !isLoose.from && !isLoose.to;

/** The ground of an era for a key, as wide as the samples of marks. */
export function sampleOfEra(kind: 'sure' | 'vague', left: number, across: Across): EraGround {
  const whole = { from: left + sample.from, to: left + sample.to };
  const sure = kind === 'sure' ? whole : { from: whole.from + 9, to: whole.to - 9 };
  const bound = { from: true, to: true };
  return { colour: 0, opacity: opacity.all, ...groundOf({ sure, whole, bound }, across) };
}

const linesDown = (sides: readonly { readonly x: number }[], { top, bottom }: Across): string =>
  sides.map(({ x }) => `M${round(x)} ${round(top)}V${round(bottom)}`).join('');

/** Both sides of the as-of line. */
function freeIn({ axis }: TimeScale, { line }: Ground): readonly Interval[] {
  if (line === undefined) return [axis];
  return [
    { from: axis.from, to: line - metrics.besideLine },
    { from: line + metrics.besideLine, to: axis.to }
  ];
}

/** Between a name and the ends of its ground, and from the top of its line to its baseline, in pixels. */
const padding = 5;
const baseline = 14;

/** The name of an era within its ground: whole on the first side of the as-of line that has room, else cut on the wider one. */
function nameOf(
  { label, language }: PlannedEra,
  { from, to }: Interval,
  top: number,
  sides: readonly Interval[]
): TextLine | undefined {
  const inner = { from: from + padding, to: to - padding };
  const rooms = sides.map((side) => ({
    from: Math.max(inner.from, side.from),
    to: Math.min(inner.to, side.to)
  }));
  const measure = (text: string): number => measureAxis(text, false);
  const room = rooms.find((each) => measure(label) <= widthOf(each)) ?? greatest(rooms, widthOf)!;
  const text = truncate(label, widthOf(room), measure);
  if (text === '' || (text !== label && widthOf(room) < metrics.leastEraName)) return undefined;
  return { ...axisText(text, { x: room.from, y: top + baseline }), whole: label, language };
}
