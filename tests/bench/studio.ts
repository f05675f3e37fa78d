import type { Browser, Page } from '@playwright/test';
import { dayInWords } from '../../src/model/day-words.ts';
import { addDays, dayOf, formatDay } from '../../src/model/day.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Source, Timeline, TimelineEvent } from '../../src/model/timeline.ts';

/** What an author of a long story waits for, in milliseconds. */
export interface StudioTimes {
  /** From the choice of its file to the first picture. */
  readonly open: number;
  /** The slowest of some edits, from the key to the next picture. */
  readonly edit: number;
  /** From the last edit until all checks of the document are there again. */
  readonly checks: number;
}

const [sources, eventsOfEach, paragraphLength] = [4, 500, 2500];
const firstDay = dayOf({ year: 2015, month: 1, day: 5 });

/** 2,000 events, of four articles with 5 MB in all. */
export function documentOfAuthor(): Timeline {
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
    sources: told.map((events, source) => articleOf(source, events)),
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
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(180_000);
  await page.goto(`${base}studio/`);
  const input = page.getByLabel('Open files').and(page.locator('input'));
  await input.waitFor({ state: 'attached' });
  const buffer = Buffer.from(JSON.stringify(documentOfAuthor()));
  const began = Date.now();
  await input.setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer });
  await page.locator('.figure .stage svg:not(.axis)').waitFor();
  const open = Date.now() - began;
  await page.getByRole('button', { name: 'Delegation 1 meets its counterparts', exact: true }).click();
  const title = page.getByLabel('Title', { exact: true });
  await title.focus();
  const edit = await slowestKey(page, [...'edits']);
  const typed = Date.now();
  await page.locator('[data-checking=false]').waitFor();
  const checks = Date.now() - typed;
  await page.close();
  return { open, edit, checks };
}

/** From each key to the next picture. */
async function slowestKey(page: Page, keys: readonly string[]): Promise<number> {
  await page.evaluate(() => {
    const notes: number[] = [];
    Object.assign(globalThis, { notes });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // After the picture of this key, not before it.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => notes.push(performance.now() - timeStamp);
          port2.postMessage(undefined);
        }),
      { capture: true }
    );
  });
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (count) => (globalThis as unknown as { notes: number[] }).notes.length > count,
      index
    );
  }
  return page.evaluate(() => Math.max(...(globalThis as unknown as { notes: number[] }).notes));
}
