import { createEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { standings } from '../../../src/model/standing.ts';
import type { Story, StoryEvent } from '../../../src/model/story.ts';
import EventList from '../../../src/viewer/list/EventList.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { storyInEras } from '../../support/eras.ts';
import { realStory } from '../../support/real.ts';
import { eventOf, storyOf, timelineOf } from '../../support/documents.ts';

function show(more: Record<string, unknown> = {}, story: Story = bridgeStory()) {
  const viewer = new Viewer(story, english);
  const onopen = vi.fn();
  render(EventList, { props: { viewer, onopen, ...more } });
  return { viewer, onopen, user: userEvent.setup() };
}

const addressOf = (id: string): string => `https://example.org/?id=${id}`;
const titles = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.trim());
const press = (element: HTMLElement, keys: MouseEventInit = {}): Event => {
  const click = createEvent.click(element, keys);
  element.dispatchEvent(click);
  return click;
};

describe('a title of the list', () => {
  it('is a link to the event, which a plain press opens here', () => {
    const { onopen } = show({ addressOf });
    const link = screen.getByRole('link', { name: 'Repairs begin' });
    expect(link).toHaveAttribute('href', 'https://example.org/?id=repairs');
    expect(press(link).defaultPrevented).toBe(true);
    expect(onopen).toHaveBeenCalledExactlyOnceWith('repairs');
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('is left to the browser with %s', (key) => {
    const { onopen } = show({ addressOf });
    expect(press(screen.getByRole('link', { name: 'Repairs begin' }), { [key]: true }).defaultPrevented).toBe(
      false
    );
    expect(onopen).not.toHaveBeenCalled();
  });

  it('is a button where the event has no address', async () => {
    const { onopen, user } = show();
    await user.click(screen.getByRole('button', { name: 'Repairs begin' }));
    expect(onopen).toHaveBeenCalledExactlyOnceWith('repairs');
  });
});

describe('the list', () => {
  it('names the eras with their dates and sources, whatever is filtered away', async () => {
    const { viewer } = show({}, storyInEras());
    viewer.setFilter({ q: 'nothing that there is' });
    await tick();
    const items = within(screen.getByRole('region', { name: 'Eras' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent.trim()).slice(0, 2)).toEqual([
      'The summits, from June 12, 2018, to June 30, 2019',
      `Border closure, since January 2020, still so on March 13, 2021, after ${realStory().timeline.sources[0]!.title}`
    ]);
  });

  it('has no eras where the story has none', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Eras' })).toBeNull();
  });

  it('is a list for screen readers that go by its marks', () => {
    show();
    expect(screen.getByRole('list')).toHaveAttribute('role', 'list');
  });

  it('has headings below that of an embed', () => {
    show({ level: 3 });
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('5 events, in order of time');
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(5);
  });

  it('says of each event what its standing means, what was planned, and what was not checked', () => {
    show();
    const item = (name: string) => screen.getByRole('article', { name });
    expect(item('The bridge is closed')).toHaveTextContent('Someone affirms it, and someone denies it.');
    expect(item('Repairs begin')).toHaveTextContent(
      'still to come · stated. A source says so in its own voice. Planned, as of May 4, 2021.'
    );
    expect(within(item('The bridge is built')).getByText('not checked')).toHaveClass('badge');
    expect(within(item('Repairs begin')).queryByText('not checked')).toBeNull();
  });

  it('is sorted by topic or standing on request, which is announced, and by time again', async () => {
    const { viewer, user } = show();
    const byTime = titles();
    await user.selectOptions(screen.getByLabelText('Sort by'), 'standing');
    expect(viewer.message).toBe('Sorted by standing');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('5 events, sorted by standing');
    const standingOf = (title: string) =>
      viewer.story.events.find((event) => event.title === title)!.standing;
    const ranks = titles().map((title) => standings.indexOf(standingOf(title)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(1);
    expect(titles().toSorted()).toEqual(byTime.toSorted());
    await user.selectOptions(screen.getByLabelText('Sort by'), 'time');
    expect(titles()).toEqual(byTime);
  });

  it('is a table on request, in a box that the keyboard scrolls', async () => {
    const { viewer, onopen, user } = show({ addressOf });
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(viewer.message).toBe('Shown as a table');
    expect(screen.getByRole('region', { name: 'Table of the events' })).toHaveAttribute('tabindex', '0');
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
    ).toEqual(['Event', 'Date', 'In the source’s words', 'Standing', 'Who says so', 'Topic']);
    const [, , closed] = within(table).getAllByRole('row');
    expect(closed).toHaveTextContent(
      /The bridge is closed.*“since late April”.*disputed.*says the harbour authority/u
    );
    await user.click(within(table).getByRole('link', { name: 'The bridge is closed' }));
    expect(onopen).toHaveBeenCalledWith('closed');
  });

  it('is saved as it is shown, and says what came of it', async () => {
    const save = vi.fn<(events: readonly StoryEvent[]) => Promise<string>>(() =>
      Promise.resolve('bridge.csv was sent to your downloads.')
    );
    const { viewer, user } = show({ save });
    viewer.setFilter({ q: 'bridge' });
    await tick();
    await user.selectOptions(screen.getByLabelText('Sort by'), 'standing');
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    const [events] = save.mock.calls[0]!;
    expect(events.map(({ title }) => title)).toEqual(titles());
    expect(await screen.findByText(/sent to your downloads/u)).toBeVisible();
    expect(viewer.message).toMatch(/sent to your downloads/u);
  });

  it('says so when it could not be saved, and is not offered where nothing can be', async () => {
    const { user } = show({ save: () => Promise.reject(new Error('offline')) });
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(
      await screen.findByText(/could not be saved; is there a connection\? \(Error: offline\)/u)
    ).toBeVisible();
    document.body.replaceChildren();
    show();
    expect(screen.queryByRole('button', { name: 'Save as CSV' })).toBeNull();
  });
});

describe('an event without quotes', () => {
  const plain = storyOf(
    timelineOf({
      events: [
        eventOf({
          when: { edtf: '2021-05-03', aspect: 'on' },
          assertions: [{ voice: 'reported', evidence: [{ source: 'paper', note: 'page 3' }] }],
          tags: ['disarmament']
        }),
        eventOf({ id: 'bare', when: { edtf: '2021-05-03', aspect: 'on' }, assertions: [] })
      ]
    })
  );

  it('has its tags in a column of their own in the table', async () => {
    const { user } = show({}, plain);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('columnheader').at(-1)).toHaveTextContent('Tags');
    const [, cited, bare] = within(table).getAllByRole('row');
    expect(within(cited!).getAllByRole('cell').at(-1)).toHaveTextContent(/^disarmament$/u);
    expect(within(bare!).getAllByRole('cell').at(-1)?.textContent).toBe('');
  });

  it('has its citation, its tags and its standing in the list, and no quote', () => {
    show({}, plain);
    const [cited, bare] = screen.getAllByRole('article');
    expect(cited).toHaveTextContent('Cited, not quoted: A paper');
    expect(cited).toHaveTextContent('page 3');
    expect(cited).toHaveTextContent('disarmament');
    expect(within(cited!).getByText('cited')).toHaveClass('badge');
    expect(within(bare!).getByText('unsourced')).toHaveClass('badge');
    expect(document.querySelector('blockquote')).toBeNull();
  });
});
