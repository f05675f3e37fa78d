import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';
import { mostSteps } from '../../../src/model/limits.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import type { Quote, Step, Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import { newDesk, type Desk } from '../../../src/studio/desk/desk.ts';
import {
  addSource,
  changeEvent,
  removeEvent,
  removeEvidence,
  setActors,
  setLanes,
  setWhen
} from '../../../src/studio/desk/edits.ts';
import { addResponse, removeResponseEvidence } from '../../../src/studio/desk/responses.ts';
import { removeSource, setDetail, usesOfSource } from '../../../src/studio/desk/sources.ts';
import { addEra, removeEra, setAsOf } from '../../../src/studio/desk/story.ts';
import { addStep, changeStep, moveStep, removeStep } from '../../../src/studio/desk/tour.ts';
import { addVoice, moveEvidence, setSpeaker, speakersIn } from '../../../src/studio/desk/voices.ts';
import { eventOf, quoteOf, timelineOf } from '../../support/documents.ts';
import { documents } from '../../support/random-documents.ts';

const after = (timeline: Timeline, edit: (desk: Draft<Desk>) => void): Timeline =>
  produce(newDesk(timeline), (desk) => edit(desk)).timeline;

const withEvent = (event: TimelineEvent, edit: (event: Draft<TimelineEvent>) => void): TimelineEvent =>
  produce(event, (open) => edit(open));

const isValid = (timeline: Timeline): boolean => parseTimeline(JSON.parse(JSON.stringify(timeline))).ok;

const kim = { name: 'Kim', short: 'K.', via: 'KCNA' } as const;

describe('the voices of an event', () => {
  const spoken = eventOf({
    assertions: [
      { voice: 'attributed', speaker: kim, mode: 'direct', evidence: [quoteOf('a'), quoteOf('b')] },
      { voice: 'reported', evidence: [quoteOf('c')] }
    ]
  });

  it('take quotes from each other; one that has none left goes', () => {
    const moved = withEvent(spoken, (event) => moveEvidence(event, { voice: 1, evidence: 0 }, 0));
    expect(moved.assertions.map(({ evidence }) => evidence)).toEqual([
      [quoteOf('a'), quoteOf('b'), quoteOf('c')]
    ]);
  });

  it('are more when a quote is given to a new one', () => {
    const moved = withEvent(spoken, (event) => moveEvidence(event, { voice: 0, evidence: 0 }, 2));
    expect(moved.assertions.map(({ evidence }) => evidence)).toEqual([
      [quoteOf('b')],
      [quoteOf('c')],
      [quoteOf('a')]
    ]);
  });

  it('stay as they are if the only quote of one is given to a new one', () => {
    expect(withEvent(spoken, (event) => moveEvidence(event, { voice: 1, evidence: 0 }, 2))).toBe(spoken);
  });

  it('keep all evidence, and each has some, wherever a quote of any document goes', () => {
    fc.assert(
      fc.property(
        documents,
        fc.nat({ max: 2 }),
        fc.nat({ max: 2 }),
        fc.nat({ max: 3 }),
        (document, voice, at, to) => {
          const moved = after(document, ({ timeline: { events } }) =>
            events.forEach((event) => moveEvidence(event, { voice, evidence: at }, to))
          );
          const evidenceOf = ({ events }: Timeline) =>
            events.map(({ assertions }) =>
              assertions.flatMap(({ evidence }) => evidence.map((each) => JSON.stringify(each))).sort()
            );
          expect(evidenceOf(moved)).toEqual(evidenceOf(document));
          expect(isValid(moved)).toBe(true);
        }
      )
    );
  });

  it('have a known speaker with short name and intermediary, and none for the article itself', () => {
    const known = speakersIn(timelineOf({ events: [spoken] }));
    const named = withEvent(spoken, ({ assertions }) => setSpeaker(assertions[1]!, 'Kim', known));
    expect(named.assertions[1]).toMatchObject({ voice: 'attributed', speaker: kim, mode: 'indirect' });
    const unnamed = withEvent(named, ({ assertions }) => setSpeaker(assertions[1]!, '', known));
    expect(unnamed.assertions[1]).toEqual({ voice: 'reported', evidence: [quoteOf('c')] });
  });

  it('can rest on a source that is only cited', () => {
    const cited = withEvent(spoken, (event) => addVoice(event, { source: 'paper' }));
    expect(cited.assertions[2]?.evidence).toEqual([{ source: 'paper' }]);
  });
});

it('a response goes with its last words', () => {
  const responded = withEvent(eventOf(), (event) => addResponse(event, quoteOf('no'), 'Kim'));
  expect(responded.responses).toEqual([
    { by: 'Kim', kind: 'declined to comment', evidence: [quoteOf('no')] }
  ]);
  expect(withEvent(responded, (event) => removeResponseEvidence(event, 0, 0))).not.toHaveProperty(
    'responses'
  );
});

describe('whether an event has happened', () => {
  it('follows from a new date, unless the author chose otherwise', () => {
    const later = { edtf: '2022', aspect: 'within' } as const;
    expect(withEvent(eventOf(), (event) => setWhen(event, later, '2021-06-01')).occurrence).toBe('planned');
    const cancelled = eventOf({ occurrence: 'cancelled' });
    expect(withEvent(cancelled, (event) => setWhen(event, later, '2021-06-01')).occurrence).toBe('cancelled');
  });

  it('follows from another as-of day, and is not said without one', () => {
    const timeline = timelineOf();
    expect(after(timeline, (desk) => setAsOf(desk, '2021-01-01')).events[0]?.occurrence).toBe('planned');
    const without = after(timeline, (desk) => setAsOf(desk, undefined));
    expect(without).not.toHaveProperty('asOf');
    expect(without.events[0]).not.toHaveProperty('occurrence');
  });
});

