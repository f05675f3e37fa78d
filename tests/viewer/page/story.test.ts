import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../../src/model/hash.ts';
import { lengthOf } from '../../../src/layout/time/window.ts';
import { readStory, type Story } from '../../../src/model/story.ts';
import StoryView from '../../../src/viewer/page/StoryView.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory, bridgeText, bridgeTimeline, readSample } from '../../support/bridge.ts';
import { caseOf } from '../../support/cases.ts';
import { deniedStory, twoSourcesStory } from '../../support/sentences.ts';
import { storyOf } from '../../support/story.ts';

function show(story: Story = bridgeStory()) {
  const viewer = new Viewer(story, english);
  const { container } = render(StoryView, { props: { viewer } });
  return {
    container,
    viewer,
    user: userEvent.setup(),
    article: () => screen.getByRole('article', { name: '' }),
    reader: () => screen.getAllByRole('region', { name: 'The sources' })[0]!,
    list: () => screen.getByRole('region', { name: /in order of time/ })
  };
}

const passages = (text: string | RegExp) => screen.getAllByRole('button', { name: text });

describe('the head of a story', () => {
  it('says in one line what the story is', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The closed bridge');
    expect(screen.getByRole('heading', { level: 1 }).closest('header')).toHaveTextContent(
      '5 events · 2 sources · ✓ 6 quotes found word for word · 1 of 7 quotes is not checked'
    );
  });

  it('counts one event as one, and all quotes only where there are more than one', () => {
    show(storyOf([{ title: 'a', edtf: '2021-01-01' }]));
    expect(screen.getByRole('heading', { level: 1 }).closest('header')).toHaveTextContent(
      '1 event · 0 sources · ✓ 1 quote found word for word'
    );
  });
});

describe('a story that speaks from no day', () => {
  const undated = () => {
    const free = bridgeTimeline.events.map((event) => ({
      ...event,
      occurrence: undefined,
      when: { ...event.when, anchor: undefined, inferred: 'So it is.' }
    }));
    return readSample({ ...bridgeTimeline, asOf: undefined, events: free }, { herald: bridgeText });
  };

  it('has no day in its head, no line and no words for what is still to come', () => {
    const { container } = show(undated());
    expect(container.textContent).not.toMatch(/still to come|as of |The source spoke/iu);
    expect(container.querySelector('.as-of')).toBeNull();
    expect(screen.queryByRole('button', { name: /Still to come/ })).toBeNull();
  });

  it('says only who says so of its events', async () => {
    const { list, viewer } = show(undated());
    expect(list()).toHaveTextContent('disputed: says the harbour authority; denied by the town council');
    expect(list()).not.toHaveTextContent(/ongoing|happened/);
    viewer.select('closed');
    await tick();
    expect(screen.queryByText('Status')).toBeNull();
  });
});

describe('accounts that differ', () => {
  it('are side by side in the list, each with its source, its words and ours', () => {
    const { timeline, texts } = caseOf('dates-differ');
    const { list } = show(readSample(timeline, Object.fromEntries(texts)));
    const table = within(list()).getByRole('table', { name: 'When, by each source' });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()));
    expect(cells).toEqual([
      ['The Gazette', '“on March 3, 2021” March 3, 2021'],
      ['The Courier', '“on March 2, 2021” March 2, 2021']
    ]);
  });
});

describe('the list', () => {
  it('holds the events in order of time, each with its words, quotes and source', () => {
    const { list } = show();
    const items = within(list()).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('heading').textContent.trim())).toEqual([
      'The bridge is built',
      'The bridge is closed',
      'The authority speaks',
      'Cracks in the piers',
      'Repairs begin'
    ]);
    expect(items[1]).toHaveTextContent('“since late April”');
    const quote = within(items[1]!).getByText('the bridge had been closed since late April');
    expect(quote.closest('blockquote')).toHaveTextContent(
      /^The harbour authority said on Tuesday, May 4, that .* late April\.$/
    );
    expect(within(items[1]!).getAllByText('Bridge stays shut')[0]!.tagName).toBe('CITE');
  });

  it('names the source of each quote, and says how it stands there', () => {
    const { list } = show(twoSourcesStory());
    expect(list()).toHaveTextContent(
      /the source itself — Gazette, The Gazette .*✓ word for word in the source/
    );
    expect(list()).toHaveTextContent(
      /the source itself — Courier, The Courier .*✓ word for word in the source/
    );
  });

  it('says what the sentence of a quote has beside it that may change what it means', () => {
    const { list } = show(deniedStory());
    expect(list()).toHaveTextContent('The rest of the sentence says “is not true that”');
  });

  it('says on request how each date was read, and why the author has another', async () => {
    const { list, user } = show();
    expect(list()).toHaveTextContent('The June after May 4, 2021.');
    await user.click(within(list()).getByRole('button', { name: 'Show how dates were read' }));
    expect(await within(list()).findByText('The words “in 1932” are a date by themselves.')).toBeVisible();
    await user.click(within(list()).getByRole('button', { name: 'Hide how dates were read' }));
    expect(within(list()).queryByText(/^The words “in 1932”/)).toBeNull();
  });

  it('gives machines the dates that HTML can say, and no others', () => {
    const { list } = show();
    const dates = [...list().querySelectorAll('time')].map((time) => time.dateTime);
    expect(dates).toEqual(['1932', '2021-05-04', '2021-05-04', '2021-06']);
  });

  it('follows the filters', async () => {
    const { list, user } = show();
    await user.type(screen.getByRole('searchbox'), 'pier');
    expect(within(list()).getAllByRole('listitem')).toHaveLength(1);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 of 5 events'));
  });

  it('opens an event, and takes the reader to its card', async () => {
    const { list, viewer, user } = show();
    await user.click(within(list()).getByRole('button', { name: 'Repairs begin' }));
    expect(viewer.selectedId).toBe('repairs');
    expect(screen.getByRole('heading', { level: 2, name: 'Repairs begin' })).toHaveFocus();
  });

  it('gets the focus back when the card is closed by Escape', async () => {
    const { list, viewer, user } = show();
    const opener = within(list()).getByRole('button', { name: 'Repairs begin' });
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(viewer.selectedId).toBeUndefined();
    expect(opener).toHaveFocus();
  });
});

