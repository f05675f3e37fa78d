import { quotesIn } from '../../src/model/evidence.ts';
import { coverageOf } from '../../src/model/coverage.ts';
import { canonicalise } from '../../src/model/canonical.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import { sentencesIn } from '../../src/model/sentences.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { article } from '../support/documents.ts';
import { button, draft, field, finder, saved, startWith, text } from './studio-page.ts';
import { expect, test } from './test.ts';

const pasted = { title: 'An article', content: article.trim(), published: '2021-03-13' };

const offered = 'A senior Biden administration official told Reuters on Saturday, March 13';
const dismissed = 'The previously unknown U.S. outreach raises concerns';

/** The sentences of the only source of which no word is in a quote. */
function unused({ sources: [source], events }: Timeline): readonly string[] {
  const content = canonicalise(source!.content!);
  const passages = events
    .flatMap(({ assertions }) => assertions.flatMap(({ evidence }) => quotesIn(evidence)))
    .map((quote) => verifyQuote(quote, content))
    .filter(isFound);
  return coverageOf(content.raw, sentencesIn(content, 'en'), passages)
    .filter(({ stretches }) => stretches.every(({ used }) => !used))
    .map(({ start, end }) => content.raw.slice(start, end));
}

test('a key each accepts, dismisses or changes a sentence of the draft, and no sentence becomes an event without one @quick', async ({
  page
}) => {
  await startWith(page, pasted);
  await expect(draft(page)).toContainText(offered);
  await text(page).focus();
  await page.keyboard.press('j');
  await expect(draft(page)).toContainText(dismissed);
  await page.keyboard.press('k');
  await expect(draft(page)).toContainText(offered);
  expect((await saved(page)).events).toEqual([]);

  await text(page).focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('status').filter({ hasText: `New event: ${offered}` })).toBeAttached();
  await expect(draft(page)).toContainText(dismissed);
  await page.keyboard.press('d');
  await expect(draft(page)).toContainText('It also broad a trip');
  await page.keyboard.press('e');
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.insertText('A trip is planned');
  await page.keyboard.press('Enter');
  await expect(finder(page)).toBeFocused();

  const made = await saved(page);
  expect(made.events.map(({ title, when }) => [title, when.edtf])).toEqual([
    [expect.stringContaining('A senior Biden administration official'), '2021-03-13'],
    ['A trip is planned', '[2021-03-14..2021-03-20]']
  ]);
  expect(unused(made)).toEqual(expect.arrayContaining([expect.stringContaining(dismissed)]));
  expect(unused(made).join()).not.toContain(offered);
});

test('a sentence that is dismissed is offered again once that is undone', async ({ page }) => {
  await startWith(page, pasted);
  await button(page, 'Dismiss').click();
  await expect(draft(page)).not.toContainText(offered);
  await page.keyboard.press('Control+z');
  await expect(draft(page)).toContainText(offered);
});
