import { expect, test } from 'vitest';
import { checkStory } from '../../src/model/check.ts';
import { readTimeline } from '../../src/model/reading.ts';
import type { Step } from '../../src/model/timeline.ts';
import { eventOf, problemsOf, timelineOf } from '../support/documents.ts';

const lanes = [{ id: 'press', label: 'Press' }];
const faults = (...steps: Step[]) =>
  problemsOf(timelineOf({ lanes, steps })).map(({ path, message }) => `${path}: ${message}`);

test('steps that name what there is have no problems', () => {
  const filter = { lanes: ['press'], stage: 'upcoming', standing: 'denied' } as const;
  expect(faults({ title: 'One', event: 'talks', from: '2021-05-01', to: '2021-05-31', filter })).toEqual([]);
});

test('a step that names an event, a lane or an actor that nothing has is a problem', () => {
  expect(faults({ title: 'One', event: 'talk', filter: { lanes: ['pres'], actors: ['nobody'] } })).toEqual([
    expect.stringMatching(/^steps\[0\]\.event: .*“talk”.*“talks”/),
    expect.stringMatching(/^steps\[0\]\.filter\.lanes\[0\]: .*“pres”/),
    expect.stringMatching(/^steps\[0\]\.filter\.actors\[0\]: .*“nobody”/)
  ]);
});

test('days of a step that are no window are a problem', () => {
  expect(
    faults(
      { title: 'Half', from: '2021-05-01' },
      { title: 'None', from: '2021-02-31', to: '2021-03-01' },
      { title: 'Reversed', from: '2021-05-02', to: '2021-05-01' }
    )
  ).toEqual([
    'steps[0]: there is no “to”; give the first and the last day of the view, or neither',
    expect.stringMatching(/^steps\[1\]\.from: /),
    expect.stringMatching(/^steps\[2\]: the window ends on 2021-05-01/)
  ]);
});

test('a step whose own filter hides its event is a warning, at each part that hides it', () => {
  const actors = [{ id: 'envoy', label: 'Envoy' }];
  const events = [eventOf({ lane: 'press', actors: ['envoy'] })];
  const asked = { title: 'One', event: 'talks' };
  const steps: readonly Step[] = [
    asked,
    { ...asked, filter: { lanes: ['press'], actors: ['envoy'], stage: 'happened', standing: 'stated' } },
    { ...asked, filter: { lanes: [], actors: [], stage: 'upcoming', standing: 'denied' } },
    { title: 'None of its own', filter: { stage: 'upcoming' } }
  ];
  const timeline = timelineOf({ lanes, actors, events, steps });
  const { problems, warnings } = checkStory(readTimeline(timeline, new Map()));
  expect(problems).toEqual([]);
  expect(warnings.map(({ path }) => path)).toEqual(
    ['lanes', 'actors', 'stage', 'standing'].map((part) => `steps[2].filter.${part}`)
  );
  expect(warnings[0]!.message).toContain('“talks”');
});
