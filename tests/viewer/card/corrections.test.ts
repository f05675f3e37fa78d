import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/model/timeline.ts';
import { plainStory } from '../../../src/site/plain-story.ts';
import EventCard from '../../../src/viewer/card/EventCard.svelte';
import EventList from '../../../src/viewer/list/EventList.svelte';
import { Viewer } from '../../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { korean } from '../../../src/words/ko/index.ts';
import type { Words } from '../../../src/words/words.ts';
import { eventOf, plainText, quoteOf, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';

const was = quoteOf('Talks began in <Vienna> on May 3, 2021');
const now = quoteOf('Talks began in Geneva on May 3, 2021');

const storyWith = (...corrections: readonly Correction[]) =>
  storyOf(
    timelineOf({ sources: [sourceOf(plainText, { language: 'en-GB' })], events: [eventOf({ corrections })] })
  );
const corrected = storyWith(
  { on: '2021-05-20', source: 'paper', was, now },
  { on: '2021-05-21', source: 'paper', was: quoteOf('Nobody came') }
);

function card(words: Words = english) {
  const viewer = new Viewer(corrected, words);
  viewer.select('talks');
  render(EventCard, { props: { viewer, event: viewer.selected!, onclose: () => undefined } });
  return screen.getByRole('region');
}

describe('what an article said before', () => {
  it('is on the card, with its day and its source, in the language of the source', () => {
    expect(card()).toHaveTextContent(
      'Corrected on May 20, 2021; earlier: “Talks began in <Vienna> on May 3, 2021” — A paper'
    );
    expect(screen.getByText('“Talks began in <Vienna> on May 3, 2021”')).toHaveAttribute('lang', 'en-GB');
  });

  it('is on the card if the event no longer rests on it', () => {
    expect(card()).toHaveTextContent('No longer quoted since May 21, 2021; earlier: “Nobody came” — A paper');
  });

  it('is in the list', () => {
    render(EventList, { props: { viewer: new Viewer(corrected, english), onopen: () => undefined } });
    expect(screen.getByRole('article')).toHaveTextContent('Corrected on May 20, 2021; earlier:');
  });

  it('is where no script runs, as text', () => {
    const html = plainStory(corrected, english).join('');
    expect(html).toContain(
      'Corrected on May 20, 2021; earlier: “Talks began in &lt;Vienna&gt; on May 3, 2021” — A paper'
    );
  });

  it('is said in Korean', () => {
    const html = plainStory(corrected, korean).join('');
    expect(html).toContain('2021년 5월 20일 정정. 이전 표현: “Talks began');
    expect(html).toContain('2021년 5월 21일부터 인용하지 않음. 이전 표현: “Nobody came”');
  });
});
