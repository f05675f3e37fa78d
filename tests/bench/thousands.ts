import type { Browser, CDPSession, Page } from '@playwright/test';
import { documentOfArchive, type Archive } from './archives.ts';
import { median } from './cases.ts';

/** What a reader of a long story waits for, in milliseconds, and what the browser holds. */
export interface ArchiveTimes {
  /** From the request for the page to the first picture. */
  readonly first: number;
  /** The longest time in which the page could not answer: until the first picture, after it, and while typing. */
  readonly before: number;
  readonly after: number;
  /**
   * The processor time of a keystroke in the search, from the key to the next picture: the median of ten, each of which finds
   * other events than the one before. (The clock also counts what else the machine does.)
   */
  readonly key: number;
  /** Opening an event, from the key to the next picture. */
  readonly open: number;
  readonly nodes: number;
}

/** Notes when the first picture is there, and each task that keeps the page from answering. */
const watch = (): void => {
  const notes = { first: 0, tasks: [] as [number, number][], keys: [] as number[] };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') notes.keys.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const look = (): void => {
    if (document.querySelector('.stage svg:not(.axis) > *')) notes.first = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

interface Notes {
  readonly first: number;
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly keys: readonly number[];
}

const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

/** Long tasks become known a little after they end. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForTimeout(1500);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
};

const longest = (durations: readonly number[]): number => Math.max(0, ...durations);

export async function timesOfArchive(
  browser: Browser,
  base: string,
  archive: Archive
): Promise<ArchiveTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(180_000);
  const body = JSON.stringify(documentOfArchive(archive));
  await page.route('**/data/archive/timeline.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' })
  );
  await page.addInitScript(watch);
  await page.goto(`${base}?src=data/archive/timeline.json`);
  await page.locator('.stage svg:not(.axis)').waitFor();
  await settle(page);
  const { first, tasks } = await notesOf(page);
  const of = (isIn: (start: number) => boolean) =>
    longest(tasks.filter(([start, duration]) => isIn(start + duration)).map(([, duration]) => duration));
  const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
  const key = await costOfKey(page, () => page.getByRole('searchbox').focus(), [
    ...'mark',
    ...Array<string>(4).fill('Backspace'),
    ...'ma'
  ]);
  const open = await slowestKey(
    page,
    () =>
      page
        .getByRole('button', { name: /^(?:Start with|Next)/u })
        .first()
        .focus(),
    ['Enter']
  );
  await page.close();
  return {
    first,
    before: of((end) => end <= first + 1),
    after: of((end) => end > first + 1),
    key,
    open,
    nodes
  };
}

async function slowestKey(page: Page, focus: () => Promise<void>, keys: readonly string[]): Promise<number> {
  await focus();
  const { length } = (await notesOf(page)).keys;
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
  return longest((await notesOf(page)).keys.slice(length));
}

async function costOfKey(page: Page, focus: () => Promise<void>, keys: readonly string[]): Promise<number> {
  await focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const costs: number[] = [];
  for (const key of keys) {
    await settle(page);
    const drawn = await page.evaluateHandle(nextPicture);
    const before = await taskTime(session);
    await page.keyboard.press(key);
    await drawn.evaluate(({ picture }) => picture);
    costs.push((await taskTime(session)) - before);
  }
  return median(costs);
}

/** Resolves once the picture after the next key is drawn. */
const nextPicture = () => ({
  picture: new Promise((resolve) => {
    const drawn = ({ port1, port2 }: MessageChannel): void => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    };
    const onkey = (): number => requestAnimationFrame(() => drawn(new MessageChannel()));
    addEventListener('keydown', onkey, { once: true, capture: true });
  })
});

/** The processor time of all tasks of a page so far, in milliseconds. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}
