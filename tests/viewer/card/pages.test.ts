import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { citedQuotes } from '../../../src/app/share/cited-quotes.ts';
import { entryOf } from '../../../src/layout/sheet/testimony.ts';
import { describeEvent } from '../../../src/site/describe.ts';
import EventCard from '../../../src/viewer/card/EventCard.svelte';
import ListQuotes from '../../../src/viewer/list/ListQuotes.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { korean } from '../../../src/words/ko/index.ts';
import { plainText, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';

const story = storyOf(timelineOf({ sources: [sourceOf(plainText, { pages: [{ start: 0, label: 'iv' }] })] }));
const event = story.events[0]!;
const testimony = event.testimonies[0]!;

describe('the page of a quote is said', () => {
  it('in the card, once', () => {
    const viewer = new Viewer(story, english);
    viewer.select(event.id);
    render(EventCard, { props: { viewer, event, onshow: () => undefined, onclose: () => undefined } });
    expect(screen.getAllByText('p. iv')).toHaveLength(1);
  });

  it('in the list', () => {
    render(ListQuotes, { props: { story, testimony } });
    expect(screen.getByText(/A paper/u).parentElement).toHaveTextContent('A paper, p. iv');
  });

  it('on a sheet, in a page without scripts and in copied quotes', () => {
    const lines = entryOf(story, event, english).map(({ text }) => text);
    expect(lines.at(-1)).toMatch(/ — p\.\u00a0iv$/u);
    expect(describeEvent(story, event, english)).toMatch(/\(p\. iv\)$/u);
    expect(citedQuotes(story, event, undefined, english)).toContain('A paper, p.\u00a0iv');
    expect(entryOf(story, event, korean).at(-1)!.text).toMatch(/iv쪽$/u);
  });
});
