import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Timeline } from '../../src/model/timeline.ts';
import { png } from '../support/images.ts';
import { example } from './built-site.ts';
import { show } from './studio-page.ts';
import { expect, test as base } from './test.ts';

/** A story on disk that the command line serves. */
interface Served {
  readonly address: string;
  /** Writes another title into its document. */
  readonly retitle: (title: string) => void;
  /** Writes an image beside its document, as the only one of its first event. */
  readonly illustrate: (image: { file: string; alt: string }) => void;
}

const test = base.extend<{ served: Served }>({
  baseURL: async ({ served }, use) => use(served.address),
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the braces.
  served: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-served-'));
    cpSync(example, folder, { recursive: true });
    const program = spawn(process.execPath, ['dist/cli/sourceline.js', 'serve', folder, '--port', '0']);
    const path = join(folder, 'timeline.json');
    const read = () => JSON.parse(readFileSync(path, 'utf8')) as Timeline;
    const write = (changed: Timeline) => writeFileSync(path, JSON.stringify(changed));
    await use({
      address: await addressOf(program),
      retitle: (title) => write({ ...read(), title }),
      illustrate: ({ file, alt }) => {
        const document = read();
        const [first, ...others] = document.events;
        mkdirSync(join(folder, dirname(file)), { recursive: true });
        writeFileSync(join(folder, file), png);
        write({ ...document, events: [{ ...first!, media: [{ file, alt }] }, ...others] });
      }
    });
    program.kill();
    rmSync(folder, { recursive: true });
  }
});

/** What the program prints as the address of the studio. */
const addressOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let printed = '';
    program.stdout!.on('data', (part: Buffer) => {
      printed += part.toString();
      const address = /studio {2}(\S+)/u.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    });
  });

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the timeline' });

test('the studio shows a served story as its files are, and asks once its author has edited it', async ({
  page,
  served
}) => {
  await page.goto(served.address);
  await page.getByRole('button', { name: 'Open the story that is served' }).click();
  await expect(title(page)).toHaveValue(/North Korea/u);
  served.retitle('A second title');
  await expect(title(page)).toHaveValue('A second title');

  await title(page).fill('My own title');
  served.retitle('A third title');
  const notice = page.getByRole('alert').filter({ hasText: 'The files of this story changed' });
  await expect(notice).toBeVisible();
  await expect(title(page)).toHaveValue('My own title');
  await notice.getByRole('button', { name: 'Keep my edits' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(title(page)).toHaveValue('My own title');
  await expect(notice).toBeHidden();

  served.retitle('A fourth title');
  await notice.getByRole('button', { name: 'Take the files' }).click();
  await expect(title(page)).toHaveValue('A fourth title');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title(page)).toHaveValue('My own title');
});

test('an image that came to the files of a served story comes to the studio with them', async ({
  page,
  served
}) => {
  await page.goto(served.address);
  await page.getByRole('button', { name: 'Open the story that is served' }).click();
  await expect(title(page)).toHaveValue(/North Korea/u);
  served.illustrate({ file: 'media/hall.png', alt: 'The hall of the talks' });
  await show(page, 'List');
  const image = page.getByRole('img', { name: 'The hall of the talks' });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((drawn: HTMLImageElement) => drawn.naturalWidth)).toBeGreaterThan(0);
});
