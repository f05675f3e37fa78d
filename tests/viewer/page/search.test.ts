import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import StoryView from '../../../src/viewer/page/StoryView.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';

function show() {
  const viewer = new Viewer(bridgeStory(), english);
  const { container } = render(StoryView, { props: { viewer } });
  const part = (selector: string) => container.querySelector<HTMLElement>(selector)!;
  const marked = (selector: string) =>
    [...part(selector).querySelectorAll('mark')].map((mark) => mark.textContent);
  return { container, viewer, user: userEvent.setup(), marked, box: screen.getByRole('searchbox') };
}

const status = () => screen.getByRole('status');

describe('a search', () => {
  it('marks what it found in card, list and article', async () => {
    const { viewer, user, marked, box } = show();
    viewer.select('closed');
    await user.type(box, 'BRIDGE closed');
    expect(marked('.card h2')).toEqual(['bridge', 'closed']);
    expect(marked('.list .title')).toEqual(['bridge', 'closed']);
    expect(marked('.list q')).toEqual(['bridge', 'closed']);
    expect(marked('.texts article')).toEqual(expect.arrayContaining(['bridge', 'closed']));
    await user.clear(box);
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('is announced once, after the last key', async () => {
    const { user, box } = show();
    const said: string[] = [];
    new MutationObserver(() => said.push(status().textContent.trim())).observe(status(), {
      characterData: true,
      childList: true,
      subtree: true
    });
    await user.type(box, 'pier');
    expect(said).toEqual([]);
    await waitFor(() => expect(said).toEqual(['1 of 5 events']));
  });

  it('says what it found in the article that no event uses, and leads there', async () => {
    const { viewer, user, box } = show();
    await user.type(box, 'ferries instead');
    await waitFor(() =>
      expect(status()).toHaveTextContent(
        'No events match “ferries instead”; 1 sentence of the sources, used by no event'
      )
    );
    await user.click(screen.getByRole('button', { name: '1 sentence of the sources, used by no event' }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Ferries run instead.'));
    expect(viewer.coverage).toBe(false);
  });

  it('says nothing of sentences while a reader types, nor of those that an event uses', async () => {
    const { user, box } = show();
    await user.type(box, 'ferries');
    expect(screen.queryByRole('button', { name: /used by no event/u })).toBeNull();
    await screen.findByRole('button', { name: /used by no event/u });
    await user.clear(box);
    await user.type(box, 'repairs');
    await waitFor(() => expect(status()).toHaveTextContent('1 of 5 events'));
    expect(screen.queryByRole('button', { name: /used by no event/u })).toBeNull();
  });
});

describe('“Next unused sentence”', () => {
  it('goes from one to the next, says which, and begins again', async () => {
    const { user, container } = show();
    const next = screen.getByRole('button', { name: 'Next unused sentence' });
    const here = () => container.querySelector('.here')?.textContent;
    await user.click(next);
    expect(here()).toBe('Nobody was hurt.');
    expect(status()).toHaveTextContent('Unused sentence 1 of 2: Nobody was hurt.');
    await user.click(next);
    expect(here()).toBe('Ferries run instead.');
    expect(status()).toHaveTextContent('Unused sentence 2 of 2: Ferries run instead.');
    await user.click(next);
    expect(status()).toHaveTextContent('Unused sentence 1 of 2, from the beginning again: Nobody was hurt.');
    expect(next).toHaveFocus();
    expect(screen.getByText('Unused sentence 1 of 2, from the beginning again')).toBeVisible();
  });
});

describe('the margin of the article', () => {
  it('has a tick for each passage in the colour that its event has in the figure', async () => {
    const { viewer, container } = show();
    const ticks = () =>
      [...container.querySelectorAll('.passage')].map((passage) =>
        [...passage.querySelectorAll<HTMLElement>('.tick')].map(({ style }) =>
          style.getPropertyValue('--colour')
        )
      );
    expect(ticks().every((colours) => colours.length > 0)).toBe(true);
    const byTopic = ticks();
    viewer.setGrouping('standing');
    await tick();
    expect(ticks()).not.toEqual(byTopic);
  });

  it('is not part of the text', () => {
    const { container } = show();
    expect(
      within(container.querySelector<HTMLElement>('.texts article')!).getAllByRole('button')[0]
    ).toHaveTextContent('The harbour authority said on Tuesday, May 4, that');
  });
});
