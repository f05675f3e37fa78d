import type { Arrangement } from '../rows/arrange.ts';
import {
  dotGap,
  dotRadius,
  fullText,
  leastBeside,
  thickness,
  type ArrangedEvent,
  type ArrangedLabel
} from '../rows/arranged.ts';
import { noTexts, setLabel, type LabelPlace, type LabelTexts } from './label.ts';
import { axesOf, marksOf } from '../grammar/marks.ts';
import { middleOf, seen, type Stretch } from '../time/stretch.ts';
import { measureTitle, type, type PlannedEvent } from '../plan/plan.ts';
import { round, type Box, type PlacedEvent } from '../scene.ts';
import { doubtsOf, testimonyInLine } from './testimony.ts';
import { wrap } from '../text/text.ts';

const axes = axesOf('horizontal');

/** Labels keep this far from the edges of the view. */
const margin = 5;
/** A label with less room than this is left out. */
const leastLabel = 44;

export interface EventPlace {
  /** The top of the event's row, from the top of the picture, and how high the row is. */
  readonly y: number;
  readonly height: number;
  readonly view: Stretch;
  /** Where the row is free for this event's label. */
  readonly free: Stretch;
  readonly colour: string;
}

/** Sets an event in its row: its mark cut to the view, its label moved into view as far as the row is free. */
export function placeEvent(arrangement: Arrangement, item: ArrangedEvent, place: EventPlace): PlacedEvent {
  const { planned, label } = item;
  const beside = label?.place === 'beside';
  const centre = place.y + (beside ? 9 : thickness / 2);
  const at = (day: number): number => (day - arrangement.grid.origin) * arrangement.grid.scale;
  const line = (arrangement.plan.asOf + 1 - arrangement.grid.origin) * arrangement.grid.scale;
  const own = onItsSide(item, place, line);
  const where = label && placeFor(item, label, { own, any: place });
  const texts =
    label && where ? setLabel(planned, fitted(item, label, where.width, place.height), where) : noTexts;
  const marks = marksOf(planned.shape.parts, { axes, at, centre, view: place.view });
  return {
    id: planned.event.id,
    colour: place.colour,
    hollow: planned.hollow,
    language: planned.language,
    middle: middleOf(seen(item.mark, place.view)),
    box: frame(seen(item.mark, inset(place.view)), centre, where, texts),
    marks,
    ...texts,
    name: planned.name
  };
}

/** A place cut at the as-of line, so that what is past is not named in what was still to come, nor the other way round. */
function onItsSide({ mark, label }: ArrangedEvent, place: EventPlace, line: number): EventPlace {
  const { from, to } = place.free;
  if (mark.to <= line + 1) return { ...place, free: { from, to: Math.min(to, line) } };
  if (mark.from >= line - dotRadius)
    return { ...place, free: { from: Math.max(from, line + (label?.indent ?? 0)), to } };
  return place;
}

/** The frame of a selection stays in the picture. */
const inset = ({ from, to }: Stretch): Stretch => ({ from: from + 7, to: to - 7 });

/** A label that gets less width than it had kept is broken anew, into as many lines as its row has room for. */
function fitted(
  { planned }: ArrangedEvent,
  label: ArrangedLabel,
  width: number,
  height: number
): ArrangedLabel {
  if (width >= label.width || label.aside) return label;
  const room = height - (label.place === 'below' ? thickness + 4 : 0);
  if (label.level === 'wrapped') {
    const most = Math.floor((room - (label.testimony?.height ?? 0)) / type.title.line);
    return { ...label, titleLines: wrap(planned.title, width, Math.max(1, most), measureTitle) };
  }
  if (label.level !== 'full') return label;
  const narrow = { ...label, ...fullText(planned, 0, Math.floor(width)) };
  const whole = narrow.testimony;
  const testimony =
    whole.height + type.title.line <= room ? whole : testimonyInLine(planned, Math.floor(width));
  const most = Math.max(1, Math.floor((room - testimony.height) / type.title.line));
  if (narrow.titleLines.length <= most) return { ...narrow, testimony };
  return { ...narrow, testimony, titleLines: wrap(planned.title, width, most, measureTitle) };
}

/** Where a label goes so that as much of it as can be is in view; nowhere if that is too little to read. */
function labelPlace(
  item: ArrangedEvent,
  { y, view, free }: EventPlace,
  least: number
): LabelPlace | undefined {
  const label = item.label!;
  const left = Math.max(free.from, view.from + margin);
  const right = Math.min(free.to, view.to - margin);
  const top = label.place === 'beside' ? y : y + thickness + 4;
  if (label.place === 'beside') return besideDot(item, { left, right, top }, least);
  const width = Math.min(label.width, right - left);
  if (width < least) return undefined;
  const wanted = label.side === 'start' ? item.mark.from + label.indent : item.mark.to - width;
  const x = Math.min(Math.max(wanted, left), right - width);
  // A label that ends with its mark is set flush right, so that the two line up.
  return label.side === 'end' && x === wanted
    ? { x: x + width, y: top, width, anchor: 'end' }
    : { x, y: top, width, anchor: 'start' };
}

/** Of an event's own side of the as-of line a label gets even the little that is there, before it goes to the other. */
function placeFor(
  item: ArrangedEvent,
  label: ArrangedLabel,
  { own, any }: { readonly own: EventPlace; readonly any: EventPlace }
): LabelPlace | undefined {
  return (
    labelPlace(item, own, leastWidth(item.planned, label, leastLabel)) ??
    labelPlace(item, any, leastWidth(item.planned, label, leastBeside))
  );
}

/** A badge is never cut: a label is left out sooner. */
const leastWidth = (
  planned: PlannedEvent,
  { level, testimony, width, aside }: ArrangedLabel,
  leastTitle: number
): number =>
  Math.min(
    width,
    level === 'full'
      ? Math.max(leastLabel, doubtsOf(planned)?.width ?? 0, ...planned.badges.map(({ brief }) => brief.width))
      : aside
        ? leastTitle + aside
        : Math.max(leastTitle, testimony?.width ?? 0)
  );

/** Beside its dot: on the side it was given, or on the other where only that is in view. */
function besideDot(
  { mark, label }: ArrangedEvent,
  { left, right, top }: { left: number; right: number; top: number },
  least: number
): LabelPlace | undefined {
  const width = label!.width;
  const after = right - (mark.to + dotGap);
  const before = mark.from - dotGap - left;
  const end =
    label!.side === 'end'
      ? before >= width || before > after
      : after < Math.min(width, leastBeside) && before > after;
  const room = Math.min(width, end ? before : after);
  if (room < least) return undefined;
  return end
    ? { x: mark.from - dotGap, y: top, width: room, anchor: 'end' }
    : { x: mark.to + dotGap, y: top, width: room, anchor: 'start' };
}

/** The box around an event's visible mark and its label. */
function frame(mark: Stretch, centre: number, label: LabelPlace | undefined, texts: LabelTexts): Box {
  const reach = Math.max(thickness / 2, dotRadius);
  let [left, right, top, bottom] = [mark.from, mark.to, centre - reach, centre + reach];
  if (label && texts.lines.length > 0) {
    const x = label.anchor === 'end' ? label.x - label.width : label.x;
    left = Math.min(left, x);
    right = Math.max(right, x + label.width);
    top = Math.min(top, label.y);
    bottom = Math.max(
      bottom,
      ...texts.lines.map(({ y }) => y + 5),
      ...texts.badges.map((badge) => badge.y + badge.height)
    );
  }
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}
