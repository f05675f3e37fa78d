import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkFile } from '../../src/model/file-checks.ts';
import { readStory } from '../../src/model/story.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { article } from '../support/documents.ts';
import { Keyboard, Mouse, type Hands } from './studio-hands.ts';
import { comparable, Maker } from './studio-maker.ts';
import { addArticle, saved, startWith, type Pasted } from './studio-page.ts';
import { story } from './story-page.ts';
import { expect, test } from './test.ts';

/** The most actions that an event may take on average. */
const most = 12;

const ways: readonly (readonly [string, (page: Page) => Hands])[] = [
  ['by mouse', (page) => new Mouse(page)],
  ['by keyboard alone', (page) => new Keyboard(page)]
];

/** Makes all events of a document, and prints what it took. */
async function makeAll(hands: Hands, maker: Maker, { events }: Timeline, way: string): Promise<number> {
  const counts: number[] = [];
  for (const event of events) {
    const before = hands.actions;
    await maker.make(event);
    counts.push(hands.actions - before);
  }
  const average = hands.actions / events.length;
  console.log(`${way}: ${hands.actions} actions, ${average.toFixed(1)} an event (${counts.join(', ')})`);
  return average;
}

/** Dates of the first story that no words give, or that the words give otherwise, as an author writes them. */
const written: ReadonlyMap<string, string> = new Map([
  ['no-answer-from-pyongyang', '2021-02/2021-03-13'],
  ['biden-campaign-condition', '[2019-04-25..2020-11-03]'],
  ['sanctions-enforcement-accusation', '[2017-01-20..2021-01-20]'],
  ['cyberhack-money', '2020'],
  ['fissile-material-and-installations', 'throughout 2020']
]);

for (const [way, handsOn] of ways)
  test(`the first story is made of its article ${way}, with at most ${most} actions an event`, async ({
    page
  }) => {
    await startWith(page, {
      title: story.sources[0]!.title,
      content: article.trim(),
      published: story.asOf!
    });
    const hands = handsOn(page);
    const average = await makeAll(hands, new Maker(page, hands, story, written), story, way);
    const made = await saved(page);
    expect(comparable(made)).toEqual(comparable(story));
    expect(problemsOf(made)).toEqual([]);
    expect(average).toBeLessThanOrEqual(most);
  });

const ferryFolder = 'data/invented-ferry';
const ferry = JSON.parse(readFileSync(`${ferryFolder}/timeline.json`, 'utf8')) as Timeline;
const [post, courier] = ferry.sources.map(({ title, publisher, published, text }): Pasted => ({
  title,
  publisher: publisher!,
  published: published!,
  content: readFileSync(`${ferryFolder}/${text}`, 'utf8').trim()
}));

for (const [way, handsOn] of ways)
  test(`a story of two articles that disagree is made ${way}, with at most ${most} actions an event`, async ({
    page
  }) => {
    await startWith(page, post!);
    await addArticle(page, courier!);
    const hands = handsOn(page);
    const average = await makeAll(hands, new Maker(page, hands, ferry), ferry, way);
    const made = await saved(page);
    expect(comparable(made)).toEqual(comparable(ferry));
    expect(problemsOf(made)).toEqual([]);
    expect(average).toBeLessThanOrEqual(most);
  });

function problemsOf(made: Timeline): readonly string[] {
  const read = readStory(made, new Map(), checkFile);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}
