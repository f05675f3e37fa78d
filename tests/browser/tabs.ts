import type { Page } from '@playwright/test';

/** Takes a reader to the list, which is below the figure in a wide window, and a tab in a narrow one. */
export async function toList(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'List' });
  if (await tab.isVisible()) await tab.click();
}
