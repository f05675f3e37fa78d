import { quotesIn } from '../../src/model/evidence.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Quote, TimelineEvent } from '../../src/model/timeline.ts';
import { article, timelineOf, sourceOf, plainText } from '../support/documents.ts';
import { serve } from './stories.ts';
import {
  card,
  chosen,
  chosenMark,
  ids,
  list,
  mark,
  open,
  showArticle,
  showCard,
  story,
  titleOf,
  titlesInTime,
  words
} from './story-page.ts';
import { expect, test } from './test.ts';

test('an event opens the words it rests on @everywhere @quick', async ({ page }) => {
  await open(page);
  const id = 'no-answer-from-pyongyang';
  await mark(page, id).locator('text').first().click();
  const shown = card(page, id);
  await expect(shown).toBeVisible();
  await expect(shown).toContainText('“since mid-February”');
  await expect(shown).toContainText('from mid-February to March 13, 2021');
  await expect(shown).toContainText('attributed');
  await expect(shown).toContainText('senior Biden administration official, unnamed, through Reuters');
  await shown.getByText('How the date was read').click();
  await expect(shown).toContainText('2021-02/2021-03-13');
  const quotes = shown.locator('blockquote q');
  await expect(quotes).toHaveText([
    '“To date, we have not received any response from Pyongyang,” the official said',
    'North Korea has not communicated to behind-the-scenes diplomatic efforts by the Biden administration since mid-February'
  ]);
  await expect(shown.getByText('senior Biden administration official', { exact: true })).toHaveCount(1);
  await expect(shown.getByText('word for word in the source')).toHaveCount(2);
});

/** What is quoted word for word, before what is told in other words. */
const directFirst = ({ assertions, responses = [] }: TimelineEvent): readonly Quote[] => {
  const said = [...assertions, ...responses];
  const isDirect = (each: (typeof said)[number]): boolean => 'mode' in each && each.mode === 'direct';
  return [...said.filter(isDirect), ...said.filter((each) => !isDirect(each))].flatMap(({ evidence }) =>
    quotesIn(evidence)
  );
};

test('every event has a card with its quotes, direct ones first, each of them found in the article', async ({
  page
}) => {
  await open(page);
  for (const event of story.events) {
    await list(page).getByRole('link', { name: event.title, exact: true }).click();
    const evidence = directFirst(event);
    const shown = card(page, event.id);
    await expect(shown.locator('blockquote q')).toHaveText(quotesIn(evidence).map(({ exact }) => exact));
    await expect(shown.getByText('word for word in the source')).toHaveCount(evidence.length);
    for (const { exact } of evidence) expect(article).toContain(exact);
    if (event.when.inferred) await expect(shown).toContainText(event.when.inferred);
  }
});

test('the article beside the figure scrolls to the passage of the event, and marks it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 620 });
  await open(page);
  const id = 'fissile-material-and-installations';
  await expect(chosen(page)).toHaveCount(0);
  await list(page)
    .getByRole('link', { name: titleOf(id) })
    .click();
  await expect(chosen(page)).toHaveText(/^The Independent Sanctions Monitoring Report stated/u);
  await expect(chosen(page)).toBeInViewport();
});

test('a passage of the card is shown in the article @everywhere', async ({ page }) => {
  await open(page, '?id=alaska-talks');
  await card(page, 'alaska-talks').getByRole('button', { name: 'Show in the article' }).click();
  await expect(chosen(page)).toBeInViewport();
  await expect(chosen(page)).toBeFocused();
});

test('a passage opens its event, and the figure brings it into view @everywhere @quick', async ({ page }) => {
  await open(page);
  await showArticle(page);
  await words(page).getByRole('button', { name: 'The Independent Sanctions Monitoring Report' }).click();
  await expect(card(page, 'fissile-material-and-installations')).toBeInViewport();
  await expect(mark(page, 'fissile-material-and-installations')).toHaveAttribute('aria-selected', 'true');
});

test('a passage of more than one event lets the reader choose', async ({ page }) => {
  await open(page);
  await words(page)
    .getByRole('button', { name: 'North Korea has not communicated to behind-the-scenes' })
    .click();
  const choice = words(page).getByRole('list', { name: '2 events rest on this passage' });
  await expect(choice.getByRole('button').first()).toBeFocused();
  await choice.getByRole('button', { name: titleOf('no-answer-from-pyongyang') }).click();
  await expect(card(page, 'no-answer-from-pyongyang')).toBeVisible();
});

test('every used passage of the article is marked, and no other', async ({ page }) => {
  await open(page);
  const marked = await words(page)
    .locator('.passage')
    .evaluateAll((passages) => passages.map(({ textContent }) => textContent));
  const quoted = story.events.flatMap(({ assertions, responses = [] }) =>
    [...assertions, ...responses].flatMap(({ evidence }) => quotesIn(evidence).map(({ exact }) => exact))
  );
  const lettersOf = (texts: readonly string[]): number => texts.join('').length;
  for (const text of marked) expect(quoted.some((quote) => quote.includes(text))).toBe(true);
  for (const quote of quoted) expect(marked.join('')).toContain(quote.slice(0, 20));
  expect(lettersOf(marked)).toBeLessThan(article.length);
});

test('the coverage switch shows the sentences that no event uses @everywhere', async ({ page }) => {
  await open(page);
  const unused = words(page).locator('.unused');
  await showArticle(page);
  await expect(unused).toHaveCount(0);
  await page.getByLabel('Show unused sentences').check();
  await expect(words(page)).toContainText(/\d+ of \d+ sentences are used by no event/u);
  await expect(unused.first()).toContainText('The previously unknown U.S. outreach raises concerns');
  await page.getByLabel('Show unused sentences').uncheck();
  await expect(unused).toHaveCount(0);
});

test('a source with an address is linked to by the words of the passage', async ({ page }) => {
  const source = sourceOf(plainText, { url: 'https://news.example/talks', sha256: canonicalHash(plainText) });
  await serve(page, '/told/timeline.json', timelineOf({ sources: [source] }));
  await open(page, '?src=told/timeline.json&id=talks');
  const link = words(page)
    .getByRole('region', { name: 'Talks begin in Geneva', exact: true })
    .getByRole('link', { name: 'Read it at news.example' });
  await expect(link).toHaveAttribute('href', /^https:\/\/news\.example\/talks#:~:text=Talks%20began/u);
  await expect(link).toHaveAttribute('rel', /noopener/u);
});

test('the card steps to the next and the previous event, and the figure and the article follow @everywhere', async ({
  page
}) => {
  await open(page);
  const order = await titlesInTime(page);
  expect(order).toHaveLength(ids.length);
  // Drawn as it is first shown, the article follows then.
  await showArticle(page);
  await showCard(page);
  await page.getByRole('button', { name: 'Start with the first event' }).click();
  for (const title of order) {
    const shown = words(page).getByRole('region', { name: title, exact: true });
    await expect(shown).toBeVisible();
    await expect(chosenMark(page)).toHaveAccessibleName(
      new RegExp(`^${title.replaceAll(/[.$]/gu, '.')}`, 'u')
    );
    await expect(chosen(page).first()).toBeAttached();
    if (title !== order.at(-1)) await words(page).getByRole('button', { name: 'Next', exact: true }).click();
  }
  await expect(words(page).getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
  await words(page).getByRole('button', { name: 'Previous', exact: true }).click();
  await expect(words(page).getByRole('region', { name: order.at(-2)!, exact: true })).toBeVisible();
});
