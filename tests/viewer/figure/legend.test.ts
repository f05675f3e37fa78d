import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { layoutSheet } from '../../../src/layout/sheet/layout-sheet.ts';
import { themes } from '../../../src/layout/plan/theme.ts';
import type { Story } from '../../../src/model/story.ts';
import Key from '../../../src/viewer/figure/Key.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { storyInEras, throughout, withEras } from '../../support/eras.ts';
import { realStory } from '../../support/real.ts';
import { storyOf } from '../../support/story.ts';

function show(story: Story) {
  const viewer = new Viewer(story, english);
  render(Key, { props: { viewer } });
  const texts = () => screen.getAllByRole('listitem').map((item) => item.textContent.trim());
  return { viewer, texts };
}

/** The legend of a picture of the whole story. */
function legendOfSheet(story: Story): string[] {
  const { legend } = layoutSheet(story, {
    events: story.events,
    grouping: 'lane',
    theme: themes.light,
    words: english,
    window: new Viewer(story, english).reach,
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
    ['the article', realStory()],
    ['the article in eras', storyInEras()]
  ])('is what the legend of a picture says, of %s', (_, story) => {
    const { texts } = show(story);
    expect(legendOfSheet(story).length).toBeGreaterThan(4);
    expect(texts()).toEqual(legendOfSheet(story));
  });

  it('explains no mark that the story does not use', () => {
    const { texts } = show(storyOf([{ title: 'a', edtf: '2021-01-01' }]));
    expect(texts()).toEqual(['on that day', 'when the source was written; grey is later']);
  });

  it('explains the ground of an era, and its lighter ends only where there are any', () => {
    const story = storyOf([
      { title: 'a', edtf: '2021-01-01' },
      { title: 'b', edtf: '2021-02-01' }
    ]);
    const { texts } = show(withEras(story, [{ label: 'Truce', when: throughout('2021-01-10/2021-01-20') }]));
    expect(texts()).toContain('a named period');
    expect(show(storyInEras()).texts()).toContain('a named period, lighter where it may have begun or ended');
  });

  it('stays as it is while events are filtered away', async () => {
    const { viewer, texts } = show(bridgeStory());
    const whole = texts();
    viewer.setFilter({ q: 'built' });
    await screen.findByRole('list');
    expect(texts()).toEqual(whole);
  });

  it('names what each mark looks like', () => {
    show(bridgeStory());
    for (const item of screen.getAllByRole('listitem').filter((each) => each.querySelector('svg')))
      expect(within(item).getByRole('img')).toHaveAccessibleName(/^a /);
  });
});
