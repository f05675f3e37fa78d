import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import TimelineSvg from '../../src/marks/TimelineSvg.svelte';
import { sceneOf, type Picture } from '../plots/plot.ts';
import { realStory } from '../support/real.ts';
import { crowd } from '../support/crowd.ts';
import { storyOf } from '../support/story.ts';
import { extentOf, lengthOf, type TimeWindow } from '../../src/layout/time/window.ts';

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
  it('is a group of buttons named in one sentence, one of which is the tab stop', () => {
    draw({ story: three }, { onselect: vi.fn(), tabId: 'e2' });
    expect(screen.getByRole('group', { name: 'Three things' })).toBeInTheDocument();
    const buttons = screen.getAllByRole('button');
    expect(buttons.map((button) => button.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    expect(buttons[0]).toHaveAccessibleName('The first. January 20, 2021. happened · stated');
  });

  it('tells which event was chosen', async () => {
    const onselect = vi.fn();
    draw({ story: three }, { onselect });
    await userEvent.click(screen.getByRole('button', { name: /The third/ }));
    expect(onselect).toHaveBeenCalledExactlyOnceWith('e3');
  });

  it('says which event is selected', () => {
    draw({ story: three }, { onselect: vi.fn(), selectedId: 'e1' });
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName(/The first/);
  });

  it('opens the days of what is only counted', async () => {
    const onopen = vi.fn();
    draw({ story: crowd(5000), height: 540 }, { onselect: vi.fn(), onopen });
    await userEvent.click(screen.getByRole('button', { name: /events of Programs: show them/ }));
    const [window] = onopen.mock.calls[0] as [TimeWindow];
    expect(lengthOf(window)).toBeLessThan(lengthOf(extentOf(crowd(5000))) / 3);
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
