import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/quote-at.ts';
import type { Quote, Source, TimelineEvent } from '../../src/model/timeline.ts';
import { newDesk } from '../../src/studio/desk/desk.ts';
import { changeEvent } from '../../src/studio/desk/edits.ts';
import { begun } from '../../src/studio/desk/history.ts';
import { addQuote, makeEvent } from '../../src/studio/make-event.ts';
import { Keeper } from '../../src/studio/store/keeper.svelte.ts';
import { Studio } from '../../src/studio/studio.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { studio as says } from '../../src/words/en/studio.ts';
import { sourceOf } from '../support/documents.ts';

const herald = sourceOf(
  'The bridge was closed on May 4, an official told the Herald. Cracks were seen in March. The bridge opens next week.',
  { id: 'herald', published: '2021-05-05' }
);
const post = sourceOf('The bridge was closed on May 6. The bridge was closed in May.', {
  id: 'post',
  published: '2021-05-07'
});

function studioWith(...sources: readonly [Source, ...Source[]]): Studio {
  const timeline = {
    version: 1,
    id: 't',
    title: 'T',
    language: 'en',
    asOf: '2021-05-07',
    sources,
    events: []
  } as const;
  return new Studio(Keeper.begin(begun(newDesk(timeline))), english, says);
}

function quoteOf(studio: Studio, source: string, exact: string): Quote {
  const text = studio.reading.texts.get(source)!;
  const start = text.raw.indexOf(exact);
  const quoted = quoteAt({ id: source, text }, start, start + exact.length);
  if (!quoted.ok) throw new Error(quoted.reason);
  return quoted.quote;
}

const latest = (studio: Studio): TimelineEvent => studio.timeline.events.at(-1)!;

describe('an event that is made of a quote', () => {
  it('has the date of its own words, and whether that was before the as-of day', () => {
    const studio = studioWith(herald);
    makeEvent(studio, quoteOf(studio, 'herald', 'Cracks were seen in March'));
    expect(latest(studio)).toMatchObject({
      title: 'Cracks were seen in March',
      when: { text: 'in March', edtf: '2021-03', aspect: 'within' },
      occurrence: 'happened'
    });
  });

  it('is planned if its words count into the time after the as-of day', () => {
    const studio = studioWith(herald);
    makeEvent(studio, quoteOf(studio, 'herald', 'The bridge opens next week'));
    expect(latest(studio)).toMatchObject({ when: { text: 'next week' }, occurrence: 'planned' });
  });

  it('has the topic of the event before it', () => {
    const studio = studioWith(herald);
    makeEvent(studio, quoteOf(studio, 'herald', 'Cracks were seen in March'));
    const { id } = latest(studio);
    studio.edit('eventLanes', (desk) => changeEvent(desk, id, (event) => void (event.lane = 'bridge')));
    makeEvent(studio, quoteOf(studio, 'herald', 'The bridge opens next week'));
    expect(latest(studio).lane).toBe('bridge');
  });
});

describe('a quote that is added to an event', () => {
  it('joins the same voice', () => {
    const studio = studioWith(herald);
    makeEvent(studio, quoteOf(studio, 'herald', 'Cracks were seen in March'));
    addQuote(studio, latest(studio), quoteOf(studio, 'herald', 'The bridge opens next week'));
    expect(latest(studio).assertions).toHaveLength(1);
    expect(latest(studio).assertions[0]!.evidence).toHaveLength(2);
  });

  it('of another source is an account of its own if it gives another day', () => {
    const studio = studioWith(herald, post);
    makeEvent(studio, quoteOf(studio, 'herald', 'The bridge was closed on May 4'));
    addQuote(studio, latest(studio), quoteOf(studio, 'post', 'The bridge was closed on May 6'));
    expect(latest(studio).when.edtf).toBe('2021-05-04');
    expect(latest(studio).assertions.map(({ when }) => when?.edtf)).toEqual([undefined, '2021-05-06']);
  });

  it('of another source is no account of its own if its date may be the same day', () => {
    const studio = studioWith(herald, post);
    makeEvent(studio, quoteOf(studio, 'herald', 'The bridge was closed on May 4'));
    addQuote(studio, latest(studio), quoteOf(studio, 'post', 'The bridge was closed in May'));
    expect(latest(studio).assertions.map(({ when }) => when)).toEqual([undefined]);
  });
});
