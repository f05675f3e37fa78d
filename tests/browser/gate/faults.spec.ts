import { expect, test } from '@playwright/test';
import { clean, faulty } from './faults.ts';
import { checks, flagsOf } from './gate.ts';

for (const [what, name, html] of faulty) {
  test(`the gate sees ${what}: ${name}`, async ({ page }) => {
    await page.setContent(html);
    expect(await checks[name](page)).not.toEqual([]);
  });
}

for (const [what, html] of Object.entries(clean)) {
  test(`the gate finds nothing wrong with ${what}`, async ({ page }) => {
    await page.setContent(html);
    expect(await flagsOf(page)).toEqual([]);
  });
}
