import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect, test as base, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../../dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2'
};

/** A file as a server answers it. */
export interface Answer {
  readonly body: string;
  /** 200 if absent. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small static server on an origin of its own: what is built, under its path in `dist`, and pages made for a test. */
export class Host {
  readonly answers = new Map<string, Answer>();
  /** The paths that were asked for. */
  readonly asked: string[] = [];
  /** Sent with every file; a server that knows no other sites sends none. */
  headers: Readonly<Record<string, string>> = {};
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page at a path, with what stands in its head and body, and gives its address. */
  put(path: string, { head = '', body }: { head?: string; body: string }, headers = {}): string {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
    this.answers.set(path, { body: html, headers: { 'content-type': types['.html']!, ...headers } });
    return this.origin + path;
  }

  async #answer({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(url, this.origin);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    this.asked.push(pathname);
    const answer = this.answers.get(pathname) ?? (await fileAt(path));
    if (!answer) return void response.writeHead(404).end();
    const { status = 200, body, headers } = answer;
    response.writeHead(status, { 'content-type': types[extname(path)], ...this.headers, ...headers });
    response.end(body);
  }
}

const fileAt = (
  path: string
): Promise<{ body: Buffer; status?: undefined; headers?: undefined } | undefined> =>
  readFile(root + path.slice(1)).then(
    (body) => ({ body }),
    () => undefined
  );

interface Hosts {
  /** The site of a report. */
  readonly report: Host;
  /** The site that timelines come from. */
  readonly source: Host;
  /** What went wrong in any page or frame: violations of a policy, errors. Empty at the end, but for what a test takes out. */
  readonly faults: string[];
}

const opened = async (use: (host: Host) => Promise<void>): Promise<void> => {
  const host = new Host();
  await host.open();
  await use(host);
  await host.close();
};

export const test = base.extend<Hosts>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
  report: async ({}, use) => opened(use),
  // eslint-disable-next-line no-empty-pattern -- as above
  source: async ({}, use) => opened(use),
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error('violation', violatedDirective, blockedURI, sample)
        )
      );
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use(faults);
      expect(faults, 'faults of the page').toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

export const storyPath = '/app/data/north-korea-outreach/timeline.json';

/** The next picture, so that what moves has moved. */
export const frameOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** How far the page scrolls for four turns of the wheel at a place, once it is at rest. */
export async function scrolledByWheel(page: Page, x: number, y: number): Promise<number> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, 100);
  return settledScroll(page);
}

/** Where the page is scrolled to, once it has left its top and is the same for some frames. */
export async function settledScroll(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(async () => {
      await frameOf(page);
      const before = last;
      last = await page.evaluate(() => scrollY);
      return last > 0 && last === before;
    })
    .toBe(true);
  return last;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a page, its shadow trees and frames of its own origin included: the rule and the elements. */
export async function violationsIn(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(`${axe}; undefined`);
  const { violations }: AxeResults = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
