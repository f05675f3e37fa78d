import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { dayInWords } from '../../src/model/day-words.ts';
import { addDays, dayOf, formatDay } from '../../src/model/day.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Source, Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import { longestTask } from './longest-task.ts';

/**
 * What an author of a long story waits for, in milliseconds. All but `open`, `draft` and `draftEnd` are processor time of the
 * longest task of the page, in which it answers nothing.
 */
export interface StudioTimes {
  /** From the choice of its file to the first picture. */
  readonly open: number;
  /** After that picture, while the checks and the draft come in. */
  readonly opened: number;
  /** Of some edits, each with all that is drawn. */
  readonly edit: number;
  /** From the choice of a file of one article with 5 MB to the first sentence that its draft offers. */
  readonly draft: number;
  readonly draftEnd: number;
  /** While a new text of 5 MB is read and compared with the one before. */
  readonly compare: number;
  /** While that text is taken. */
  readonly take: number;
}

const [events, paragraphLength] = [2000, 2500];
const firstDay = dayOf({ year: 2015, month: 1, day: 5 });

/** 2,000 events, of articles with 5 MB in all. */
export function documentOfAuthor(sources: number): Timeline {
  const eventsOfEach = events / sources;
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const told = numbers(sources).map((source) =>
    numbers(eventsOfEach).map((at) => eventOf(source, source * eventsOfEach + at))
  );
  return {
    version: 1,
    id: 'long',
    title: 'A long story',
    language: 'en',
    asOf: '2022-01-01',
    lanes: [{ id: 'talks', label: 'Talks' }],
    sources: told.map((each, source) => articleOf(source, each)),
    events: told.flat().map(({ event }) => event)
  };
}

interface Told {
  readonly event: TimelineEvent;
  readonly sentence: string;
}

function eventOf(source: number, number: number): Told {
  const day = addDays(firstDay, number);
  const text = `On ${dayInWords(day)}`;
  const exact = `${text}, delegation ${number} met its counterparts in the capital`;
  return {
    sentence: `${exact}.`,
    event: {
      id: `e${number}`,
      title: `Delegation ${number} meets its counterparts`,
      lane: 'talks',
      when: { text, edtf: formatDay(day), aspect: 'on' },
      occurrence: 'happened',
      assertions: [{ voice: 'reported', evidence: [{ source: `s${source}`, exact }] }]
    }
  };
}

function articleOf(source: number, told: readonly Told[]): Source {
  const filler = 'Nobody said what the other side had offered, and the streets were quiet. ';
  const content = told
    .map(({ sentence }) => `${sentence} ${filler.repeat(Math.ceil(paragraphLength / filler.length))}`.trim())
    .join('\n\n');
  return { id: `s${source}`, title: `Article ${source}`, content, sha256: canonicalHash(content) };
}

export async function timesOfStudio(browser: Browser, base: string): Promise<StudioTimes> {
  return { ...(await timesOfStory(browser, base)), ...(await timesOfArticle(browser, base)) };
}

/** Four articles, and edits of one event. */
async function timesOfStory(
  browser: Browser,
  base: string
): Promise<Pick<StudioTimes, 'open' | 'opened' | 'edit'>> {
  const page = await studioPage(browser, base);
  const began = Date.now();
  await choose(page, 'Open files', 'long.json', JSON.stringify(documentOfAuthor(4)));
  await page.locator('.figure .stage svg:not(.axis)').waitFor();
  const open = Date.now() - began;
  const opened = await longestTask(page, () => settled(page));
  await page.getByRole('button', { name: 'Delegation 1 meets its counterparts', exact: true }).click();
  await page.getByLabel('Title', { exact: true }).focus();
  const edit = await longestTask(page, async () => {
    for (const key of 'edits') {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await settled(page);
  });
  await page.close();
  return { open, opened, edit };
}

/** One article of 5 MB, its draft and its new text. */
async function timesOfArticle(
  browser: Browser,
  base: string
): Promise<Pick<StudioTimes, 'draft' | 'draftEnd' | 'compare' | 'take'>> {
  const page = await studioPage(browser, base);
  const document = documentOfAuthor(1);
  const began = Date.now();
  await choose(page, 'Open files', 'long.json', JSON.stringify(document));
  await page.getByRole('button', { name: 'Accept A' }).waitFor();
  const draft = Date.now() - began;
  await settled(page);
  const draftEnd = Date.now() - began;
  await page.getByRole('button', { name: 'More about this article' }).click();
  await page.getByRole('button', { name: 'The article has changed…' }).click();
  const text = document.sources[0]!.content!.replaceAll('Nobody said what', 'Nobody told what');
  const compare = await longestTask(page, async () => {
    await choose(page, 'Open a file', 'new.txt', text);
    await page.getByRole('heading', { name: 'From new.txt' }).waitFor();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Take the new text' }).waitFor();
  });
  const take = await longestTask(page, async () => {
    await page.getByRole('button', { name: 'Take the new text' }).click();
    await settled(page);
  });
  await page.close();
  return { draft, draftEnd, compare, take };
}

async function studioPage(browser: Browser, base: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(180_000);
  await page.goto(`${base}studio/`);
  return page;
}

/** Chosen from a disk: what is sent to the page in a message keeps it busy itself. */
async function choose(page: Page, label: string, name: string, content: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), name);
  writeFileSync(file, content);
  await page.getByLabel(label, { exact: true }).and(page.locator('input')).setInputFiles(file);
  rmSync(dirname(file), { recursive: true });
}

/** Until nothing goes on beside the page: the checks and the draft are there. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('[data-checking=false]').waitFor();
  await page.locator('[data-drafting=false]').waitFor();
};
