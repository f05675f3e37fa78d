import { rollups } from 'd3';
import { plannedById, type Plan } from '../plan/plan.ts';
import type { Band, PlacedEvent, Scene } from '../scene.ts';

/** Warnings about the events that do not fit in a scene. */
export function droppedIn(plan: Plan, scene: Scene): string[] {
  const titles = new Map([...plannedById(plan.groups)].map(([id, { title }]) => [id, title]));
  const lost = lostIn(scene, titles);
  const { warnings } = plan.words.sheet;
  const said = (what: Parameters<typeof warnings.lost>[0], count: number): string[] =>
    count > 0 ? [warnings.lost(what, count)] : [];
  const count = (what: Lost): number => lost.filter((each) => each.includes(what)).length;
  return [
    ...said('title', count('title')),
    ...said('end of title', count('end of title')),
    ...said('words', count('words')),
    ...said('mark', undrawnIn(plan, scene)),
    ...scene.bands.filter(isCut).map(({ heading }) => warnings.nameCut(heading[0]!.whole!))
  ];
}

/** How many events of a plan have no mark in any of their groups: they are only counted. */
export const undrawnIn = ({ ranks }: Plan, { events }: Scene): number =>
  ranks.size - new Set(events.map(({ id }) => id)).size;

type Lost = 'title' | 'end of title' | 'words';

/** What each event that is drawn has lost in all of its places. */
const lostIn = ({ events }: Scene, titles: ReadonlyMap<string, string>): readonly (readonly Lost[])[] =>
  rollups(
    events,
    (places) => {
      const lost = places.map((place) => lostAt(place, titles.get(place.id)!));
      return lost[0]!.filter((what) => lost.every((each) => each.includes(what)));
    },
    ({ id }) => id
  ).map(([, lost]) => lost);

function lostAt({ body: { lines } }: PlacedEvent, title: string): readonly Lost[] {
  const titles = lines.filter(({ face }) => face === 'sansBold');
  if (titles.length === 0) return ['title'];
  return [
    ...(titles.at(-1)!.text.endsWith('…') && !title.endsWith('…') ? (['end of title'] as const) : []),
    ...(titles.length === lines.length ? (['words'] as const) : [])
  ];
}

const isCut = ({ heading }: Band): boolean => {
  const last = heading.at(-1);
  return last !== undefined && last.text.endsWith('…') && !last.whole?.endsWith('…');
};
