import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import ShareEvent from '../../../src/app/share/ShareEvent.svelte';
import ShareMenu from '../../../src/app/share/ShareMenu.svelte';
import type { StoryEvent } from '../../../src/model/story.ts';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';

const linkTo = (id?: string): string =>
  `http://localhost:3000/?src=data%2Fb%2Ftimeline.json&lane=works${id ? `&id=${id}` : ''}`;

function viewerOn(id?: string): Viewer {
  const viewer = new Viewer(bridgeStory(), english);
  viewer.select(id);
  return viewer;
}

function openMenu(viewer: Viewer, link: typeof linkTo | undefined) {
  const asked = {
    onquotecard: vi.fn(),
    onslide: vi.fn(),
    onembed: vi.fn(),
    save: vi.fn<(events: readonly StoryEvent[]) => Promise<string>>(() =>
      Promise.resolve('bridge.csv was sent to your downloads.')
    )
  };
  render(ShareMenu, { props: { viewer, linkTo: link, ...asked } });
  return { asked, user: userEvent.setup() };
}

it('the card of an event gives it as HTML that names its source, without the filters of its reader', async () => {
  const viewer = viewerOn('cracks');
  const props = { viewer, event: viewer.selected!, linkTo, onquotecard: vi.fn() };
  render(ShareEvent, { props });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Share this event' }));
  await user.click(screen.getByRole('button', { name: 'Copy as HTML for a page or a mail' }));
  const copied = await navigator.clipboard.readText();
  expect(viewer.message).toBe('HTML of the quotes copied');
  expect(copied).toContain('<blockquote cite="https://herald.example/bridge');
  expect(copied).toContain('We have found cracks in two of the piers');
  expect(copied).toContain('Bridge stays shut, The Herald, May 4, 2021');
  expect(copied).toContain('http://localhost:3000/?src=data%2Fb%2Ftimeline.json&amp;id=cracks"');
  expect(copied).not.toContain('lane=works');
  await user.click(screen.getByRole('button', { name: 'Copy link to this event' }));
  expect(await navigator.clipboard.readText()).toBe(linkTo('cracks'));
});

it('an event of a story without an address gives its quotes and its card, and no link', async () => {
  const viewer = viewerOn('cracks');
  const onquotecard = vi.fn();
  render(ShareEvent, { props: { viewer, event: viewer.selected!, linkTo: undefined, onquotecard } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Share this event' }));
  const dialog = screen.getByRole('dialog', { name: 'Share this event' });
  expect(within(dialog).queryByRole('button', { name: /link|HTML/u })).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Quote card as a picture…' }));
  expect(onquotecard).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('Share gives way to the dialog that a reader asks for', async () => {
  const { asked, user } = openMenu(viewerOn(), linkTo);
  for (const [name, act] of [
    ['This view as a slide…', asked.onslide],
    ['Embed…', asked.onembed]
  ] as const) {
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('button', { name }));
    expect(act).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  }
});

it('Share offers no embed of a story without an address', async () => {
  const { user } = openMenu(viewerOn(), undefined);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(screen.queryByRole('button', { name: 'Embed…' })).toBeNull();
  expect(screen.getByText(/No link leads to a timeline from your files/u)).toBeVisible();
  expect(screen.getByRole('button', { name: 'This view as a slide…' })).toBeVisible();
});

it('the events that are shown are saved as CSV, and what came of it is said', async () => {
  const viewer = viewerOn();
  viewer.search('cracks');
  const { asked, user } = openMenu(viewer, linkTo);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  await user.click(screen.getByRole('button', { name: 'These events as CSV' }));
  expect(asked.save).toHaveBeenCalledExactlyOnceWith(viewer.events);
  expect(viewer.message).toBe('bridge.csv was sent to your downloads.');
});
