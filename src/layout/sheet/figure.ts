import { sum } from 'd3';
import type { Plan } from '../plan/plan.ts';
import type { Band, PlacedEvent, Scene } from '../scene.ts';

/** Sentences on what of the events a scene has no room for. */
export function droppedIn({ groups }: Plan, { events, densities, bands }: Scene): string[] {
  const planned = new Map(groups.flatMap((group) => group.events.map((each) => [each.event.id, each])));
  const bare = events.filter((event) => !titleOf(event));
  const cut = events.filter((shown) => {
    const lines = shown.body.lines.filter(({ face }) => face === 'sansBold').map(({ text }) => text);
    return lines.at(-1)?.endsWith('…') && !planned.get(shown.id)!.title.endsWith('…');
  });
  const wordless = events.filter(
    (event) => titleOf(event) && event.body.lines.every(({ face }) => face === 'sansBold')
  );
  return [
    ...said(bare.length, 'drawn without a title, for lack of room'),
    ...said(cut.length, 'drawn with a title that is cut short, for lack of room'),
    ...said(wordless.length, 'drawn without the words for when, for lack of room'),
    ...said(
      sum(densities, ({ count }) => count),
      'counted instead of drawn one by one, for lack of room'
    ),
    ...bands
      .filter(isCut)
      .map(({ heading }) => `the name “${heading[0]!.whole}” is cut short, for lack of room`)
  ];
}

const isCut = ({ heading }: Band): boolean => {
  const last = heading.at(-1);
  return last !== undefined && last.text.endsWith('…') && !last.whole?.endsWith('…');
};

const titleOf = ({ body }: PlacedEvent): boolean => body.lines.some(({ face }) => face === 'sansBold');

const said = (count: number, what: string): string[] =>
  count > 0 ? [`${count === 1 ? '1 event is' : `${count} events are`} ${what}`] : [];
