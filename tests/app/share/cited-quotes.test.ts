import { expect, it } from 'vitest';
import { citedQuotes } from '../../../src/app/share/cited-quotes.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory } from '../../support/bridge.ts';
import { eventOf as documentEvent, storyOf, timelineOf } from '../../support/documents.ts';

const story = bridgeStory();
const eventOf = (id: string) => story.events.find((event) => event.id === id)!;

it('quotes that are copied come with who says so, their source, the event and its address', () => {
  expect(
    citedQuotes(story, eventOf('cracks'), 'https://site.example/?id=cracks', english).split('\n')
  ).toEqual([
    '“"We have found cracks in two of the piers,"” — a spokeswoman, unnamed; direct quote; denies it; Bridge stays shut, The Herald, May 4, 2021, https://herald.example/bridge',
    '  In its sentence: "We have found cracks in two of the piers," a spokeswoman said.',
    'Cracks in the piers, May 4, 2021 (happened · denied by a spokeswoman)',
    'https://site.example/?id=cracks'
  ]);
});

it('quotes of a story that no address leads to come without one', () => {
  expect(citedQuotes(story, eventOf('repairs'), undefined, english).split('\n')).toHaveLength(2);
});

it('sources that are only cited are named after the quotes', () => {
  const cited = { voice: 'reported', evidence: [{ source: 'paper', note: 'page 2' }] } as const;
  const citing = storyOf(
    timelineOf({ events: [documentEvent({ assertions: [...documentEvent().assertions, cited] })] })
  );
  expect(citedQuotes(citing, citing.events[0]!, undefined, english).split('\n')).toContainEqual(
    expect.stringMatching(/^Cited: A paper \(page 2\) — /u)
  );
});
