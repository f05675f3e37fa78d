import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const guide = readFileSync('docs/guides/make-a-timeline.md', 'utf8');

/** An article of the guide, as someone pastes it. */
const articleOf = (name: string): string =>
  new RegExp(`^\`\`\`txt ${name}\\n(.*?)^\`\`\`$`, 'msu').exec(guide)![1]!;

/** Keeps a picture for the guide, where that is asked for. */
async function keep(of: Page | Locator, name: string): Promise<void> {
  if (process.env.UPDATE_GOLDEN) await of.screenshot({ path: `docs/pictures/studio-${name}.png` });
}

const form = (page: Page) => page.getByRole('form', { name: 'Event' });
const formPart = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });
const field = (page: Page, name: string) => form(page).getByLabel(name, { exact: true });
const draft = (page: Page) => page.getByRole('region', { name: 'Draft' });
const events = (page: Page) =>
  page.getByRole('listbox', { name: 'Events in order of time' }).getByRole('option');

async function retitle(page: Page, made: RegExp, title: string): Promise<void> {
  await expect(field(page, 'Title')).toHaveValue(made);
  await field(page, 'Title').fill(title);
}

/** Selects words of the article, as a pointer does. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByLabel('Find a passage').fill(words);
  const text = page.getByRole('textbox', { name: /^Text of the article/u });
  const ends = await text.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    const at = texts
      .map(({ data }) => data)
      .join('')
      .indexOf(wanted);
    const place = (offset: number): readonly [Text, number] => {
      let rest = offset;
      for (const each of texts) {
        if (rest <= each.length) return [each, rest];
        rest -= each.length;
      }
      throw new Error(`“${wanted}” is not in the article`);
    };
    const range = document.createRange();
    range.setStart(...place(at));
    range.setEnd(...place(at + wanted.length));
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [lines[0]!, lines.at(-1)!];
    return [
      first.left + 1,
      first.top + first.height / 2,
      last.right - 1,
      last.top + last.height / 2
    ] as const;
  }, words);
  await page.getByLabel('Find a passage').fill('');
  const [x, y, toX, toY] = ends;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(toX, toY, { steps: 4 });
  await page.mouse.up();
}

test('the guide’s five events are made of its two articles, and two accounts of one are beside each other', async ({
  page
}) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('studio/');
  await page.getByLabel('Text of the article', { exact: true }).fill(articleOf('courier.txt'));
  await expect(page.getByLabel('Headline')).toHaveValue('Ferry pier at Skarvoy to close');
  await expect(page.getByLabel('Published on')).toHaveValue('2024-06-18');
  await page.getByLabel('Publisher').fill('The Norhaven Courier');
  await expect(page.getByLabel('Author')).toHaveValue('Ines Holloway');
  await keep(page.getByRole('main'), 'article');
  await page.getByRole('button', { name: 'Start with this article' }).click();

  await expect(draft(page)).toContainText('June 17, 2024');
  await draft(page).getByRole('button', { name: 'Accept A', exact: true }).click();
  await retitle(page, /^The council of Norhaven voted/u, 'Norhaven votes to close the pier');
  await field(page, 'Topic').fill('The pier');

  await draft(page).getByRole('button', { name: 'Accept A', exact: true }).click();
  await retitle(page, /^Inspectors found cracks/u, 'Inspectors find cracks in the pier');
  await expect(field(page, 'Speaker')).toHaveValue('report');

  await draft(page).getByRole('button', { name: 'Next sentence' }).click();
  await expect(draft(page)).toContainText('since 1962');
  await draft(page).getByRole('button', { name: 'Accept A', exact: true }).click();
  await retitle(page, /^The pier has carried/u, 'The pier carries passengers');

  await page.getByLabel('Find a passage').fill('From July 1 … twice a day');
  await page.keyboard.press('Enter');
  await retitle(page, /^From July 1/u, 'A smaller boat lands at the fishing harbour');
  await field(page, 'Topic').fill('The island');

  await page.getByLabel('Find a passage').fill('The council expects … autumn');
  await page.keyboard.press('Enter');
  await retitle(page, /^The council expects/u, 'The council is to decide on a new pier');
  await field(page, 'Topic').fill('The pier');
  await expect(events(page)).toHaveCount(5);

  await events(page).filter({ hasText: 'Inspectors find cracks' }).click();
  await expect(field(page, 'Title')).toHaveValue('Inspectors find cracks in the pier');
  await select(page, 'The ferry company Nordlinje denied that the pier was unsafe');
  await page.getByRole('button', { name: /^Response/u }).click();
  await field(page, 'Who responds').fill('Nordlinje');
  await expect(events(page).filter({ hasText: 'disputed by Nordlinje' })).toHaveCount(1);
  await field(page, 'Title').scrollIntoViewIfNeeded();
  await keep(formPart(page), 'event');
  await page.setViewportSize({ width: 1200, height: 520 });
  await page.getByRole('textbox', { name: /^Text of the article/u }).evaluate((text) => (text.scrollTop = 0));
  await keep(page, 'events');
  await page.setViewportSize({ width: 1200, height: 900 });

  await page.getByRole('button', { name: 'More of the studio' }).click();
  await page.getByRole('button', { name: 'Add an article…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an article' });
  await dialog.getByLabel('Text of the article', { exact: true }).fill(articleOf('post.txt'));
  await dialog.getByLabel('Publisher').fill('Skarvoy Post');
  await dialog.getByRole('button', { name: 'Add this article' }).click();
  await expect(page.getByRole('textbox', { name: /^Text of the article/u })).toContainText('found in April');
  await select(page, 'The cracks in the pier were found in April, Mayor Tove Brandal said on Wednesday.');
  await page.getByRole('button', { name: 'Another voice, with the selected words' }).click();
  await page
    .getByRole('button', { name: /^Give this account its own date/u })
    .first()
    .click();
  await expect(form(page)).toContainText('another date');
  await form(page)
    .getByRole('group', { name: 'Who says so' })
    .evaluate((group) => group.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
  await keep(formPart(page), 'two-sources');
});
