import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import TimelineSvg from '../../src/marks/TimelineSvg.svelte';
import { sceneOf, type Picture } from '../plots/plot.ts';
import { realStory } from '../support/real.ts';
import { crowd } from '../support/crowd.ts';
import { storyOf } from '../support/story.ts';
import type { Density } from '../../src/layout/scene.ts';
import type { Story } from '../../src/model/story.ts';
import { extentOf, lengthOf } from '../../src/layout/time/window.ts';

const three = storyOf([
  { title: 'The first', edtf: '2021-01-20' },
  { title: 'The second', edtf: '2021-02', mod: 'mid', aspect: 'within' },
  { title: 'The third', edtf: '2021-03-20', occurrence: 'planned' }
]);

const draw = (picture: Picture, more: Partial<{ [name: string]: unknown }> = {}) =>
  render(TimelineSvg, {
    props: { scene: sceneOf(picture), title: 'Three things', description: 'What happened.', ...more }
  });

describe('a picture that nobody can act on', () => {
  it('is one image with a name and a description', () => {
    draw({ story: three });
    expect(screen.getByRole('img', { name: 'Three things' })).toHaveAccessibleDescription('What happened.');
  });

  it('has no role, tab stop or handler within', () => {
    const { container } = draw({ story: three });
    expect(container.querySelectorAll('svg [role], svg [tabindex], svg [aria-pressed]')).toHaveLength(0);
  });

  it('carries presentation attributes only', () => {
    const { container } = draw({ story: realStory(), days: ['2021-02-01', '2021-03-31'] });
    expect(container.querySelectorAll('svg style, svg [style], svg script, svg foreignObject')).toHaveLength(
      0
    );
    expect(container.innerHTML).not.toMatch(/svelte-/);
  });

  it('shows the bounds around a core, in a file as on a screen', () => {
    const story = storyOf([{ title: 'Channels', edtf: '2021-02/..', mod: 'mid', aspect: 'since' }]);
    expect(draw({ story }).container.querySelectorAll('.hairline')).toHaveLength(1);
  });

  it('shows markup in a title as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)> & "quotes"';
    const { container } = draw({ story: storyOf([{ title, edtf: '2021-02-01' }]), width: 1600 });
    expect(container.querySelector('img, image')).toBeNull();
    const texts = [...container.querySelectorAll('[data-event] text')].map((text) => text.textContent);
    expect(texts.join(' ')).toContain('<img src=x');
  });
});

describe('a picture that a reader can act on', () => {
  it('is a list of options named in one sentence, one of which is the tab stop', () => {
    draw({ story: three }, { onselect: vi.fn(), tabId: 'e2' });
    expect(screen.getByRole('group', { name: 'Three things' })).toBeInTheDocument();
    const options = within(screen.getByRole('listbox', { name: 'Events in order of time' })).getAllByRole(
      'option'
    );
    expect(options.map((option) => option.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    expect(options[0]).toHaveAccessibleName('The first. January 20, 2021. 1 of 3');
  });

  it('tells which event was chosen', async () => {
    const onselect = vi.fn();
    draw({ story: three }, { onselect });
    await userEvent.click(screen.getByRole('option', { name: /The third/ }));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('e3');
  });

  const meeting = storyOf([
    { title: 'A meeting', edtf: '2021-02-01', actors: ['one', 'two'] },
    { title: 'A speech', edtf: '2021-03-01', actors: ['one'] }
  ]);

  it('names an event once that is drawn in several groups, and is told of a click on any of its places', async () => {
    const onselect = vi.fn();
    const { container } = draw({ story: meeting, grouping: 'actor' }, { onselect, selectedId: 'e1' });
    expect(screen.getAllByRole('option').map((option) => option.dataset.event)).toEqual(['e1', 'e2']);
    const copy = container.querySelector<SVGElement>('[data-copy="e1"]')!;
    expect(copy).toHaveAttribute('aria-hidden', 'true');
    expect(copy).not.toHaveAttribute('tabindex');
    expect(container.querySelectorAll('.ring.selected')).toHaveLength(2);
    await userEvent.click(copy);
    expect(onselect).toHaveBeenCalledExactlyOnceWith('e1');
  });

  it('says which event is selected', () => {
    draw({ story: three }, { onselect: vi.fn(), selectedId: 'e1' });
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/The first/);
  });

  it('opens the days of what is only counted', async () => {
    const onopen = vi.fn();
    draw({ story: crowd(5000), height: 540 }, { onselect: vi.fn(), onopen });
    await userEvent.click(screen.getByRole('button', { name: /events of Programs: show them/ }));
    const [{ window, first }] = onopen.mock.calls[0] as [Density];
    expect(first).toBeUndefined();
    expect(lengthOf(window)).toBeLessThan(lengthOf(extentOf(crowd(5000))) / 3);
  });

  const day = (count: number): Story =>
    storyOf(
      Array.from({ length: count }, (_, index) => ({ title: `Statement ${index}`, edtf: '2021-03-08' }))
    );

  it.each([
    ['a wide figure', { width: 1000, height: 420, story: day(600) }, 'e1'],
    ['a phone', { width: 390, story: day(70) }, 'e6']
  ])('leads from a crowd of one day to a list, where there is one, in %s', async (_, picture, first) => {
    const onopen = vi.fn();
    const { rerender } = draw(picture, { onselect: vi.fn(), onopen });
    expect(screen.getByRole('button', { name: /events of All events: show them$/ })).toBeInTheDocument();
    await rerender({ hasList: true });
    await userEvent.click(
      screen.getByRole('button', { name: /events of All events: show them in the list$/ })
    );
    expect(onopen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ first }));
  });

  it('gives every button at least 24 pixels each way', () => {
    const { container } = draw(
      { story: three, days: ['2021-02-05', '2021-03-31'] },
      { onselect: vi.fn(), onopen: vi.fn() }
    );
    const rings = [...container.querySelectorAll('.ring')];
    expect(rings.length).toBeGreaterThan(2);
    for (const ring of rings)
      expect(
        Math.min(Number(ring.getAttribute('width')), Number(ring.getAttribute('height')))
      ).toBeGreaterThanOrEqual(24);
  });
});
