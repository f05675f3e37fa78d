import { article } from '../support/documents.ts';
import { Mouse } from './studio-hands.ts';
import { finder, form, saved, show, startWith, text } from './studio-page.ts';
import { expect, test } from './test.ts';

const pasted = { title: 'An article', content: article.trim(), published: '2021-03-13' };

test('words are selected in the article by keyboard, word by word, and become an event @quick', async ({
  page
}) => {
  await startWith(page, pasted);
  await finder(page).press('Tab');
  await expect(text(page)).toBeFocused();
  // It begins at the sentence that is offered.
  const selected = page.getByRole('group', { name: 'Selected' });
  await page.keyboard.press('ArrowRight');
  await expect(selected).toContainText('“A”');
  for (const word of ['senior', 'Biden', 'administration', 'official']) {
    await page.keyboard.press('Shift+ArrowRight');
    await expect(selected).toContainText(`${word}”`);
  }
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(selected).toContainText('“A senior Biden administration”');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('n');
  await expect(form(page)).toBeVisible();
  const [event] = (await saved(page)).events;
  expect(JSON.stringify(event)).toContain('"exact":"A senior Biden administration official told Reuters');
});

test('words are selected by mouse across passages that events use, and not across paragraphs @widths', async ({
  page
}) => {
  await startWith(page, pasted);
  const mouse = new Mouse(page);
  const selected = page.getByRole('group', { name: 'Selected' });
  await mouse.use('Biden administration official told Reuters', 'event');
  await show(page, 'Article');
  const across = 'senior Biden administration official told Reuters on Saturday';
  await mouse.select(across);
  await expect(selected).toContainText(`“${across}”`);
  await mouse.select('since mid-February.The previously');
  await expect(selected).toContainText('select words of one paragraph');
});
