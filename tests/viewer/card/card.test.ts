import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../src/model/quotes.ts';
import { standingWords } from '../../../src/model/standing-words.ts';
import { standings, type Standing } from '../../../src/model/standing.ts';
import type { Story } from '../../../src/model/story.ts';
import EventCard from '../../../src/viewer/card/EventCard.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { eventOf, plainText, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';
import { deniedStory, twoSourcesStory } from '../../support/sentences.ts';

function show(id: string, story: Story = bridgeStory()) {
  const viewer = new Viewer(story, english);
  viewer.select(id);
  const props = {
    viewer,
    event: viewer.selected!,
    onshow: vi.fn(),
    onclose: vi.fn()
  };
  render(EventCard, { props });
  return { ...props, user: userEvent.setup(), card: screen.getByRole('region') };
}

/** The story with something of one event, or of its passages, put otherwise. */
const changed = (id: string, change: { standing?: Standing; verdict?: Verdict }): Story => {
  const story = bridgeStory();
  const events = story.events.map((event) =>
    event.id === id
      ? {
          ...event,
          standing: change.standing ?? event.standing,
          testimonies: event.testimonies.map((testimony) => ({
            ...testimony,
            passages: testimony.passages.map((passage) => ({
              ...passage,
              verdict: change.verdict ?? passage.verdict
            }))
          }))
        }
      : event
  );
  return { ...story, events };
};

