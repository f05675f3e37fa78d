import { checkCorrections } from './check-corrections.ts';
import { checkDates } from './check-dates.ts';
import { checkEras } from './check-eras.ts';
import { checkEvidence } from './check-evidence.ts';
import { datesOf } from './event-dates.ts';
import { hashOfCanonical } from './hash.ts';
import { checkSteps, hiddenEvents } from './check-steps.ts';
import { withoutQuotes } from './check-sourcing.ts';
import { checkTimes } from './check-times.ts';
import { checkVoices, unnamedVoices } from './check-voices.ts';
import { inDocumentOrder } from './document-order.ts';
import { withEventName, type Findings, type Problem } from './problem.ts';
import { checkPages } from './pages.ts';
import type { Reading } from './reading.ts';
import { anchorLooker, lookFor } from './references.ts';
import { storyMessages } from './story-messages.ts';
import type { Source, Timeline } from './timeline.ts';

/** A check that needs much code, so a page loads it only when a file is opened: `checkWords` of `licence/`. */
export type FileCheck = (reading: Reading) => Findings;

/**
 * All findings about a document whose shape is right: ids, references, sources, dates, quotes and titles, and what
 * `checkFile` finds.
 */
export function checkStory(reading: Reading, checkFile?: FileCheck): Findings {
  const found = checkFile?.(reading);
  const problems = [
    ...checkIds(reading),
    ...checkRepeated(reading),
    ...checkReferences(reading),
    ...checkSources(reading),
    ...reading.timeline.sources.flatMap((source, at) =>
      checkPages(source, reading.texts.get(source.id), `sources[${at}]`)
    ),
    ...checkDates(reading),
    ...checkTimes(reading),
    ...checkEras(reading),
    ...checkEvidence(reading),
    ...checkVoices(reading),
    ...checkCorrections(reading),
    ...checkSteps(reading),
    ...(found?.problems ?? [])
  ];
  const events = new Map(reading.events.map(({ index, event }) => [index, event]));
  const named = (all: readonly Problem[]) =>
    inDocumentOrder(all.map((problem) => withEventName(problem, (index) => events.get(index))));
  const warnings = [
    ...checkWhetherRead(reading),
    ...withoutQuotes(reading),
    ...unnamedVoices(reading),
    ...hiddenEvents(reading),
    ...(found?.warnings ?? [])
  ];
  return { problems: named(problems), warnings: named(warnings) };
}

/** An id and its path. */
type Named = readonly [id: string, path: string];

function checkIds({ timeline, events }: Reading): readonly Problem[] {
  const { lanes = [], actors = [], sources, eras = [] } = timeline;
  return [
    ...Object.entries({ lanes, actors, sources, eras }).flatMap(([name, items]) =>
      duplicatesIn(items.map(({ id }, index) => [id, `${name}[${index}]`]))
    ),
    ...duplicatesIn(events.map(({ event, path }) => [event.id, path]))
  ];
}

/** A lane or a tag that an event has twice. */
const checkRepeated = ({ events }: Reading): readonly Problem[] =>
  events.flatMap(({ event: { lane = [], tags = [] }, path }) =>
    Object.entries({ lane: [lane].flat(), tags }).flatMap(([name, values]) =>
      values.flatMap((value, at) =>
        values.indexOf(value) < at
          ? [{ path: `${path}.${name}[${at}]`, message: storyMessages.repeated(value) }]
          : []
      )
    )
  );

function duplicatesIn(items: readonly Named[]): readonly Problem[] {
  const firstPaths = new Map<string, string>();
  return items.flatMap(([id, path]) => {
    const firstPath = firstPaths.get(id);
    if (firstPath === undefined) firstPaths.set(id, path);
    else return [{ path: `${path}.id`, message: storyMessages.duplicateId(id, firstPath) }];
    return [];
  });
}

function checkReferences(reading: Reading): readonly Problem[] {
  const lane = lookFor('lanes', reading);
  const actor = lookFor('actors', reading);
  const anchorAt = anchorLooker(reading);
  const circles = anchorsInCircles(reading.timeline.events);
  return reading.events.flatMap((read) => {
    const {
      event: { id, lane: laneIds = [], actors: actorIds = [], when },
      path
    } = read;
    const { anchor } = when;
    const anchorPath = `${path}.when.anchor`;
    return [
      ...(typeof laneIds === 'string'
        ? lane(laneIds, `${path}.lane`)
        : laneIds.flatMap((laneId, at) => lane(laneId, `${path}.lane[${at}]`))),
      ...actorIds.flatMap((actorId, at) => actor(actorId, `${path}.actors[${at}]`)),
      ...datesOf(read).flatMap((date) => anchorAt(date.when.anchor, `${date.path}.anchor`)),
      ...(circles.has(id) ? [{ path: anchorPath, message: storyMessages.anchorCircle(anchor ?? '') }] : [])
    ];
  });
}

/** The ids of events whose dates are anchored to themselves, directly or through others. */
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

function checkSources({ timeline, texts, webPages }: Reading): readonly Problem[] {
  return timeline.sources.flatMap((source, index) => {
    const text = texts.get(source.id);
    if (webPages.has(source.id)) return [webPageProblem(source, `sources[${index}]`)];
    if (!text) return missingText(source.text, `sources[${index}].text`);
    const hash = hashOfCanonical(text);
    const path = `sources[${index}].sha256`;
    if (source.sha256 === undefined) return [{ path, message: storyMessages.hashMissing(hash) }];
    return hash === source.sha256 ? [] : [{ path, message: storyMessages.hashDiffers(hash) }];
  });
}

function webPageProblem({ text }: Source, path: string): Problem {
  const [key, name] = text === undefined ? ['content', 'content'] : ['text', text];
  return { path: `${path}.${key}`, message: storyMessages.sourceIsWebPage(name) };
}

function missingText(textPath: string | undefined, path: string): readonly Problem[] {
  return textPath === undefined ? [] : [{ path, message: storyMessages.textMissing(textPath) }];
}

/** A text that may not be republished leaves its quotes unchecked: allowed, but always reported. */
function checkWhetherRead({ timeline, texts, webPages, events }: Reading): readonly Problem[] {
  const quoted = new Set(events.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.source)));
  return timeline.sources.flatMap(({ id, text }, index) =>
    !quoted.has(id) || text !== undefined || texts.has(id) || webPages.has(id)
      ? []
      : [{ path: `sources[${index}]`, message: storyMessages.sourceWithoutText(id) }]
  );
}
