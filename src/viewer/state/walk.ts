import type { Intent } from '../../interaction/keys.ts';
import type { PlannedGroup } from '../../layout/plan/plan.ts';

/** Where keys may go: all events in order of time, and the groups in which they are drawn. */
export interface Ground {
  readonly order: readonly string[];
  readonly groups: readonly PlannedGroup[];
}

/** The event to which an intent leads from `current`; undefined if it leads nowhere. */
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
    case 'across': {
      const homes = homesOf(groups);
      const at = homes.findIndex((ids) => ids.includes(order[place]!));
      return nearestIn(homes[at + intent.by] ?? [], order, place);
    }
    default:
      return undefined;
  }
}

/** The ids of the events of each group, without copies; groups with copies only are left out. */
function homesOf(groups: readonly PlannedGroup[]): readonly (readonly string[])[] {
  const known = new Set<string>();
  return groups
    .map(({ events }) => {
      const own = events.map(({ event }) => event.id).filter((id) => !known.has(id));
      for (const id of own) known.add(id);
      return own;
    })
    .filter((ids) => ids.length > 0);
}

/** The event among `ids` that is nearest in the order of time. */
function nearestIn(ids: readonly string[], order: readonly string[], place: number): string | undefined {
  const places = new Map(order.map((id, index) => [id, index]));
  const distance = (id: string): number => Math.abs((places.get(id) ?? Infinity) - place);
  let nearest: string | undefined;
  for (const id of ids) if (nearest === undefined || distance(id) < distance(nearest)) nearest = id;
  return nearest;
}
