import { violationsOf } from './axe.ts';
import { go, id, requestsOf, test } from './built-site.ts';
import {
  card,
  chosen,
  focusedId,
  items,
  label,
  mark,
  search,
  story,
  words,
  showArticle
} from './story-page.ts';
import { toList } from './tabs.ts';
import { expect } from './test.ts';

test.describe('a single file from disk', () => {
  test('shows the story, and asks for nothing at all @widths @quick', async ({ page, built }) => {
    const requests = requestsOf(page);
    await go(page, built.file);
    await label(page, id).click();
    await showArticle(page);
    await expect(chosen(page)).not.toHaveCount(0);
    await toList(page);
    await expect(items(page)).toHaveCount(story.events.length);
    await page.evaluate(() => document.fonts.ready);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([built.file]);
  });

  test('wears its own fonts', async ({ page, built }) => {
    await go(page, built.file);
    const loaded = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', ''))
      );
    await expect.poll(async () => [...new Set(await loaded())].sort()).toEqual(['Inter', 'Source Serif 4']);
  });

  test('works by keyboard, keeps the view in its address, and goes back', async ({ page, built }) => {
    await go(page, built.file);
    await mark(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(card(page, id)).toBeVisible();
    await expect(page).toHaveURL(`${built.file}?id=${id}`);
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.goBack();
    await expect(card(page, id)).toHaveCount(0);
    await go(page, `${built.file}?id=alaska-talks`);
    await expect(card(page, 'alaska-talks')).toBeVisible();
    expect(await focusedId(page)).toBeNull();
  });

  test('offers no link, as no one else could follow it', async ({ page, built }) => {
    await go(page, `${built.file}?id=${id}`);
    await expect(words(page).getByRole('button', { name: 'Close' })).toBeVisible();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const share = page.getByRole('dialog', { name: 'Share', exact: true });
    await expect(share).toContainText('No link leads to a timeline from your files.');
    await expect(share.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
    await expect(share.getByRole('button', { name: 'Copy its quotes with their source' })).toBeVisible();
  });

  test('opens another story from disk', async ({ page, built }) => {
    await go(page, built.file);
    await page.locator('input[type="file"]').setInputFiles([...built.other]);
    await expect(page.getByRole('heading', { level: 1, name: /Talks$/u })).toBeVisible();
  });

  test('shows hostile words as words', async ({ page, built }) => {
    for (const address of [built.otherFile, `${built.two}talks/`, `${built.two}talks/event/~con.~/`]) {
      await go(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        '<!--<script>window.__pwned = 1</script> $& "onload=x'
      );
      await expect(page).toHaveTitle(/<script>window\.__pwned = 1<\/script> \$& "onload=x/u);
      expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
    }
  });

  test('has nothing that axe finds wrong', async ({ page, built }) => {
    await go(page, `${built.file}?id=${id}`);
    expect(await violationsOf(page)).toEqual([]);
  });
});

test.describe('the policy of a single file', () => {
  test.use({ provoked: /script|trusted-types|TrustedHTML/iu });
  test('lets no script in but its own', async ({ page, built }) => {
    await go(page, built.file);
    const plant = (): void => {
      const script = document.createElement('script');
      script.append('window.ran = true');
      document.body.append(script);
    };
    await page.evaluate(plant);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(page.evaluate(() => (document.body.innerHTML = '<p>'))).rejects.toThrow('TrustedHTML');
  });
});

test('a single file shows the events of its story as a plain list where no script runs', async ({
  browser,
  built
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(built.file);
  await expect(page.getByRole('listitem')).toHaveCount(story.events.length);
  await page.close();
});
