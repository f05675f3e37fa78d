import { sort, sum } from 'd3';
import { heightOf, labelAbove } from '../labels/fit.ts';
import { metrics } from '../metrics.ts';
import { eventsIn, mostImportant } from '../plan/event-index.ts';
import type { Plan, PlannedEvent, PlannedGroup } from '../plan/plan.ts';
import type { TimeWindow } from '../time/window.ts';
import type { ArrangedGroup } from './arranged-group.ts';
import { markOf, type Ground, type Item } from './items.ts';
import { levels } from './levels.ts';
import { heightOfRows, type Row } from './rows.ts';

/** Up to this many events, each has a row. */
const mostEvents = 60;
/** If there are more, each group shows this many, and a count of the rest. */
const mostOfGroup = 5;
/** Between two rows, in pixels. */
const between = 11;
const countsRow = 28;

/** Groups with a row for each event and its title above its mark, as a narrow figure shows them, however high it gets. */
export function arrangePhone(
  { groups }: Plan,
  ground: Ground,
  shownId: string | undefined
): readonly ArrangedGroup[] {
  const isCrowded = sum(groups, ({ events }) => events.length) > mostEvents;
  return groups.map((group) => {
    const shown = isCrowded ? firstOf(group, ground, shownId) : group.events;
    const rows = stacked(shown.map((planned) => itemAbove(planned, ground)));
    const height = heightOfRows(rows);
    const count = group.events.length - shown.length;
    const counted = { where: 'group', count, y: height - metrics.groupBottom, height: countsRow } as const;
    return {
      group,
      level: levels[0]!,
      rows,
      counted: count > 0 ? [counted] : [],
      height: count > 0 ? height + countsRow : height
    };
  });
}

/** The most important events of a window that a group of many shows, and of those that are as important the first. */
export const chosenOf = (group: PlannedGroup, window: TimeWindow): readonly PlannedEvent[] =>
  mostImportant(eventsIn(group, window)).slice(0, mostOfGroup);

/** The first events of the window, and others of the group if the window has too few. */
function firstOf(
  group: PlannedGroup,
  { scale }: Ground,
  shownId: string | undefined
): readonly PlannedEvent[] {
  const inWindow = chosenOf(group, scale.story.window);
  const others = mostImportant(group.events.filter((planned) => !inWindow.includes(planned)));
  const shown = [...inWindow, ...others.slice(0, mostOfGroup - inWindow.length)];
  const at = shownId === undefined ? undefined : group.byId.get(shownId);
  if (at && !shown.includes(at)) shown.push(at);
  return sort(shown, (planned) => group.ranks.get(planned));
}

function itemAbove(planned: PlannedEvent, { scale }: Ground): Item {
  const mark = markOf(planned, scale);
  const label = labelAbove(planned, scale.axis);
  return {
    planned,
    mark,
    label,
    reserved: scale.axis,
    height: heightOf(label)
  };
}

function stacked(items: readonly Item[]): Row[] {
  let y: number = metrics.groupTop;
  return items.map((item) => {
    const row = { y, height: item.height, items: [item] };
    y += item.height + between;
    return row;
  });
}
