import { expect, type Page } from '@playwright/test';
import { desk } from '../../src/words/en/desk.ts';
import { studio as words } from '../../src/words/en/studio.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { article, articleTimelineText, eventOf, plainText, timelineOf } from '../support/documents.ts';

/** A file as an author chooses it. */
interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const fileOf = (name: string, content: string | Buffer, mimeType = 'text/plain'): Chosen => ({
  name,
  mimeType,
  buffer: Buffer.from(content)
});

/** The first story with its article inside, as the studio saves it. */
export const firstStory = (): Timeline => {
  const timeline = JSON.parse(articleTimelineText) as Timeline;
  const sources = timeline.sources.map((source) => ({ ...source, text: undefined, content: article }));
  return { ...timeline, sources };
};

/** The one event of a story whose date is not what its words say, so that its form lists a problem. */
export const faultyStory = (): Timeline =>
  timelineOf({
    events: [eventOf({ when: { text: 'on May 3, 2021', edtf: '2021-05-09', aspect: 'on' } })]
  });

const storyTitle = (page: Page) => page.getByLabel(words.head.storyTitle);

/** Chooses files in the studio's first page. */
export const choose = (page: Page, files: Chosen | readonly Chosen[]): Promise<void> =>
  page.locator('input[type="file"][multiple]').first().setInputFiles(files);

/** Where stories begin. */
export async function toStart(page: Page): Promise<void> {
  await page.goto('studio/');
  await page.getByRole('heading', { name: words.start.heading }).waitFor();
}

/** Opens a story from a file. */
export async function openStory(page: Page, timeline: Timeline = firstStory()): Promise<void> {
  await toStart(page);
  await choose(page, fileOf('story.json', JSON.stringify(timeline), 'application/json'));
  await expect(storyTitle(page)).toHaveValue(timeline.title);
}

/** Begins a story with an article that is pasted. */
export async function startWith(page: Page, content = plainText, title = 'Talks'): Promise<void> {
  await toStart(page);
  await page.getByLabel(words.start.paste, { exact: true }).fill(content);
  await page.getByLabel(words.start.headline, { exact: true }).fill(title);
  await page.getByLabel(words.start.published, { exact: true }).fill('2021-06-01');
  await page.getByRole('button', { name: words.start.begin(1) }).click();
  await expect(storyTitle(page)).toHaveValue(title);
}

export type Part = 'article' | 'figure' | 'event' | 'list';

export const text = (page: Page) => page.getByRole('textbox', { name: words.article.text });
export const draft = (page: Page) => page.getByRole('region', { name: words.draft.heading });
export const form = (page: Page) => page.getByRole('form', { name: words.form.heading });

const labelOf = (part: Part): string => (part === 'list' ? words.story.tab : words.parts[part]);

/** Shows a part where the parts are tabs; in a wide window all are in sight. */
export async function showPart(page: Page, part: Part): Promise<void> {
  const tab = page.getByRole('tab', { name: labelOf(part), exact: true });
  if (await tab.isVisible()) await tab.click();
}

/** Accepts the sentence that the draft offers; with a keyboard its name has the key. */
export const acceptButton = (page: Page) =>
  draft(page).getByRole('button', { name: new RegExp(`^${words.draft.accept}(?: A)?$`, 'u') });

/** Makes an event of the sentence that the draft offers. */
export async function accept(page: Page): Promise<void> {
  await showPart(page, 'article');
  await acceptButton(page).click();
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(desk.keeping.saved)).toBeVisible();
}

/** Lets the browser refuse to store anything. */
export const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });

