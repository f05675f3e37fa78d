import { dayProblem, reversedProblem } from './check-dates.ts';
import { lanesOf } from './lanes.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { lookFor } from './references.ts';
import { stageOf } from './stage.ts';
import { standingOf } from './standing.ts';
import { storyMessages } from './story-messages.ts';
import type { Step } from './timeline.ts';

/** Problems of the author's steps: references that nothing has, and days that are no window. */
export function checkSteps(reading: Reading): readonly Problem[] {
  const [event, lane, actor] = (['events', 'lanes', 'actors'] as const).map((list) => lookFor(list, reading));
  return (reading.timeline.steps ?? []).flatMap((step, index) => {
    const path = `steps[${index}]`;
    const { lanes = [], actors = [] } = step.filter ?? {};
    return [
      ...event!(step.event, `${path}.event`),
      ...lanes.flatMap((id, at) => lane!(id, `${path}.filter.lanes[${at}]`)),
      ...actors.flatMap((id, at) => actor!(id, `${path}.filter.actors[${at}]`)),
      ...checkDays(step, path)
    ];
  });
}

function checkDays({ from, to }: Step, path: string): readonly Problem[] {
  if (from === undefined && to === undefined) return [];
  if (from === undefined || to === undefined)
    return [{ path, message: storyMessages.halfOfWindow(from === undefined ? 'from' : 'to') }];
  return [
    ...dayProblem(from, `${path}.from`),
    ...dayProblem(to, `${path}.to`),
    ...reversedProblem(from, to, path)
  ];
}

/** A warning, at the part of the filter that does it, for each step whose own filter hides its event. */
export function hiddenEvents({ timeline, events }: Reading): readonly Problem[] {
  const byId = new Map(events.map((read) => [read.event.id, read]));
  return (timeline.steps ?? []).flatMap(({ event: id, filter = {} }, index) => {
    const read = byId.get(id ?? '');
    if (!read) return [];
    const { actors = [] } = read.event;
    const lanes = lanesOf(read.event);
    const shown = {
      lanes: !filter.lanes || filter.lanes.some((each) => lanes.includes(each)),
      actors: !filter.actors || filter.actors.some((each) => actors.includes(each)),
      stage: !filter.stage || filter.stage === stageOf(read.event),
      standing: !filter.standing || filter.standing === standingOf(read, timeline.sources)
    };
    return Object.entries(shown)
      .filter(([, isShown]) => !isShown)
      .map(([name]) => ({
        path: `steps[${index}].filter.${name}`,
        message: storyMessages.stepHidesEvent(read.event.id)
      }));
  });
}
