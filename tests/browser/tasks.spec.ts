import { expect, type Locator, type Page } from '@playwright/test';
import { card, filter, label, mark, open, shareEvent, show, upcoming } from './story-page.ts';
import { test } from './test.ts';

/** What readers come for, and the presses that it takes: fewer on a laptop, where more is in sight. */
interface Task {
  readonly what: string;
  readonly query?: string;
  readonly presses: { readonly laptop: number; readonly phone: number };
  /** Does the task with `press`, and sees its end. */
  readonly carryOut: (page: Page, press: (target: Locator) => Promise<void>) => Promise<void>;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

const tasks: readonly Task[] = [
  {
    what: 'when the Alaska talks are, and the sentence that says so',
    presses: { laptop: 1, phone: 1 },
    async carryOut(page, press) {
      await press(label(page, 'alaska-talks'));
      await expect(card(page, 'alaska-talks').getByText('March 18, 2021').first()).toBeInViewport();
      await expect(card(page, 'alaska-talks').locator('blockquote').first()).toBeInViewport({ ratio: 1 });
    }
  },
  {
    what: 'who says that there was no answer, in whose own words',
    presses: { laptop: 1, phone: 1 },
    async carryOut(page, press) {
      await press(label(page, 'no-answer-from-pyongyang'));
      const opened = card(page, 'no-answer-from-pyongyang');
      await expect(opened.getByText('Said by senior Biden administration official').first()).toBeInViewport();
      await expect(opened.locator('blockquote').first()).toContainText('we have not received any response');
      await expect(opened.locator('blockquote').first()).toBeInViewport({ ratio: 0.5 });
    }
  },
  {
    what: 'what was still to come on March 13',
    presses: { laptop: 1, phone: 1 },
    async carryOut(page, press) {
      await press(upcoming(page));
      await expect(page.locator('[data-event]')).toHaveCount(3);
      await expect(mark(page, 'trip-to-south-korea-and-japan')).toBeInViewport();
    }
  },
  {
    what: 'a link to the open event, which opens on it',
    query: '?id=alaska-talks',
    presses: { laptop: 2, phone: 2 },
    async carryOut(page, press) {
      await press(shareEvent(page));
      await press(button(page, 'Copy link to this event'));
      await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
      await expect(mark(page, 'alaska-talks')).toBeInViewport();
      await expect(card(page, 'alaska-talks').getByRole('heading', { level: 2 })).toBeInViewport();
    }
  },
  {
    what: 'only what concerns China',
    presses: { laptop: 2, phone: 2 },
    async carryOut(page, press) {
      await press(filter(page, 'Who'));
      await press(page.getByRole('checkbox', { name: 'China' }));
      await expect(page.locator('[data-event]')).toHaveCount(2);
    }
  },
  {
    what: 'a sentence of the article that no event uses',
    presses: { laptop: 2, phone: 2 },
    async carryOut(page, press) {
      const tab = page
        .getByRole('tablist', { name: 'Parts of the story' })
        .getByRole('tab', { name: 'Article' });
      if (await tab.isVisible()) await press(tab);
      else await press(page.getByLabel('Show unused sentences'));
      await press(button(page, 'Next unused sentence'));
      await expect(page.getByText('raises concerns about how Biden will deal').first()).toBeInViewport();
    }
  },
  {
    what: 'a picture for a slide',
    presses: { laptop: 3, phone: 3 },
    async carryOut(page, press) {
      await press(button(page, 'Share'));
      await press(button(page, 'This view as a slide…'));
      const arriving = page.waitForEvent('download');
      await press(button(page, 'Download PNG'));
      expect((await arriving).suggestedFilename()).toMatch(/\.png$/u);
    }
  },
  {
    what: 'the snippet that embeds the timeline',
    presses: { laptop: 3, phone: 3 },
    async carryOut(page, press) {
      await press(button(page, 'Share'));
      await press(button(page, 'Embed…'));
      await press(button(page, 'Copy snippet'));
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain('<sourceline-timeline');
    }
  }
];

for (const { what, query, presses, carryOut } of tasks)
  test(`a reader finds in ${presses.laptop} presses, or ${presses.phone} on a phone: ${what} @widths`, async ({
    page,
    context
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, query);
    await show(page, 'Timeline');
    let pressed = 0;
    await carryOut(page, async (target) => {
      pressed++;
      await target.click();
    });
    expect(pressed).toBeLessThanOrEqual(page.viewportSize()!.width < 700 ? presses.phone : presses.laptop);
  });
