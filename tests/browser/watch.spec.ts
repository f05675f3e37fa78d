import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import { expect, test, watch, type Fault } from './test.ts';

const provoke: Readonly<Record<Fault['kind'], (page: Page) => Promise<unknown>>> = {
  'policy violation': (page) =>
    page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }))
    ),
  'page error': (page) =>
    page.evaluate(
      () =>
        void queueMicrotask(() => {
          throw new Error('provoked');
        })
    ),
  'console error': (page) => page.evaluate(() => console.error('provoked')),
  'foreign request': async (page) => {
    await page.route('https://example.org/**', (route) => route.fulfill({ body: '' }));
    await page.route('**/elsewhere', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<img src="https://example.org/pixel.png" alt="">' })
    );
    await page.goto('/elsewhere');
  }
};

for (const [kind, act] of Object.entries(provoke)) {
  base(`the watch on every page sees a ${kind}`, async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(faults).toEqual([]);
    await act(page);
    await expect.poll(() => faults.map((fault) => fault.kind)).toContain(kind);
  });
}

test.fail('a fault that the watch sees fails a test that looks at nothing', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => console.error('provoked'));
});
