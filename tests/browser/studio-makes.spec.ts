import type { Page } from '@playwright/test';
import { quotesIn } from '../../src/model/evidence.ts';
import { lanesOf } from '../../src/model/lanes.ts';
import type { Evidence, Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { article } from '../support/documents.ts';
import { Keyboard, Mouse, type Hands } from './studio-hands.ts';
import { field, saved, startWith } from './studio-page.ts';
import { story } from './story-page.ts';
import { expect, test } from './test.ts';

const published = '2021-03-13';

/** Dates that no words of the article give, or that its words give in another way, as an author writes them. */
const written: ReadonlyMap<string, string> = new Map([
  ['no-answer-from-pyongyang', '2021-02/2021-03-13'],
  ['biden-campaign-condition', '[2019-04-25..2020-11-03]'],
  ['sanctions-enforcement-accusation', '[2017-01-20..2021-01-20]'],
  ['cyberhack-money', '2020'],
  ['fissile-material-and-installations', 'throughout 2020']
]);

const ways: readonly (readonly [string, (page: Page) => Hands])[] = [
  ['by mouse', (page) => new Mouse(page)],
  ['by keyboard alone', (page) => new Keyboard(page)]
];

for (const [way, handsOn] of ways)
  test(`the first story is made of its article ${way}, with at most 12 actions an event`, async ({
    page
  }) => {
    await startWith(page, { title: story.sources[0]!.title, content: article.trim(), published });
    const hands = handsOn(page);
    const counts: number[] = [];
    for (const event of story.events) {
      const before = hands.actions;
      await make(page, hands, event);
      counts.push(hands.actions - before);
    }
    const average = hands.actions / story.events.length;
    console.log(`${way}: ${hands.actions} actions, ${average.toFixed(1)} an event (${counts.join(', ')})`);
    const made = await saved(page);
    expect(comparable(made)).toEqual(comparable(story));
    expect(average).toBeLessThanOrEqual(12);
  });

/** Makes an event as its author did; whatever the studio worked out as it should be is left as it is. */
async function make(page: Page, hands: Hands, event: TimelineEvent): Promise<void> {
  const { assertions, responses = [], place, when } = event;
  const [first, ...others] = assertions.flatMap(({ evidence }) => quotesIn(evidence));
  await hands.use(first!.exact, 'event');
  await hands.writeHere(event.title);
  const want = async (label: string, value: string): Promise<void> => {
    const isThere = (await field(page, label).count()) > 0;
    if (isThere ? (await field(page, label).inputValue()) !== value : value !== '')
      await hands.write(label, value);
  };
  await want('Actors', labelsOf(story.actors, event.actors));
  await want('Topic', labelsOf(story.lanes, lanesOf(event)));
  const other = written.get(event.id);
  if (other !== undefined) await hands.write('Another date', other);
  if (when.inferred !== undefined) await hands.write('Why this date', when.inferred);
  if (when.text !== undefined && when.inferred !== undefined) await want('Words of the source', when.text);
  const speaker = assertions[0]!.speaker;
  await want('Speaker', speaker?.name ?? '');
  if (speaker) await want('Short name', speaker.short ?? '');
  await want('Place', place?.label ?? '');
  if (place?.lat !== undefined) await want('Latitude', String(place.lat));
  if (place?.lon !== undefined) await want('Longitude', String(place.lon));
  if (event.absence) await hands.check('The event is that something did not happen');
  await want('Summary', event.summary ?? '');
  await hands.leave();
  for (const { exact } of others) await hands.use(exact, 'more');
  for (const { evidence, by } of responses) {
    await hands.use(quotesIn(evidence)[0]!.exact, 'response');
    await hands.writeHere(by);
    await hands.leave();
  }
}

type Named = readonly { readonly id: string; readonly label: string }[] | undefined;

const labelsOf = (named: Named, ids: readonly string[] = []): string =>
  ids.map((id) => named?.find((each) => each.id === id)?.label).join(', ');

/** The events of a document without ids and the reasons for dates. */
const comparable = ({ events, lanes, actors }: Timeline) =>
  events.map((event) => ({
    ...event,
    id: undefined,
    lane: labelsOf(lanes, lanesOf(event)),
    actors: labelsOf(actors, event.actors),
    when: { ...event.when, inferred: undefined },
    assertions: event.assertions.map(withoutSource),
    responses: event.responses?.map(withoutSource)
  }));

const withoutSource = <Voice extends { readonly evidence: readonly Evidence[] }>(voice: Voice) => ({
  ...voice,
  evidence: voice.evidence.map((each) => ({ ...each, source: undefined }))
});