describe('the card of an event', () => {
  it('is named by the title of the event', () => {
    expect(show('closed').card).toHaveAccessibleName('The bridge is closed');
  });

  it('gives the time in the words of the source, in its language, and in ours', () => {
    const { card } = show('closed');
    expect(within(card).getByText('“since late April”')).toHaveAttribute('lang', 'en');
    expect(card).toHaveTextContent('since late April 2021, still so on May 4, 2021');
  });

  it('says without a press who worked the date out, and why', () => {
    expect(show('closed').card).toHaveTextContent(
      'Worked out by the author: The year is that of the article.'
    );
  });

  it('says on request how the date was read: from which words, its bounds, its code', async () => {
    const { card, user } = show('statement');
    expect(card).not.toHaveTextContent('Falls on');
    await user.click(within(card).getByText('How the date was read'));
    expect(await within(card).findByText(/May 4 is a Tuesday in 2021/)).toBeVisible();
    expect(card).toHaveTextContent('“on Tuesday, May 4”: May 4 is a Tuesday in 2021');
    expect(card).toHaveTextContent('Falls on May 4, 2021.');
    expect(card).toHaveTextContent('Technical: 2021-05-04 · on');
  });

  it('gives the bounds and the code of a span', async () => {
    const { card, user } = show('closed');
    await user.click(within(card).getByText('How the date was read'));
    expect(card).toHaveTextContent('2021-04/.. · start: late · since');
    expect(card).toHaveTextContent('Starts between April 1 and 30, 2021; ends on or after May 4, 2021.');
  });

  it('says what a date counts from, and leads there where that is an event', async () => {
    const { card, viewer, user } = show('cracks');
    await user.click(within(card).getByText('How the date was read'));
    expect(card).toHaveTextContent('Counted from The authority speaks');
    await user.click(within(card).getByRole('button', { name: 'The authority speaks' }));
    expect(viewer.selectedId).toBe('statement');
  });

  it('says who says so, through whom and how', () => {
    expect(show('closed').card).toHaveTextContent(
      /Said by the harbour authority, through The Herald .* paraphrase · ✓/
    );
  });

  it('says that a speaker is unnamed, and that a voice denies', () => {
    expect(show('cracks').card).toHaveTextContent(
      /Said by a spokeswoman, unnamed .* direct quote; denies it · ✓/
    );
  });

  it('says that the source speaks itself', () => {
    expect(show('blown', deniedStory()).card).toHaveTextContent('the source itself, The Herald');
  });

  it('gives responses with their words', () => {
    const { card } = show('closed');
    expect(card).toHaveTextContent('the town council denied it');
    expect(within(card).getByText('The town council denied that the bridge was unsafe')).toBeVisible();
  });

  it('gives each quote to the letter, in a blockquote of its language', () => {
    const { card } = show('built');
    const quote = within(card).getByText('Die Brücke ward gebaut').closest('blockquote');
    expect(quote).toHaveAttribute('lang', 'de');
    expect(quote).toHaveAttribute('dir', 'auto');
  });

  it('gives each quote within the rest of its sentence, which is set apart from it for eye and ear', () => {
    const { card } = show('closed');
    const rest = within(card).getByText('The harbour authority said on Tuesday, May 4, that');
    expect(rest).toHaveClass('rest');
    expect(rest.closest('blockquote')).toHaveTextContent(
      'The harbour authority said on Tuesday, May 4, that quote: the bridge had been closed since late April.'
    );
    expect(within(card).getByText('the bridge had been closed since late April').tagName).toBe('Q');
  });

  it('says nothing of where a quote begins and ends that is a whole sentence', () => {
    expect(show('statement').card.querySelector('.heard')).toBeNull();
  });

  it('says what the rest of the sentence has that may change what the quote means', () => {
    expect(show('blown', deniedStory()).card).toHaveTextContent(
      /The rest of the sentence says “is not true that” and “.*said”, which may change what the quote means\./
    );
  });

  it('does not say of a quote whose speaker is named that its sentence says “said”', () => {
    expect(show('cracks').card).not.toHaveTextContent('The rest of the sentence says');
  });

  it('names the source of each quote where a story has several', () => {
    const { card } = show('launch', twoSourcesStory());
    const captions = [...card.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
    expect(captions).toEqual([
      expect.stringContaining('Gazette, The Gazette'),
      expect.stringContaining('Courier, The Courier')
    ]);
    expect(card).toHaveTextContent('the sources themselves');
  });

  it('leads to the passage on the live page, by the words of the source', () => {
    const { card } = show('repairs');
    const link = within(card).getByRole('link', { name: /herald\.example/ });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/herald\.example\/bridge#:~:text=Repairs/)
    );
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('makes no link of an address that is no web address', () => {
    const story = bridgeStory();
    const sources = story.timeline.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    const { card } = show('repairs', { ...story, timeline: { ...story.timeline, sources } });
    expect(within(card).queryByRole('link')).toBeNull();
  });

  it('shows a quote in the article on request', async () => {
    const { card, onshow, viewer, user } = show('repairs');
    await user.click(within(card).getByRole('button', { name: 'Show in the article' }));
    expect(onshow).toHaveBeenCalledWith(viewer.selected!.passages[0]);
  });

  it('gives place, actors, summary and status', () => {
    const { card } = show('closed');
    for (const text of [
      'Old harbour',
      'Harbour authority',
      'Ferries take its place.',
      'still going on as of May 4, 2021'
    ])
      expect(card).toHaveTextContent(text);
  });

  it('steps to the next and the previous event, and says which of how many this is', async () => {
    const { card, viewer, user } = show('closed');
    expect(card).toHaveTextContent('2 of 5');
    await user.click(within(card).getByRole('button', { name: /Next/ }));
    expect(viewer.selectedId).toBe('statement');
    await user.click(within(card).getByRole('button', { name: /Previous/ }));
    expect(viewer.selectedId).toBe('closed');
  });

  it('has nothing before the first event and nothing after the last', () => {
    const { card } = show('built');
    expect(within(card).getByRole('button', { name: /Previous/ })).toHaveAttribute('aria-disabled', 'true');
    expect(within(card).getByRole('button', { name: /Next/ })).toHaveAttribute('aria-disabled', 'false');
  });

  it('says of an event that the filters take away that they do, and clears them', async () => {
    const { card, viewer, user } = show('built');
    expect(card).not.toHaveTextContent('the filters');
    viewer.setFilter({ q: 'pier' });
    await screen.findByText(/^Not among the events that the filters let through\./);
    expect(viewer.message).toBe('1 of 5 events; the open one is not among them');
    await user.click(within(card).getByRole('button', { name: 'Clear filters' }));
    expect(card).not.toHaveTextContent('the filters');
    expect(within(card).getByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('says the same of lanes that whoever shows the story chose, which a reader can’t clear', async () => {
    const { card, viewer } = show('built');
    viewer.filter = { shown: { lane: ['none'] } };
    await screen.findByText(/^Not among the events that the filters let through\./);
    expect(within(card).queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('closes', async () => {
    const { card, onclose, user } = show('closed');
    await user.click(within(card).getByRole('button', { name: 'Close the card' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('a standing', () => {
  it.each(standings)('%s is on the card with what it means', (standing) => {
    const { card } = show('closed', changed('closed', { standing }));
    const { word, meaning } = standingWords[standing];
    expect(within(card).getByText(word)).toBeVisible();
    expect(card).toHaveTextContent(meaning);
  });

  it('is there with the stage, and with who says so and who denies it', () => {
    const { card } = show('closed');
    expect(card).toHaveTextContent(
      /ongoing · disputed: says the harbour authority; denied by the town council .* Standing Someone affirms it/
    );
  });
});

describe('a verdict', () => {
  const cases: readonly [Verdict, string][] = [
    [{ kind: 'exact', start: 0, end: 5 }, '✓ word for word in the source'],
    [{ kind: 'typographic', start: 0, end: 5 }, '✓ is in the source; only quotation marks, dashes or spaces'],
    [{ kind: 'unread' }, '– not checked here'],
    [{ kind: 'missing' }, '– is not in the source'],
    [{ kind: 'ambiguous', count: 3, starts: [] }, '– is in the source 3 times'],
    [{ kind: 'context-mismatch', start: 0, end: 5 }, '– is in the source, but between other words']
  ];

  it.each(cases)('of kind $kind is said in a sentence beside the quote', (verdict, sentence) => {
    expect(show('repairs', changed('repairs', { verdict })).card).toHaveTextContent(sentence);
  });
});

describe('what is no quote', () => {
  const plain = storyOf(
    timelineOf({
      sources: [sourceOf(plainText, { url: 'https://example.org/paper' })],
      events: [
        eventOf({
          when: { edtf: '2021-05-03', aspect: 'on' },
          time: { start: '05:31', zone: 'Asia/Pyongyang' },
          assertions: [{ voice: 'reported', evidence: [{ source: 'paper', note: 'page 3' }] }],
          tags: ['disarmament'],
          importance: 4,
          links: [{ url: 'https://example.org/more', label: 'A map' }]
        })
      ]
    })
  );

  it('is shown as a source with its note and link, and the event is marked as cited', () => {
    const { card } = show('talks', plain);
    expect(within(card).getByText('cited')).toHaveClass('badge');
    expect(card).toHaveTextContent('Cited, not quoted: A paper');
    expect(card).toHaveTextContent('page 3');
    expect(within(card).getByRole('link', { name: /Read it at example\.org/u })).toHaveAttribute(
      'href',
      'https://example.org/paper'
    );
    expect(card.querySelector('blockquote')).toBeNull();
  });

  it('is beside the event: its time, tags, links and importance', async () => {
    const { card, user } = show('talks', plain);
    expect(card).toHaveTextContent('May 3, 2021, at 05:31, Pyongyang time');
    expect(card).toHaveTextContent('disarmament');
    expect(within(card).getByRole('link', { name: /A map \(example\.org\)/u })).toHaveAttribute(
      'href',
      'https://example.org/more'
    );
    await user.click(within(card).getByText('How the date was read'));
    expect(card).toHaveTextContent('2021-05-03 · on · importance: 4');
  });
});
