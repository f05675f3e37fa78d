import type { Intent } from '../../interaction/keys.ts';
import type { PlannedGroup } from '../../layout/plan/plan.ts';

/** Where a reader's keys may go: all events in order of time, and the groups that they are drawn in. */
export interface Ground {
  readonly order: readonly string[];
  readonly groups: readonly PlannedGroup[];
}

/** The event that an intent leads to from `current`, or nothing where it leads nowhere. */
export function targetOf(
  intent: Intent,
  current: string | undefined,
  { order, groups }: Ground
): string | undefined {
  const place = Math.max(0, current === undefined ? 0 : order.indexOf(current));
  switch (intent.kind) {
    case 'end':
      return order.at(intent.of === 'first' ? 0 : -1);
    case 'move':
      return order[Math.min(Math.max(place + intent.by, 0), order.length - 1)];
    case 'across':
      return nearestIn(groups[groupOf(order[place], groups) + intent.by], order, place);
    default:
      return undefined;
  }
}

const groupOf = (id: string | undefined, groups: readonly PlannedGroup[]): number =>
  groups.findIndex(({ events }) => events.some(({ event }) => event.id === id));

/** The event of a group that is nearest in the order of time. */
function nearestIn(
  group: PlannedGroup | undefined,
  order: readonly string[],
  place: number
): string | undefined {
  const places = new Map(order.map((id, index) => [id, index]));
  const distance = (id: string): number => Math.abs((places.get(id) ?? Infinity) - place);
  let nearest: string | undefined;
  for (const { event } of group?.events ?? [])
    if (nearest === undefined || distance(event.id) < distance(nearest)) nearest = event.id;
  return nearest;
}