describe('names written in the form of an event', () => {
  it('are added to the document, and those that nothing uses any more go', () => {
    const first = after(timelineOf(), (desk) => {
      setLanes(desk, 'talks', ['Diplomacy']);
      setActors(desk, 'talks', ['Kim', 'Moon']);
    });
    expect(first.lanes).toEqual([{ id: 'diplomacy', label: 'Diplomacy' }]);
    expect(first.events[0]).toMatchObject({ lane: 'diplomacy', actors: ['kim', 'moon'] });
    const then = after(first, (desk) => setLanes(desk, 'talks', ['Talks']));
    expect(then.lanes).toEqual([{ id: 'talks', label: 'Talks' }]);
  });
});

it('an event that is removed is no anchor and no step’s any more', () => {
  const anchored = { edtf: '2021', aspect: 'within', anchor: 'gone' } as const;
  const removed = after(
    timelineOf({
      events: [
        eventOf({ id: 'gone' }),
        eventOf({
          id: 'kept',
          when: anchored,
          assertions: [{ voice: 'reported', when: anchored, evidence: [quoteOf('a')] }]
        })
      ],
      steps: [{ title: 'One', event: 'gone' }]
    }),
    (desk) => removeEvent(desk, 'gone')
  );
  expect(JSON.stringify(removed)).not.toContain('gone');
});

describe('the tour', () => {
  const step = (title: string): Step => ({ title });
  const titles = ({ steps = [] }: Timeline) => steps.map(({ title }) => title);

  it('has up to twelve steps, in an order that can be changed', () => {
    const full = after(timelineOf(), (desk) => {
      for (let at = 0; at < 20; at += 1) addStep(desk, step(String(at)));
    });
    expect(full.steps).toHaveLength(mostSteps);
    expect(titles(after(full, (desk) => moveStep(desk, 0, 2))).slice(0, 3)).toEqual(['1', '2', '0']);
  });

  it('is none without steps, and a step has no empty filter', () => {
    const one = after(timelineOf(), (desk) =>
      addStep(desk, { ...step('One'), filter: { stage: 'happened' } })
    );
    expect(after(one, (desk) => changeStep(desk, 0, ({ filter }) => delete filter?.stage)).steps).toEqual([
      step('One')
    ]);
    expect(after(one, (desk) => removeStep(desk, 0))).not.toHaveProperty('steps');
  });
});

it('periods come and go', () => {
  const added = after(timelineOf(), (desk) =>
    addEra(desk, 'Cold War', { edtf: '1947/1991', aspect: 'throughout' })
  );
  expect(added.eras).toEqual([
    { id: 'cold-war', label: 'Cold War', when: { edtf: '1947/1991', aspect: 'throughout' } }
  ]);
  expect(after(added, (desk) => removeEra(desk, 'cold-war'))).not.toHaveProperty('eras');
});

it('an article is added with the hash of its text', () => {
  const added = after(timelineOf(), (desk) => void addSource(desk, { title: 'Another', content: 'Words.' }));
  expect(added.sources[1]).toMatchObject({
    id: 'another',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string
  });
  expect(isValid(added)).toBe(true);
});

describe('a correction', () => {
  const [was, now] = [quoteOf('Talks end'), quoteOf('Talks ended')];
  const corrected = (...evidence: [Quote, ...Quote[]]): Timeline =>
    timelineOf({
      events: [
        eventOf({
          assertions: [{ voice: 'reported', evidence }],
          corrections: [{ on: '2021-06-01', source: 'paper', was, now }]
        })
      ]
    });
  const afterRemoval = (timeline: Timeline) =>
    after(timeline, (desk) => changeEvent(desk, 'talks', (event) => removeEvidence(event, 0, 0))).events[0]
      ?.corrections;

  it('says that its words are no longer quoted once their quote is removed', () => {
    expect(afterRemoval(corrected(now, quoteOf('other')))).toEqual([
      { on: '2021-06-01', source: 'paper', was }
    ]);
  });

  it('stays while another quote has its words, and when an author edits something else', () => {
    const twice = corrected(now, { ...now, prefix: 'The ' });
    expect(afterRemoval(twice)).toEqual(twice.events[0]?.corrections);
    const other = corrected(quoteOf('other'), quoteOf('more'));
    expect(afterRemoval(other)).toEqual(other.events[0]?.corrections);
  });
});

describe('an article', () => {
  const paper = timelineOf({
    eras: [{ id: 'war', label: 'War', when: { edtf: '1950', aspect: 'throughout' }, source: 'paper' }]
  });

  it('has details, which are removed where they are empty', () => {
    const author = (value: string) =>
      after(paper, (desk) => setDetail(desk, 'paper', 'author', value)).sources[0]?.author;
    expect(author(' Kim ')).toBe('Kim');
    expect(after(paper, (desk) => setDetail(desk, 'paper', 'author', ' ')).sources).toEqual(paper.sources);
  });

  it('is used by events and by periods', () => {
    expect(usesOfSource(paper, 'paper')).toBe(2);
    expect(usesOfSource(paper, 'other')).toBe(0);
  });

  it('goes with the sentences of it that were dismissed', () => {
    const [one, other] = [
      { source: 'paper', start: 0, end: 5 },
      { source: 'other', start: 0, end: 5 }
    ];
    const left = produce(newDesk(paper, [one, other]), (desk) => removeSource(desk, 'paper'));
    expect(left.dismissed).toEqual([other]);
    expect(left.timeline.sources).toEqual([]);
  });
});
