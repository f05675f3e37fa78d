import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { desk } from '../../src/words/en/desk.ts';
import { studio as words } from '../../src/words/en/studio.ts';
import { eventOf, timelineOf } from '../support/documents.ts';
import { beginnings, png } from '../support/images.ts';
import { violationsOf } from './axe.ts';
import { sidewaysScroll } from './geometry.ts';
import { choose, fileOf, form, openEvent, openStory, saved, showPart, toStart } from './studio-states.ts';
import { expect, test } from './test.ts';

const { event: says } = words;
const title = 'Talks begin in Geneva';
const hall = 'The hall in Geneva';

const images = (page: Page): Locator => form(page).getByRole('group', { name: says.images });

/** The form of the event with all its fields, ready for images. */
async function open(page: Page): Promise<void> {
  await openStory(page, timelineOf({ events: [eventOf()] }));
  await openEvent(page, title);
  await form(page).getByText(words.form.more, { exact: true }).click();
}

const add = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  images(page)
    .locator('input[type="file"]')
    .setInputFiles([fileOf(name, Buffer.from(bytes), 'image/png')]);

/** The image is there with its pixels. */
const expectShown = (image: Locator): Promise<void> =>
  expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(2);

const inList = (page: Page): Locator =>
  page.getByRole('region', { name: words.story.tab }).getByRole('img', { name: hall, exact: true });

async function describe(page: Page): Promise<void> {
  const alt = images(page).getByLabel(says.alt);
  await expect(alt).toBeFocused();
  await alt.fill(hall);
  await images(page).getByLabel(says.credit).fill('A. Painter');
}

test('an image is added, described and seen as readers will see it, also after a reload', async ({
  page
}) => {
  await open(page);
  await add(page, 'Hall.png', png);
  await describe(page);
  await expectShown(images(page).getByRole('img'));
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await saved(page);
  await page.reload();
  await showPart(page, 'list');
  await expectShown(inList(page));
  await expect(page.getByText('A. Painter')).toBeVisible();
});

test('an archive has the images with it, and one JSON says that it has not', async ({ page }) => {
  await open(page);
  await add(page, 'Hall.png', png);
  await describe(page);
  await page.getByRole('button', { name: desk.files.save, exact: true }).click();
  await page.getByRole('button', { name: desk.files.ways.json }).click();
  await expect(page.getByText(desk.files.imagesElsewhere)).toBeVisible();
  await page.getByRole('button', { name: desk.files.save, exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: desk.files.ways.zip }).click();
  const zip = await readFile(await (await download).path());
  await toStart(page);
  await choose(page, fileOf('talks.zip', zip, 'application/zip'));
  await showPart(page, 'list');
  await expectShown(inList(page));
});

test('an image that is pasted is added, and one that is an SVG is refused with what to do', async ({
  page
}) => {
  await open(page);
  await images(page).getByRole('button', { name: says.addImage }).focus();
  await page.evaluate(
    (bytes) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      );
    },
    [...png]
  );
  await expectShown(images(page).getByRole('img'));
  await add(page, 'drawing.png', beginnings.svg);
  await expect(images(page).getByRole('alert')).toHaveText(
    says.imageRefusals.otherKind('drawing.png', 'SVG')
  );
  expect(await violationsOf(page)).toEqual([]);
});
