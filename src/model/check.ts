import { checkDates } from './check-dates.ts';
import { checkEvidence } from './check-evidence.ts';
import { closest } from './closest.ts';
import { hashOfCanonical } from './hash.ts';
import { withEventName, type Findings, type Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';
import type { Timeline } from './timeline.ts';

/** Everything to say of a document whose shape is right: of ids, references, sources, dates, quotes and titles. */
export function checkStory(reading: Reading): Findings {
  const { timeline } = reading;
  const problems = [
    ...checkIds(timeline),
    ...checkReferences(timeline),
    ...checkSources(reading),
    ...checkDates(reading),
    ...checkEvidence(reading)
  ];
  const warnings = checkWhetherRead(reading);
  const named = (problem: Problem) => withEventName(problem, timeline.events);
  return { problems: problems.map(named), warnings: warnings.map(named) };
}

function checkIds({ lanes = [], actors = [], sources, events }: Timeline): readonly Problem[] {
  const lists = Object.entries({ lanes, actors, sources, events });
  return lists.flatMap(([name, items]) => duplicatesIn(name, items));
}

function duplicatesIn(name: string, items: readonly { readonly id: string }[]): readonly Problem[] {
  const firstPaths = new Map<string, string>();
  return items.flatMap(({ id }, index) => {
    const firstPath = firstPaths.get(id);
    if (firstPath === undefined) firstPaths.set(id, `${name}[${index}]`);
    else return [{ path: `${name}[${index}].id`, message: storyMessages.duplicateId(id, firstPath) }];
    return [];
  });
}

/** Says of an id that stands at a path whether there is such a thing. */
type Look = (id: string | undefined, path: string) => readonly Problem[];

function lookFor(kind: string, items: readonly { readonly id: string }[]): Look {
  const ids = new Set(items.map(({ id }) => id));
  return (id, path) => {
    if (id === undefined || ids.has(id)) return [];
    return [
      { path, message: storyMessages.unknownReference(kind, id, closest(id, [...ids].slice(0, 1000))) }
    ];
  };
}

const asOfProblems = (asOf: string | undefined, path: string): readonly Problem[] =>
  asOf === undefined ? [{ path, message: storyMessages.anchorWithoutAsOf }] : [];

function checkReferences({ asOf, lanes = [], actors = [], events }: Timeline): readonly Problem[] {
  const lane = lookFor('lane', lanes);
  const actor = lookFor('actor', actors);
  const event = lookFor('event', events);
  const circles = anchorsInCircles(events);
  return events.flatMap(({ id, lane: laneId, actors: actorIds = [], when: { anchor } }, index) => {
    const path = `events[${index}]`;
    const anchorPath = `${path}.when.anchor`;
    return [
      ...lane(laneId, `${path}.lane`),
      ...actorIds.flatMap((actorId, at) => actor(actorId, `${path}.actors[${at}]`)),
      ...(anchor === 'asOf' ? asOfProblems(asOf, anchorPath) : event(anchor, anchorPath)),
      ...(circles.has(id) ? [{ path: anchorPath, message: storyMessages.anchorCircle(anchor ?? '') }] : [])
    ];
  });
}

/** The ids of events whose date counts, over others or not, from itself. */
function anchorsInCircles(events: Timeline['events']): ReadonlySet<string> {
  const anchors = new Map(events.map(({ id, when }) => [id, when.anchor]));
  const settled = new Set<string>();
  const circles = new Set<string>();
  for (const id of anchors.keys()) {
    const trail = new Set<string>();
    let at: string | undefined = id;
    for (; at !== undefined && !trail.has(at) && !settled.has(at); at = anchors.get(at)) trail.add(at);
    if (at !== undefined && trail.has(at))
      for (const member of [...trail].slice([...trail].indexOf(at))) circles.add(member);
    for (const member of trail) settled.add(member);
  }
  return circles;
}

function checkSources({ timeline, texts }: Reading): readonly Problem[] {
  return timeline.sources.flatMap((source, index) => {
    const text = texts.get(source.id);
    if (!text) return missingText(source.text, `sources[${index}].text`);
    const hash = hashOfCanonical(text.text);
    const path = `sources[${index}].sha256`;
    if (source.sha256 === undefined) return [{ path, message: storyMessages.hashMissing(hash) }];
    return hash === source.sha256 ? [] : [{ path, message: storyMessages.hashDiffers(hash) }];
  });
}

function missingText(textPath: string | undefined, path: string): readonly Problem[] {
  return textPath === undefined ? [] : [{ path, message: storyMessages.textMissing(textPath) }];
}

/** A text that may not be republished leaves its quotes unchecked: allowed, but never silent. */
function checkWhetherRead({ timeline, texts }: Reading): readonly Problem[] {
  return timeline.sources.flatMap(({ id, text }, index) =>
    text !== undefined || texts.has(id)
      ? []
      : [{ path: `sources[${index}]`, message: storyMessages.sourceWithoutText(id) }]
  );
}
