import { metrics } from '../metrics.ts';
import { marksOf } from '../grammar/marks.ts';
import { memo } from '../memo.ts';
import type { Plan, PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import { round, type Box, type EventBody, type Mark, type PlacedEvent } from '../scene.ts';
import { middleOf, widthOf, type Interval } from '../time/interval.ts';
import { densityOf, type TimeScale } from '../time/scale.ts';
import type { Item } from './items.ts';

/** An event at its place in the picture; `top` is the top of its row, in pixels. */
export function placeEvent(
  item: Item,
  { group, isCopy, top }: { readonly group: PlannedGroup; readonly isCopy: boolean; readonly top: number },
  { scale, ranks, words }: { readonly scale: TimeScale } & Pick<Plan, 'ranks' | 'words'>
): PlacedEvent {
  const { planned, mark } = item;
  return {
    id: planned.event.id,
    copyIn: isCopy ? group.id : undefined,
    x: round(mark.from),
    y: round(top),
    colour: group.colour,
    hollow: planned.hollow,
    language: planned.language,
    name: `${planned.name}. ${words.figure.place(ranks.get(planned.event.id)! + 1, ranks.size)}`,
    body: isWithin(mark, scale.story) ? bodyInStory(planned, item, scale) : bodyOf(item, scale)
  };
}

/** The window has one scale, so a body looks the same anywhere in it. */
const bodyInStory = memo(
  (_: PlannedEvent, { label, mark }: Item, { story }: TimeScale) =>
    `${densityOf(story).toPrecision(9)} ${label?.key} ${label && round(label.x - mark.from)}`,
  (_: PlannedEvent, item: Item, scale: TimeScale) => bodyOf(item, scale)
);

const isWithin = ({ from, to }: Interval, outer: Interval): boolean => from > outer.from && to < outer.to;

function bodyOf(item: Item, scale: TimeScale): EventBody {
  const { planned, mark, label } = item;
  const centre = centreOf(item);
  const view = { from: scale.axis.from - mark.from, to: scale.axis.to - mark.from };
  const marks = marksOf(planned.shape.parts, { at: placesFor(item, scale), centre, view });
  const breaks = breaksOf(item, scale, centre);
  const dx = label ? round(label.x - mark.from) : 0;
  const dy = label?.side === 'below' ? metrics.thickness + metrics.belowMark : 0;
  const moved = <Thing extends { readonly x: number; readonly y: number }>(thing: Thing): Thing => ({
    ...thing,
    x: round(thing.x + dx),
    y: round(thing.y + dy)
  });
  return {
    marks: [...marks, ...breaks],
    lines: (label?.block.lines ?? []).map(moved),
    badges: (label?.block.badges ?? []).map(moved),
    box: boxOf(item)
  };
}

/** The middle of a mark, from the top of its row, in pixels. */
export function centreOf({ label }: Pick<Item, 'label'>): number {
  if (!label) return metrics.markRow / 2;
  if (label.side === 'beside') return 9;
  const half = metrics.thickness / 2;
  return label.side === 'above' ? label.block.height + metrics.aboveMark + half : half;
}

/** Converts days to pixels from the mark's beginning; a mark too narrow to be seen is widened. */
function placesFor({ planned, mark }: Item, { at }: TimeScale): (day: number) => number {
  const { from, to, parts } = planned.shape;
  const known = { from: at(from), to: at(to) };
  const width = widthOf(known);
  const isNarrow = width > 0 && width < metrics.narrowest && parts.every(({ kind }) => kind !== 'dot');
  if (!isNarrow) return (day) => at(day) - mark.from;
  const factor = metrics.narrowest / width;
  return (day) => middleOf(known) + (at(day) - middleOf(known)) * factor - mark.from;
}

/** Strokes through a bar where the scale of the axis changes. */
function breaksOf({ planned, mark }: Item, { breaks }: TimeScale, centre: number): Mark[] {
  if (planned.shape.parts.every((part) => 'at' in part)) return [];
  const half = metrics.thickness / 2 + 2;
  return breaks
    .filter((edge) => mark.from < edge - 4 && mark.to > edge + 4)
    .map((edge) => ({
      kind: 'path',
      tone: 'break',
      d: [-2.5, 2.5]
        .map((shift) => {
          const x = edge - mark.from + shift;
          return `M${round(x - 2)} ${round(centre + half)}L${round(x + 2)} ${round(centre - half)}`;
        })
        .join('')
    }));
}

/** The box around a mark and its label, in pixels from the event's place. */
function boxOf({ mark, label, reserved, height }: Item): Box {
  const reach = Math.max(metrics.thickness / 2, metrics.dotRadius);
  const centre = centreOf({ label });
  const top = label ? Math.min(0, centre - reach) : centre - reach;
  const bottom = label ? Math.max(height, centre + reach) : centre + reach;
  return {
    x: round(reserved.from - mark.from),
    y: round(top),
    width: round(widthOf(reserved)),
    height: round(bottom - top)
  };
}
