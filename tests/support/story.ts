import { boundsOf, coresOf } from '../../src/model/bounds.ts';
import { parseDay } from '../../src/model/day.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { labelOf } from '../../src/model/label.ts';
import type { Story, StoryEvent } from '../../src/model/story.ts';
import type { Aspect, Lane, Occurrence, Response, Timeline, When } from '../../src/model/timeline.ts';

/** An event in a line: what a picture needs of it. Its quote is its title. */
export interface Sketch {
  readonly title: string;
  readonly edtf: string;
  readonly aspect?: Aspect;
  readonly mod?: When['mod'];
  readonly text?: string;
  readonly lane?: string;
  readonly occurrence?: Occurrence;
  readonly voice?: 'reported' | 'attributed';
  readonly response?: Response['kind'];
}

const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

function eventOf(sketch: Sketch, index: number, asOf: ReturnType<typeof parseDay>): StoryEvent {
  const { title, edtf, aspect = 'on', mod, text, lane, occurrence = 'happened', voice = 'reported', response } = sketch;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  const quote = { source: 'text', exact: title };
  const event = {
    id: `e${index + 1}`,
    title,
    lane,
    when: { edtf, aspect, mod, text },
    occurrence,
    assertions: [{ voice, evidence: [quote] }],
    ...(response && { responses: [{ by: 'them', kind: response, evidence: [quote] }] })
  } as const satisfies Omit<StoryEvent, 'bounds' | 'cores' | 'label' | 'words' | 'laneLabel' | 'actorLabels' | 'passages'>;
  const when = { edtf: parsed.value, aspect, mod };
  return {
    ...event,
    bounds: boundsOf(when, asOf),
    cores: coresOf(when),
    label: labelOf(event, []),
    words: edtf,
    laneLabel: lane ? capital(lane) : '',
    actorLabels: [],
    passages: [{ quote, verdict: { kind: 'unread' } }]
  };
}

/** A story of sketched events, in the order of their earliest starts, with a lane for each that they name. */
export function storyOf(sketches: readonly Sketch[], asOf = '2021-03-13', title = 'A story'): Story {
  const day = parseDay(asOf)!;
  const lanes: Lane[] = [...new Set(sketches.map(({ lane }) => lane))].flatMap((id) =>
    id ? [{ id, label: capital(id) }] : []
  );
  const events = sketches.map((sketch, index) => eventOf(sketch, index, day));
  events.sort((a, b) => (a.bounds.earliestStart ?? 0) - (b.bounds.earliestStart ?? 0) || 0);
  const timeline: Timeline = { version: 1, id: 'story', title, language: 'en', asOf, lanes, sources: [], events: [] };
  return { timeline, asOf: day, events, texts: new Map() };
}
