import type { Draft } from 'immer';
import { fitsOccurrence, occurrenceOf } from '../../formats/exchange/occurrence.ts';
import { Ids } from '../../formats/exchange/ids.ts';
import { canonicalise } from '../../model/canonical.ts';
import { haveSameWords } from '../../model/check-corrections.ts';
import { hashOfCanonical } from '../../model/hash.ts';
import { lanesOf } from '../../model/lanes.ts';
import { quotesOfEvent } from '../../model/requote/placed-quotes.ts';
import type {
  Actor,
  Assertion,
  Evidence,
  Lane,
  Quote,
  Source,
  Timeline,
  TimelineEvent,
  When
} from '../../model/timeline.ts';
import type { Desk, DismissedPassage } from './desk.ts';

type Open = Draft<Desk>;
type OpenEvent = Draft<TimelineEvent>;

/** Adds an article as a source, with its hash; returns its id. */
export function addSource(desk: Open, source: Omit<Source, 'id' | 'sha256' | 'text' | 'earlier'>): string {
  const id = freeId(source.title, 'source', desk.timeline.sources);
  const { content } = source;
  const hash = content === undefined ? {} : { sha256: hashOfCanonical(canonicalise(content)) };
  desk.timeline.sources.push({ id, ...source, ...hash });
  return id;
}

/** Adds an event, at the end of the document. */
export const addEvent = (desk: Open, event: TimelineEvent): void =>
  void desk.timeline.events.push(event as OpenEvent);

/** An id that says nothing of its event, as titles change and ids stay. */
export function newEventId({ events }: Timeline): string {
  const taken = new Set(events.map(({ id }) => id));
  let number = events.length + 1;
  while (taken.has(`event-${number}`)) number += 1;
  return `event-${number}`;
}

/** Removes an event, and what refers to it. */
export function removeEvent(desk: Open, id: string): void {
  const { timeline } = desk;
  const at = timeline.events.findIndex((event) => event.id === id);
  // Of a long list, a filter would make a draft of every event.
  if (at >= 0) timeline.events.splice(at, 1);
  for (const step of timeline.steps ?? []) if (step.event === id) delete step.event;
  for (const { when, assertions } of timeline.events)
    for (const date of [when, ...assertions.flatMap((voice) => voice.when ?? [])])
      if (date.anchor === id) delete date.anchor;
}

/**
 * Changes one event; nothing if it is not there any more. A correction whose words of now the event quoted, and quotes no
 * more, says that it does not.
 */
export function changeEvent(desk: Open, id: string, change: (event: OpenEvent) => void): void {
  const event = desk.timeline.events.find((each) => each.id === id);
  if (!event) return;
  const quoted = (event.corrections ?? []).filter(({ now }) => now && quotes(event, now));
  change(event);
  for (const correction of quoted)
    if (correction.now && !quotes(event, correction.now)) delete correction.now;
}

const quotes = (event: OpenEvent, quote: Quote): boolean =>
  quotesOfEvent(event, 0).some((each) => haveSameWords(each.quote, quote));

/**
 * Gives an event a date; whether it has happened follows where it no longer fits, as long as nobody chose otherwise for the
 * date before.
 */
export function setWhen(event: OpenEvent, when: When, asOf: string | undefined): void {
  const { occurrence } = event;
  const fits = occurrence !== undefined && asOf !== undefined && fitsOccurrence(occurrence, when, asOf);
  const isChosen = occurrence !== undefined && occurrence !== occurrenceOf(event.when, asOf);
  event.when = when as Draft<When>;
  if (!fits && !isChosen) setOrDelete(event, 'occurrence', occurrenceOf(when, asOf));
}

/** Sets an optional field, or removes it where there is no value. */
export function setOrDelete<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  value: Thing[Key] | undefined
): void {
  if (value === undefined) delete thing[key];
  else thing[key] = value;
}

/** Adds evidence to the last who says so, or to a new voice of the article itself. */
export function addEvidence(event: OpenEvent, evidence: Evidence): void {
  const last = event.assertions.at(-1);
  if (last) last.evidence.push(evidence);
  else event.assertions.push(assertionOf(evidence));
}

/** The article itself says so. */
export const assertionOf = (evidence: Evidence): Draft<Assertion> => ({
  voice: 'reported',
  polarity: '+',
  evidence: [evidence]
});

/** Removes a piece of evidence, and a voice that has none left. */
export function removeEvidence(event: OpenEvent, voiceAt: number, evidenceAt: number): void {
  const voice = event.assertions[voiceAt];
  if (!voice) return;
  if (voice.evidence.length > 1) voice.evidence.splice(evidenceAt, 1);
  else event.assertions.splice(voiceAt, 1);
}

/** Gives an event the topics with these names; those that are new are added to the document. */
export function setLanes(desk: Open, id: string, names: readonly string[]): void {
  const ids = names.map((name) => idOfLabel((desk.timeline.lanes ??= []), name, 'topic'));
  changeEvent(desk, id, (event) => {
    const before = lanesOf(event);
    setOrDelete(event, 'lane', ids.length > 1 ? ids : ids[0]);
    dropUnused(desk.timeline, 'lanes', before, lanesOf);
  });
}

/** Gives an event the actors with these names; those that are new are added to the document. */
export function setActors(desk: Open, id: string, names: readonly string[]): void {
  const ids = names.map((name) => idOfLabel((desk.timeline.actors ??= []), name, 'actor'));
  changeEvent(desk, id, (event) => {
    const before = event.actors ?? [];
    setOrDelete(event, 'actors', ids.length > 0 ? ids : undefined);
    dropUnused(desk.timeline, 'actors', before, ({ actors = [] }) => actors);
  });
}

/** A name that an author wrote and then wrote otherwise leaves no topic or actor behind. */
function dropUnused(
  timeline: Draft<Timeline>,
  key: 'lanes' | 'actors',
  before: readonly string[],
  idsOf: (event: TimelineEvent) => readonly string[]
): void {
  const { events, steps = [] } = timeline;
  const used = new Set([...events.flatMap(idsOf), ...steps.flatMap(({ filter }) => filter?.[key] ?? [])]);
  const kept = (timeline[key] ?? []).filter(({ id }) => used.has(id) || !before.includes(id));
  setOrDelete(timeline, key, kept.length > 0 ? kept : undefined);
}

function idOfLabel(named: Draft<Lane | Actor>[], label: string, fallback: string): string {
  const known = named.find((each) => each.label === label);
  if (known) return known.id;
  const id = freeId(label, fallback, named);
  named.push({ id, label });
  return id;
}

/** An id made of a text that no item of a list has. */
export function freeId(text: string, fallback: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Ids(fallback);
  for (const { id } of taken) ids.make(id);
  return ids.make(text);
}

/** Keeps a sentence from being offered again. */
export const dismiss = (desk: Open, passage: DismissedPassage): void => void desk.dismissed.push(passage);

/** Lets a sentence that was dismissed be offered again. */
export function restore(desk: Open, { source, start }: Pick<DismissedPassage, 'source' | 'start'>): void {
  desk.dismissed = desk.dismissed.filter((each) => each.source !== source || each.start !== start);
}
