import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf, formatDay, type Day } from '../../../src/model/day.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { storyOf } from '../../support/story.ts';

const days = ({ start, end }: { start: number; end: number }): string[] =>
  [Math.floor(start), Math.ceil(end) - 1].map((day) => formatDay(day as Day));

const idsOf = (viewer: Viewer): string[] => viewer.events.map(({ id }) => id);

describe('a viewer', () => {
  it('opens with the window that the document asks for', () => {
    expect(days(new Viewer(bridgeStory(), english).window)).toEqual(['2021-04-01', '2021-06-30']);
  });

  it('opens with the whole story, and air at its ends, where the document asks for none', () => {
    const viewer = new Viewer(
      storyOf([
        { title: 'a', edtf: '2020-01-01' },
        { title: 'b', edtf: '2021-05-01' }
      ]),
      english
    );
    expect(days(viewer.window)).toEqual(['2019-12-22', '2021-05-11']);
  });

  it('holds the events in order of time', () => {
    expect(idsOf(new Viewer(bridgeStory(), english))).toEqual([
      'built',
      'closed',
      'statement',
      'cracks',
      'repairs'
    ]);
  });

  it('says how many events a filter leaves', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.setFilter({ lane: 'words' });
    expect(idsOf(viewer)).toEqual(['statement', 'cracks']);
    expect(viewer.message).toBe('2 of 5 events');
  });

  it('takes an empty search for no filter', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.setFilter({ q: 'ferry' });
    viewer.setFilter({ q: '' });
    expect(viewer.filter).toEqual({});
  });

  it('keeps its window within reach of the story', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.setWindow({ start: -1e9, end: 1e9 });
    expect(viewer.window).toEqual(viewer.reach);
  });

  it('forgets filters and selection with the story they belong to', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.setFilter({ lane: 'words' });
    viewer.select('closed');
    viewer.open(storyOf([{ title: 'a', edtf: '2020-01-01' }]));
    expect([viewer.filter, viewer.selected, idsOf(viewer)]).toEqual([{}, undefined, ['e1']]);
  });
});

describe('showing an event', () => {
  it('leaves the window alone where the event is in it', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.showEvent('repairs');
    expect(viewer.targetWindow).toEqual(viewer.openingWindow);
  });

  it('moves the window to an event that lies elsewhere, and no closer than its whole length', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.showEvent('built');
    const { start, end } = viewer.targetWindow;
    expect(start).toBeLessThan(dayOf({ year: 1932, month: 1, day: 1 }));
    expect(end).toBeGreaterThan(dayOf({ year: 1932, month: 12, day: 31 }));
    expect(end - start).toBeLessThan(600);
  });

  it('keeps the scale, however far it goes', () => {
    const viewer = new Viewer(bridgeStory(), english);
    const length = (): number => viewer.targetWindow.end - viewer.targetWindow.start;
    viewer.setWindow({
      start: dayOf({ year: 2021, month: 5, day: 1 }),
      end: dayOf({ year: 2021, month: 5, day: 13 })
    });
    for (const id of ['closed', 'statement', 'cracks', 'statement', 'closed']) {
      viewer.showEvent(id);
      expect(length()).toBeCloseTo(12, 9);
    }
  });

  it('keeps the scale for an event that fills most of the view, and zooms out for a longer one', () => {
    const viewer = new Viewer(
      storyOf([
        { title: 'a', edtf: '2020-01-01/2020-01-09', aspect: 'throughout' },
        { title: 'b', edtf: '2021-01-01/2021-03-31', aspect: 'throughout' },
        { title: 'c', edtf: '2022-01-01' }
      ]),
      english
    );
    const length = (): number => viewer.targetWindow.end - viewer.targetWindow.start;
    viewer.setWindow({
      start: dayOf({ year: 2021, month: 12, day: 28 }),
      end: dayOf({ year: 2022, month: 1, day: 7 })
    });
    viewer.showEvent('e1');
    expect(length()).toBeCloseTo(10, 9);
    viewer.showEvent('e2');
    expect(length()).toBeCloseTo(90 * 1.3, 9);
    viewer.showEvent('e3');
    expect(length()).toBeCloseTo(90 * 1.3, 9);
  });

  it('stays where it is for an event that the figure draws as it is', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.draws = () => true;
    viewer.setWindow({
      start: dayOf({ year: 2021, month: 4, day: 1 }),
      end: dayOf({ year: 2021, month: 4, day: 5 })
    });
    const before = viewer.targetWindow;
    viewer.showEvent('statement');
    expect(viewer.selectedId).toBe('statement');
    expect(viewer.targetWindow).toBe(before);
  });

  it('stays where it is for an id that no event has', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.showEvent('nobody');
    expect([viewer.selectedId, viewer.targetWindow]).toEqual([undefined, viewer.openingWindow]);
  });
});

describe('stepping', () => {
  it('begins with the first event, or backwards with the last', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.step(-1);
    expect(viewer.selectedId).toBe('repairs');
    viewer.select();
    viewer.step(1);
    expect(viewer.selectedId).toBe('built');
  });

  it('stays on the last event', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.select('repairs');
    viewer.step(1);
    expect(viewer.selectedId).toBe('repairs');
    expect(viewer.neighbour(1)).toBeUndefined();
  });

  it('passes over what is filtered away, from a place that is filtered away itself', () => {
    const viewer = new Viewer(bridgeStory(), english);
    viewer.select('closed');
    viewer.setFilter({ lane: 'words' });
    viewer.step(1);
    expect(viewer.selectedId).toBe('statement');
  });
});

describe('the theme', () => {
  const asked = (...matching: readonly string[]) =>
    vi.stubGlobal('matchMedia', (media: string) =>
      Object.assign(new EventTarget(), { media, matches: matching.some((part) => media.includes(part)) })
    );
  afterEach(() => vi.unstubAllGlobals());

  it('is that of the system until one is chosen', () => {
    asked('dark');
    const viewer = new Viewer(bridgeStory(), english);
    expect(viewer.theme).toBe('dark');
    viewer.themeChoice = 'light';
    expect(viewer.theme).toBe('light');
  });

  it('is light where the system asks for nothing', () => {
    asked();
    expect(new Viewer(bridgeStory(), english).theme).toBe('light');
  });

  it('is that of paper while the page is printed, whatever was chosen', () => {
    asked('dark', 'print');
    const viewer = new Viewer(bridgeStory(), english);
    viewer.themeChoice = 'dark';
    expect(viewer.theme).toBe('print');
  });
});
