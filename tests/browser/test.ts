import { expect, test as base, type Page } from '@playwright/test';

/** Something that no page of ours may do. */
export interface Fault {
  readonly kind: 'policy violation' | 'page error' | 'console error' | 'foreign request';
  readonly what: string;
}

/** Collects the faults of a page from now on. `origin` is the only one that it may ask for anything. */
export async function watch(page: Page, origin: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const note = (kind: Fault['kind'], what: string): void => void faults.push({ kind, what });
  await page.exposeFunction('reportViolation', (what: string) => note('policy violation', what));
  await page.addInitScript({
    content: `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      reportViolation([violatedDirective, blockedURI, sample].join(' ')), true)`
  });
  page.on('pageerror', (error) => note('page error', String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note('console error', message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol) && url.origin !== origin) note('foreign request', url.href);
  });
  return faults;
}

interface Options {
  /** Faults that a test provokes on purpose. */
  readonly provoked: RegExp | undefined;
}

/** Every test of a page fails on a fault of it, whatever else it looks at. */
export const test = base.extend<Options>({
  provoked: [undefined, { option: true }],
  page: async ({ page, baseURL, provoked }, use) => {
    const faults = await watch(page, new URL(baseURL!).origin);
    await use(page);
    expect(
      faults.filter(({ what }) => !provoked?.test(what)),
      'faults of the page'
    ).toEqual([]);
  }
});

export { expect };