/** Every state of the studio, and how an author comes to it. */
export const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it opens': toStart,
  'with stories of this browser': async (page) => {
    for (const title of ['Talks', 'A bridge', 'A strike', 'A flood', 'A vote', 'A trial']) {
      await openStory(page, timelineOf({ title }));
      await saved(page);
    }
    await toStart(page);
    await page.getByRole('heading', { name: desk.stories.heading }).waitFor();
  },
  'with a file that is refused': async (page) => {
    await toStart(page);
    await choose(page, fileOf('scan.png.pdf', '%PDF-1.4 nothing', 'application/pdf'));
    await page.getByRole('alert').waitFor();
  },
  'with a story that has problems': async (page) => {
    await toStart(page);
    await choose(page, fileOf('story.json', '{ "version": 9 }', 'application/json'));
    await page.getByRole('alert').waitFor();
  },
  'with several files to approve': async (page) => {
    await toStart(page);
    await choose(page, [fileOf('one.txt', plainText), fileOf('two.md', `# Two\n\n${plainText}`)]);
    await page.getByRole('heading', { name: words.start.fromFile('two.md') }).waitFor();
  },
  'with an article and its draft': async (page) => {
    await startWith(page);
    await draft(page).getByText('1 of').waitFor();
  },
  'with an article that has no day, and sentences that were dismissed': async (page) => {
    await toStart(page);
    await page.getByLabel(words.start.paste, { exact: true }).fill(plainText);
    await page.getByLabel(words.start.headline, { exact: true }).fill('Talks');
    await page.getByRole('button', { name: words.start.begin(1) }).click();
    await draft(page).getByRole('button', { name: words.draft.dismiss }).click();
    await page.getByText(words.draft.dismissedOnes(1)).click();
  },
  'with a later article': async (page) => {
    await startWith(page);
    await page.getByRole('button', { name: words.head.menu }).click();
    await page.getByRole('button', { name: words.head.addArticle }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(words.start.paste, { exact: true })
      .fill(`A later article\n\nJune 9, 2021\n\n${plainText}`);
    await dialog.getByRole('button', { name: words.start.add(1) }).click();
    await page.getByRole('button', { name: words.story.moveAsOf('June 9, 2021') }).waitFor();
  },
  'with words selected': async (page) => {
    await openStory(page);
    await text(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('group', { name: words.article.selected }).waitFor();
  },
  'with an event that has a problem': async (page) => {
    await openStory(page, faultyStory());
    await openEvent(page, 'Talks begin in Geneva');
    await form(page).getByText('contradicts its words').first().waitFor();
  },
  'with an event and all of its form': async (page) => {
    await openStory(page);
    await openEvent(page, 'No answer from Pyongyang');
    const folded = form(page).locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
  },
  'with the figure': async (page) => {
    await openStory(page);
    await showPart(page, 'figure');
  },
  'with the list': async (page) => {
    await openStory(page);
    await showPart(page, 'list');
  },
  ...Object.fromEntries(
    ([words.parts.problems(1), words.story.names, words.story.tour, words.story.settings] as const).map(
      (name) => [
        `with the part “${name}” of the story`,
        async (page: Page): Promise<void> => {
          await openStory(page, faultyStory());
          await showPart(page, 'list');
          await page.getByRole('tab', { name, exact: true }).click();
        }
      ]
    )
  ),
  'with a story that another tab has': async (page) => {
    const other = await page.context().newPage();
    await openStory(other);
    await saved(other);
    await page.goto(other.url());
    await page.getByText(desk.tabs.readOnly).waitFor();
  },
  'with a story that is not stored': async (page) => {
    await refuseStorage(page);
    await openStory(page);
    await page.getByText(desk.failures.refused).waitFor();
  },
  'with the list of keys': async (page) => {
    await openStory(page);
    await text(page).press('?');
    await page.getByRole('dialog', { name: words.keys.title }).waitFor();
  },
  'with the ways to save': async (page) => {
    await openStory(page);
    await page.getByRole('button', { name: desk.files.save, exact: true }).click();
    await page.getByRole('button', { name: desk.files.ways.zip }).waitFor();
  },
  'with a form for a further article': async (page) => {
    await openStory(page);
    await page.getByRole('button', { name: words.head.menu }).click();
    await page.getByRole('button', { name: words.head.addArticle }).click();
    await page.getByRole('dialog').getByLabel(words.start.headline).waitFor();
  }
};

/** Opens an event from the list. */
export async function openEvent(page: Page, title: string): Promise<void> {
  await showPart(page, 'list');
  await page
    .getByRole('region', { name: labelOf('list') })
    .getByRole('button', { name: new RegExp(title, 'u') })
    .first()
    .click();
  await form(page).waitFor();
}
