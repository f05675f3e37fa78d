import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../src/layout/sheet/layout-sheet.ts';
import { themes } from '../../../src/layout/plan/theme.ts';
import type { Story } from '../../../src/model/story.ts';
import LegendDisclosure from '../../../src/viewer/figure/LegendDisclosure.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { realStory } from '../../support/real.ts';
import { storyOf } from '../../support/story.ts';

async function show(story: Story) {
  const viewer = new Viewer(story);
  render(LegendDisclosure, { props: { viewer } });
  const button = screen.getByRole('button', { name: 'What the marks mean' });
  const user = userEvent.setup();
  await user.click(button);
  await screen.findByRole('list');
  const texts = () => screen.getAllByRole('listitem').map((item) => item.textContent.trim());
  return { viewer, user, button, texts };
}

/** The legend of a picture of the whole story. */
function legendOfSheet(story: Story): string[] {
  const { legend } = layoutSheet(story, {
    events: story.events,
    grouping: 'lane',
    theme: themes.light,
    window: new Viewer(story).reach,
    stretches: true,
    width: 1600,
    parts: new Set(['legend'])
  });
  return legend.map(({ badge, lines }) =>
    [badge?.text, ...lines.map(({ text }) => text)].filter(Boolean).join(' ')
  );
}

describe('what the marks mean', () => {
  it.each([
    ['the bridge', bridgeStory()],
    ['the article', realStory()]
  ])('is what the legend of a picture says, of %s', async (_, story) => {
    const { texts } = await show(story);
    expect(legendOfSheet(story).length).toBeGreaterThan(4);
    expect(texts()).toEqual(legendOfSheet(story));
  });

  it('explains no mark that the story does not use', async () => {
    const { texts } = await show(storyOf([{ title: 'a', edtf: '2021-01-01' }]));
    expect(texts()).toEqual(['on that day']);
  });

  it('stays as it is while events are filtered away', async () => {
    const { viewer, texts } = await show(bridgeStory());
    const whole = texts();
    viewer.setFilter({ q: 'built' });
    await screen.findByRole('list');
    expect(texts()).toEqual(whole);
  });

  it('names what each mark looks like', async () => {
    await show(bridgeStory());
    for (const item of screen.getAllByRole('listitem').filter((each) => each.querySelector('svg')))
      expect(within(item).getByRole('img')).toHaveAccessibleName(/^a /);
  });

  it('is shown and hidden by its button, which says which', async () => {
    const { button, user } = await show(bridgeStory());
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('list')).toBeNull();
  });
});
