import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLand, type Land } from '../../../src/layout/map/land.ts';
import { placesOf } from '../../../src/layout/map/places.ts';
import type { Story } from '../../../src/model/story.ts';
import PlaceMap from '../../../src/viewer/map/PlaceMap.svelte';
import StoryView from '../../../src/viewer/page/StoryView.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { realStory } from '../../support/real.ts';
import { storyOf } from '../../support/story.ts';

let land: Land;
beforeAll(async () => void (land = await loadLand()));

const places = [
  { label: 'Seoul', lat: 37.6, lon: 127 },
  { label: 'Anchorage', lat: 61.2, lon: -149.9 },
  { label: 'Seoul', lat: 37.6, lon: 127 },
  { label: 'Lima', lat: -12, lon: -77 }
];

function talks(): Story {
  const story = storyOf(places.map((_, index) => ({ title: `Talks ${index + 1}`, edtf: '2021-03-10' })));
  return { ...story, events: story.events.map((event, index) => ({ ...event, place: places[index]! })) };
}

function show() {
  const viewer = new Viewer(talks(), english);
  const onpoint = vi.fn();
  const size = { width: 400, height: 240 };
  render(PlaceMap, {
    props: { viewer, places: placesOf(viewer.story.events), land, ...size, onpoint }
  });
  const place = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  return { viewer, place, onpoint, user: userEvent.setup() };
}

describe('a map', () => {
  it('has a button for each place, named by the place and its events', () => {
    show();
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Seoul: 2 events. Talks 1; Talks 3',
      'Anchorage: 1 event. Talks 2',
      'Lima: 1 event. Talks 4'
    ]);
  });

  it('filters by the places that a reader presses, and by none after they are pressed again', async () => {
    const { viewer, place, user } = show();
    await user.click(place('Seoul'));
    expect(viewer.events.map(({ title }) => title)).toEqual(['Talks 1', 'Talks 3']);
    expect(place('Seoul')).toHaveAttribute('aria-pressed', 'true');
    await user.click(place('Lima'));
    expect(viewer.filter.place).toEqual(['Seoul', 'Lima']);
    await user.click(place('Seoul'));
    await user.click(place('Lima'));
    expect(viewer.filter.place).toBeUndefined();
    expect(viewer.events).toHaveLength(4);
  });

  it('is one tab stop, walked by arrow keys', async () => {
    const { place, user } = show();
    await user.tab();
    expect(place('Seoul')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(place('Anchorage')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(place('Lima')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(place('Anchorage')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('begins at the place of the open event', async () => {
    const { viewer, place, user } = show();
    viewer.select('e4');
    await tick();
    await user.tab();
    expect(place('Lima')).toHaveFocus();
  });

  it('points at the events of the place under the pointer or the keyboard', async () => {
    const { viewer, place, onpoint, user } = show();
    await user.hover(place('Seoul'));
    expect(viewer.pointed).toEqual({ at: 'place', ids: ['e1', 'e3'] });
    expect(onpoint).toHaveBeenLastCalledWith(expect.objectContaining({ places: ['Seoul'] }));
    await user.unhover(place('Seoul'));
    expect(viewer.pointed).toBeUndefined();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(viewer.pointed).toEqual({ at: 'place', ids: ['e2'] });
  });

  it('rings the places of the open event and of one that is pointed at elsewhere', async () => {
    const { viewer } = show();
    const rings = () => document.querySelectorAll('circle.ring').length;
    expect(rings()).toBe(0);
    viewer.select('e2');
    viewer.pointed = { at: 'mark', ids: ['e3'] };
    await tick();
    expect(rings()).toBe(2);
  });
});

describe('a story', () => {
  const showStory = (story: Story) => render(StoryView, { props: { viewer: new Viewer(story, english) } });

  it('with coordinates has a map in a tab beside the article, with a list of all places', async () => {
    showStory(realStory());
    await userEvent.click(screen.getByRole('tab', { name: 'Map' }));
    const panel = screen.getByRole('tabpanel', { name: 'Map' });
    await vi.waitFor(() => expect(panel).toHaveTextContent('no borders are drawn'));
    const choices = screen.getByRole('group', { name: 'Places' });
    expect(choices).toHaveTextContent(/New York 1.*South Korea and Japan 1.*Alaska 1.*No place 10/u);
    expect(panel).toHaveTextContent('Not on the map, for lack of coordinates: South Korea and Japan.');
  });

  it('without coordinates has none, and no tab for it', () => {
    showStory(bridgeStory());
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('shows the place of an event in its card and in the list, with a locator where it has coordinates', async () => {
    const viewer = new Viewer(realStory(), english);
    const { container } = render(StoryView, { props: { viewer } });
    expect(screen.getByRole('region', { name: /in order of time/u })).toHaveTextContent(
      '· South Korea and Japan'
    );
    const card = () => container.querySelector('.card dl')!;
    viewer.select('alaska-talks');
    await vi.waitFor(() => expect(card().querySelector('path.land')).not.toBeNull());
    expect(card()).toHaveTextContent('Where Alaska');
    viewer.select('trip-to-south-korea-and-japan');
    await tick();
    expect(card()).toHaveTextContent('Where South Korea and Japan');
    expect(card().querySelector('path.land')).toBeNull();
  });
});
