import { boundsOf, coresOf, type ReadWhen } from '../../src/model/bounds.ts';
import { parseDay, type Day } from '../../src/model/day.ts';
import { byTime } from '../../src/model/order.ts';
import { readDate } from '../../src/model/reading.ts';
import { stageOf } from '../../src/model/stage.ts';
import { standingOf } from '../../src/model/standing.ts';
import type { Story, StoryEvent } from '../../src/model/story.ts';
import type {
  Aspect,
  Mod,
  Occurrence,
  ResponseKind,
  Timeline,
  TimelineEvent
} from '../../src/model/timeline.ts';
import { whoSaysSo } from '../../src/model/who-says-so.ts';
import { whenInWords } from '../../src/model/words.ts';
import { edtfOf } from './dates.ts';

/** An event in a line: what a picture needs of it. Its quote is its title. */
export interface Sketch {
  readonly title: string;
  readonly edtf: string;
  readonly aspect?: Aspect;
  readonly mod?: Mod;
  readonly endMod?: Mod;
  readonly text?: string;
  readonly lane?: string;
  readonly actor?: string;
  readonly occurrence?: Occurrence;
  readonly voice?: 'reported' | 'attributed';
  readonly response?: ResponseKind;
}

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

function documentEvent(sketch: Sketch, index: number): TimelineEvent {
  const { title, edtf, aspect = 'on', mod, endMod, text, lane, actor, response } = sketch;
  const evidence = [{ source: 'text', exact: title }] as const;
  return {
    id: `e${index + 1}`,
    title,
    lane,
    actors: actor === undefined ? [] : [actor],
    when: { edtf, aspect, mod, endMod, text },
    occurrence: sketch.occurrence ?? 'happened',
    assertions: [{ voice: sketch.voice ?? 'reported', evidence }],
    responses: response && [{ by: 'them', kind: response, evidence }]
  };
}

function storyEvent(event: TimelineEvent, asOf: Day): StoryEvent {
  const when: ReadWhen = { ...event.when, edtf: edtfOf(event.when.edtf) };
  const testimonies = [...event.assertions, ...(event.responses ?? [])].map((by) => ({
    by,
    passages: by.evidence.map((quote) => ({
      quote,
      verdict: { kind: 'exact', start: 0, end: quote.exact.length } as const
    }))
  }));
  const standing = standingOf({ event, quotes: [], accounts: [], dated: readDate(event.when) }, []);
  return {
    ...event,
    bounds: boundsOf(when, asOf),
    cores: coresOf(when),
    stage: stageOf(event),
    standing,
    who: whoSaysSo(event, standing, []),
    workedOut: event.when.inferred !== undefined,
    accounts: [],
    words: whenInWords(when, asOf),
    laneLabel: capital(event.lane ?? ''),
    actorLabels: event.actors?.map(capital) ?? [],
    testimonies,
    passages: testimonies.flatMap(({ passages }) => passages)
  };
}

/** A story of sketched events in order of time, with a lane and an actor for each that they name. */
export function storyOf(
  sketches: readonly Sketch[],
  asOf = '2021-03-13',
  title = 'A story'
): Story & { readonly asOf: Day } {
  const day = parseDay(asOf)!;
  const timeline: Timeline = {
    version: 1,
    id: 'story',
    title,
    language: 'en',
    asOf,
    lanes: named(sketches.map(({ lane }) => lane)),
    actors: named(sketches.map(({ actor }) => actor)),
    sources: [],
    events: sketches.map(documentEvent)
  };
  const events = timeline.events.map((event) => storyEvent(event, day)).sort(byTime);
  return { timeline, asOf: day, events, texts: new Map() };
}

const named = (ids: readonly (string | undefined)[]): { id: string; label: string }[] =>
  [...new Set(ids)].flatMap((id) => (id ? [{ id, label: capital(id) }] : []));
