import { boundsOf, coresOf, type ReadWhen } from '../../src/model/bounds.ts';
import { parseDay, type Day } from '../../src/model/day.ts';
import { quotesIn } from '../../src/model/evidence.ts';
import { lanesOf } from '../../src/model/lanes.ts';
import { byTime } from '../../src/model/order.ts';
import { writtenDate } from '../../src/model/read-when.ts';
import { readDate } from '../../src/model/reading.ts';
import { stageOf } from '../../src/model/stage.ts';
import { standingOf } from '../../src/model/standing.ts';
import { shareDay } from '../../src/model/accounts.ts';
import type { Story, StoryAccount, StoryEvent } from '../../src/model/story.ts';
import type {
  Aspect,
  Mod,
  Occurrence,
  ResponseKind,
  Timeline,
  TimelineEvent,
  When
} from '../../src/model/timeline.ts';
import { whoSaysSo } from '../../src/model/who-says-so.ts';
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
  readonly actors?: readonly string[];
  readonly occurrence?: Occurrence;
  readonly voice?: 'reported' | 'attributed';
  readonly response?: ResponseKind;
  /** The date that another account gives. */
  readonly otherwise?: Pick<Sketch, 'edtf' | 'aspect'>;
}

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

function documentEvent(sketch: Sketch, index: number): TimelineEvent {
  const { title, edtf, aspect = 'on', mod, endMod, text, lane, actors = [], response } = sketch;
  const evidence = [{ source: 'text', exact: title }] as const;
  return {
    id: `e${index + 1}`,
    title,
    lane,
    actors,
    when: { edtf, aspect, mod, endMod, text },
    occurrence: sketch.occurrence ?? 'happened',
    assertions: [
      { voice: sketch.voice ?? 'reported', evidence },
      ...(sketch.otherwise
        ? [{ voice: 'reported', when: { aspect: 'on', ...sketch.otherwise }, evidence } as const]
        : [])
    ],
    responses: response && [{ by: 'them', kind: response, evidence }]
  };
}

function readingOf(when: When): ReadWhen {
  const { aspect, mod, endMod } = when;
  return { edtf: edtfOf(writtenDate(when)), aspect, mod, endMod };
}

/** The date by one source, told on a day. */
function accountOf(
  given: When,
  source: string,
  own: Pick<StoryAccount, 'read' | 'bounds'>,
  asOf: Day
): StoryAccount {
  const read = readingOf(given);
  const dated = { read, bounds: boundsOf(read, asOf) };
  return {
    ...dated,
    source,
    when: given,
    cores: coresOf(read),
    date: { read, asOf, occurrence: undefined },
    isApart: !shareDay(dated, own)
  };
}

function storyEvent(event: TimelineEvent, asOf: Day): StoryEvent {
  const when = readingOf(event.when);
  const testimonies = [...event.assertions, ...(event.responses ?? [])].map((by) => ({
    by,
    citations: [],
    passages: quotesIn(by.evidence).map((quote) => ({
      quote,
      verdict: { kind: 'exact', start: 0, end: quote.exact.length } as const
    }))
  }));
  const standing = standingOf({ event, quotes: [], accounts: [], dated: readDate(event.when) }, []);
  const bounds = boundsOf(when, asOf);
  return {
    ...event,
    bounds,
    cores: coresOf(when),
    stage: stageOf(event),
    standing,
    who: whoSaysSo(event, standing, []),
    workedOut: event.when.inferred !== undefined,
    accounts: event.assertions.flatMap((assertion, index) =>
      assertion.when ? accountOf(assertion.when, `source${index}`, { read: when, bounds }, asOf) : []
    ),
    date: { read: when, asOf, occurrence: undefined },
    laneIds: lanesOf(event),
    laneLabels: lanesOf(event).map(capital),
    actorLabels: event.actors?.map(capital) ?? [],
    publishers: [],
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
    actors: named(sketches.flatMap(({ actors = [] }) => actors)),
    sources: [],
    events: sketches.map(documentEvent)
  };
  const events = timeline.events.map((event) => storyEvent(event, day)).sort(byTime);
  return { timeline, asOf: day, events, eras: [], texts: new Map() };
}

const named = (ids: readonly (string | undefined)[]): { id: string; label: string }[] =>
  [...new Set(ids)].flatMap((id) => (id ? [{ id, label: capital(id) }] : []));