describe('finding', () => {
  async function choices(user: UserEvent, filter: string): Promise<HTMLElement> {
    await user.click(screen.getByRole('button', { name: filter }));
    return screen.getByRole('dialog', { name: filter });
  }
  const textsOf = (list: HTMLElement): (string | undefined)[] =>
    within(list)
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent.replace(/\s+/gu, ' ').trim());

  it('counts for each choice what it would show under the other filters', async () => {
    const { user, viewer } = show();
    const who = await choices(user, 'Who');
    expect(textsOf(who)).toEqual(['Harbour authority 3', 'Town council 1', 'No actor 2']);
    viewer.setFilter({ q: 'pier' });
    await tick();
    expect(textsOf(who)).toEqual(['Harbour authority 1', 'Town council 1', 'No actor 0']);
  });

  it('filters by any of several choices, each of which a chip takes back', async () => {
    const { viewer, user } = show();
    const standing = await choices(user, 'Standing');
    await user.click(within(standing).getByRole('checkbox', { name: /disputed/ }));
    expect(viewer.events.map(({ id }) => id)).toEqual(['closed']);
    await user.click(within(standing).getByRole('checkbox', { name: /stated/ }));
    expect(viewer.filter).toEqual({ standing: ['disputed', 'stated'] });
    await user.click(screen.getByRole('button', { name: 'Remove the filter Standing: disputed' }));
    expect(viewer.filter).toEqual({ standing: ['stated'] });
    expect(screen.getByRole('button', { name: 'Remove the filter Standing: stated' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(viewer.filter).toEqual({});
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('shows what was still to come by a press of one button, and all again by another', async () => {
    const { viewer, user } = show();
    const button = screen.getByRole('button', { name: 'Still to come 1' });
    await user.click(button);
    expect(viewer.events.map(({ id }) => id)).toEqual(['repairs']);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    await user.click(button);
    expect(viewer.events).toHaveLength(5);
  });

  it('fits the view to what is found, and goes back to the view before', async () => {
    const { viewer, user } = show();
    const days = { start: viewer.extent.start, end: viewer.extent.end };
    viewer.setWindow(days);
    const before = viewer.targetWindow;
    await user.type(screen.getByRole('searchbox'), 'pier');
    expect(viewer.targetWindow).toEqual(viewer.homeWindow);
    expect(lengthOf(viewer.targetWindow)).toBeLessThan(lengthOf(before));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(viewer.targetWindow).toEqual(before);
  });

  it('groups by topic, who or standing', async () => {
    const { viewer, user } = show();
    await user.selectOptions(screen.getByLabelText('Group by'), 'who');
    expect(viewer.grouping).toBe('actor');
  });

  it('says once that nothing was found, and leads back in one way', async () => {
    const { viewer, user } = show();
    await user.type(screen.getByRole('searchbox'), 'submarine');
    expect(screen.getAllByText(/No events match/)).toEqual([screen.getByText('No events match “submarine”')]);
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(viewer.events).toHaveLength(5);
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('says that no event is among those that whoever shows it chose, which a reader can’t clear', async () => {
    const { viewer, list } = show();
    viewer.filter = { shown: { lane: ['nowhere'] } };
    await tick();
    expect(list()).toHaveTextContent('No event is among those that are shown here.');
    expect(screen.getAllByText('No event is among those that are shown here.')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('says of a story without events that it has none', () => {
    show(storyOf([]));
    expect(screen.getByText('This story has no events yet.')).toBeVisible();
  });
});

describe('the article', () => {
  it('is given whole, in its language, with each used passage a button', () => {
    const { reader } = show();
    const article = reader().querySelector('article')!;
    expect(article).toHaveAttribute('lang', 'en');
    expect(article).toHaveTextContent(/^The harbour authority said .* Ferries run instead\.$/);
    expect(
      within(article)
        .getAllByRole('button')
        .map((button) => button.textContent)
    ).toEqual([
      'The harbour authority said on Tuesday, May 4, that ',
      'the bridge had been closed since late April',
      '“We have found cracks in two of the piers,”',
      'The town council denied that the bridge was unsafe',
      'Repairs are planned for June',
      'The bridge was built in 1932'
    ]);
  });

  it('opens the event of a passage, by mouse and by keyboard', async () => {
    const { viewer, user } = show();
    await user.click(passages('Repairs are planned for June')[0]!);
    expect(viewer.selectedId).toBe('repairs');
    passages('The bridge was built in 1932')[0]!.focus();
    await user.keyboard('{Enter}');
    expect(viewer.selectedId).toBe('built');
  });

  it('marks every passage of the selected event, and says so to a screen reader', async () => {
    const { viewer } = show();
    viewer.select('closed');
    expect(
      await screen.findAllByRole('button', { current: true, name: /closed since|council denied/ })
    ).toHaveLength(2);
  });

  it('lets the reader choose where two events rest on one passage', async () => {
    const { viewer, user } = show();
    await user.click(passages('the bridge had been closed since late April')[0]!);
    expect(viewer.selectedId).toBeUndefined();
    const choice = screen.getByRole('list', { name: '2 events rest on this passage:' });
    const names = within(choice)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['The bridge is closed', 'The authority speaks']);
    await user.click(within(choice).getByRole('button', { name: 'The authority speaks' }));
    expect(viewer.selectedId).toBe('statement');
    expect(choice).not.toBeInTheDocument();
  });

  it('goes back to the passage when the choice is left by Escape', async () => {
    const { user } = show();
    const passage = passages('the bridge had been closed since late April')[0]!;
    passage.focus();
    await user.keyboard('{Enter}{Escape}');
    expect(passage).toHaveFocus();
    expect(screen.queryByRole('list', { name: /rest on this passage/ })).toBeNull();
  });

  it('is one tab stop, with arrows from passage to passage', async () => {
    const { reader, user } = show();
    const buttons = within(reader().querySelector('article')!).getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[0]]);
    buttons[0]!.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(buttons[1]).toHaveFocus();
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toEqual([buttons[1]]);
  });

  it('shows how many sentences no event uses, and which', async () => {
    const { reader, user } = show();
    await user.click(screen.getByLabelText('Show unused sentences'));
    expect(reader()).toHaveTextContent('2 of 7 sentences are used by no event.');
    expect([...reader().querySelectorAll('.unused')].map(({ textContent }) => textContent)).toEqual([
      'Nobody was hurt.',
      'Ferries run instead.'
    ]);
  });

  it('gets the focus at the passage that a card asks for', async () => {
    const { viewer, user } = show();
    viewer.select('repairs');
    await user.click(await screen.findByRole('button', { name: 'Show in the article' }));
    expect(passages('Repairs are planned for June')[0]).toHaveFocus();
  });

  it('gives the passages of a source whose text is not there, and marks the gaps', async () => {
    const { reader, viewer, user } = show();
    expect(within(reader()).getByText('Die Brücke ward gebaut')).toHaveAttribute('lang', 'de');
    expect(within(reader()).getAllByText('[…]')).toHaveLength(2);
    await user.click(within(reader()).getByRole('button', { name: 'The bridge is built' }));
    expect(viewer.selectedId).toBe('built');
  });
});

describe('another story opened over the first', () => {
  const text = 'Nothing is known of the bridge.\n';
  const other = readStory(
    {
      ...bridgeTimeline,
      sources: [{ id: 'herald', title: 'A quiet day', sha256: canonicalHash(text) }],
      events: [
        {
          id: 'closed',
          title: 'Nothing is known',
          when: { edtf: '2021-05-04', aspect: 'on', inferred: 'The day of the paper.' },
          occurrence: 'happened',
          assertions: [{ voice: 'reported', evidence: [{ source: 'herald', exact: 'Nothing is known' }] }]
        }
      ]
    },
    new Map([['herald', text]])
  );

  it('brings its own article and sources, though they have the ids of the first', async () => {
    const { viewer, list } = show();
    if (!other.ok) throw new Error(other.problems[0].message);
    viewer.open(other.value);
    await tick();
    expect(screen.getByRole('region', { name: 'The article' })).toHaveTextContent('known of the bridge.');
    expect(document.body).not.toHaveTextContent('Bridge stays shut');
    expect(within(list()).getByText('A quiet day').tagName).toBe('CITE');
  });
});
