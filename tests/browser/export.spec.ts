import type { Download, Locator, Page } from '@playwright/test';
import {
  button,
  bytesOf,
  dialog,
  downloaded,
  field,
  menu,
  mostDifferent,
  openExport,
  pngDifference,
  preview,
  renderedFrom,
  said,
  svgDifferences,
  type
} from './export-page.ts';
import { fromMenu, open, story, titleOf } from './story-page.ts';
import { longTimeline, serve } from './stories.ts';
import { expect, test } from './test.ts';

/** The file that the command line writes of the story that the page opens with. */
const rendered = (format: 'svg' | 'png', options: readonly string[]): Buffer =>
  renderedFrom('data/north-korea-outreach', format, options);

interface Case {
  readonly options: readonly string[];
  readonly query?: string;
  readonly choose?: (page: Page) => Promise<unknown>;
}

/** The same choices, for the command line and in the dialog. */
const cases: Readonly<Record<string, Case>> = {
  'as it opens': { options: [] },
  'a slide, dark': {
    options: ['--preset', 'slide', '--theme', 'dark'],
    choose: async (page) => {
      await menu(page, 'For').selectOption('slide, 16:9');
      await menu(page, 'Theme').selectOption('dark');
    }
  },
  'a journal column in print, in days of its own, by actor': {
    options: [
      ...['--preset', 'column', '--theme', 'print', '--group', 'actor'],
      ...['--from', '2021-03-01', '--to', '2021-03-20', '--transparent']
    ],
    choose: async (page) => {
      await menu(page, 'For').selectOption('one journal column');
      await menu(page, 'Theme').selectOption('print');
      await menu(page, 'Group by').selectOption('actor');
      await type(page, 'First day', '2021-03-01');
      await type(page, 'Last day', '2021-03-20');
      await dialog(page).getByLabel('Transparent background').check();
    }
  },
  'filtered, with a selected event, a credit line and fewer parts': {
    options: [
      ...['--q', 'sanctions', '--select', 'additional-sanctions-raised', '--width', '7.5in'],
      ...['--parts', 'title,as-of,sources', '--credit', 'Drawn <by> “us” & them']
    ],
    query: '?q=sanctions&id=additional-sanctions-raised',
    choose: async (page) => {
      await type(page, 'Width', '7.5in');
      for (const part of ['Description', 'What the marks mean', 'Verification note'])
        await dialog(page).getByLabel(part).uncheck();
      await type(page, 'Credit line', 'Drawn <by> “us” & them');
    }
  }
};

for (const [what, { options, query, choose }] of Object.entries(cases)) {
  test(`the page’s SVG is the command line’s: ${what}`, async ({ page, context }) => {
    await openExport(page, query);
    await choose?.(page);
    const ours = await bytesOf(await downloaded(page, 'SVG'));
    const theirs = rendered('svg', options);
    const differences = await svgDifferences(context, ours, theirs);
    expect(differences).toEqual([]);
  });
}

for (const [what, options] of Object.entries({
  'a social card': ['--preset', 'social'],
  'a page at 150 dpi': ['--dpi', '150']
}))
  test(`the page’s PNG is the command line’s: ${what}`, async ({ page, context }) => {
    await openExport(page);
    await menu(page, 'Format').selectOption('PNG');
    if (options.includes('social')) await menu(page, 'For').selectOption('social card');
    else await type(page, 'Pixels per inch', '150');
    const ours = await bytesOf(await downloaded(page, 'PNG'));
    const { sizes, share } = await pngDifference(await context.newPage(), ours, rendered('png', options));
    expect(sizes[0]).toBe(sizes[1]);
    expect(share).toBeLessThan(mostDifferent);
  });

for (const format of ['SVG', 'PNG'] as const)
  test(`a downloaded ${format} opens again as the story that it shows @widths${format === 'SVG' ? ' @quick' : ''}`, async ({
    page
  }) => {
    await openExport(page);
    await menu(page, 'Format').selectOption(format);
    const download = await downloaded(page, format);
    expect(download.suggestedFilename()).toBe(`north-korea-outreach.${format.toLowerCase()}`);
    const buffer = await bytesOf(download);
    await open(page, '?id=alaska-talks');
    await page.locator('input[type="file"]').setInputFiles({
      name: download.suggestedFilename(),
      mimeType: `image/${format === 'SVG' ? 'svg+xml' : 'png'}`,
      buffer
    });
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?own=\w+$/u);
    await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

test('a file does not carry the story where that is not wished', async ({ page }) => {
  await openExport(page);
  await dialog(page).getByLabel('Include the data').uncheck();
  await menu(page, 'Text').selectOption('left to the reader’s fonts');
  const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString();
  expect(svg).toContain(titleOf('alaska-talks'));
  expect(svg).not.toContain('assertions');
  expect(svg).not.toContain('@font-face');
});

test('a story in other scripts brings their fonts, and lacks none', async ({ page }) => {
  const hebrew = { ...longTimeline(3), title: 'הגשר הסגור', description: 'Мост закрыт — الجسر مغلق' };
  await serve(page, '/long/timeline.json', hebrew);
  await openExport(page, '?src=long/timeline.json');
  const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString();
  for (const face of ["'Noto Sans Hebrew'", "'Vazirmatn'"])
    expect(/<style>.*<\/style>/su.exec(svg)![0]).toContain(face);
  await expect(said(page).last()).toContainText('sent to your downloads');
  await expect(said(page).last()).not.toContainText('lack');
});

test('nothing of the dialog is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.filter((url) => /export/iu.test(url))).toEqual([]);
  await fromMenu(page, 'Export…');
  await expect(dialog(page)).toBeVisible();
  expect(asked.filter((url) => /export/iu.test(url))).not.toEqual([]);
});

test.describe('without a connection', () => {
  test.use({ provoked: /ERR_FAILED/u });

  test('the dialog is told to be out of reach', async ({ page }) => {
    await page.route('**/ExportDialog*.js', (route) => route.abort());
    await open(page);
    await fromMenu(page, 'Export…');
    await expect(page.getByText('could not be opened; is there a connection?')).toBeVisible();
  });

  test('fonts are told to be out of reach, and the way out is to leave them', async ({ page }) => {
    await openExport(page);
    await page.route('**/*.ttf', (route) => route.abort());
    await button(page, 'Download SVG').click();
    await expect(said(page).last()).toContainText(
      'The font Inter could not be fetched; is there a connection?'
    );
    await menu(page, 'Text').selectOption('left to the reader’s fonts');
    await downloaded(page, 'SVG');
  });
});

test('a picture as seen has the days, the filters, the selection and the theme of the screen, and nothing beside its days', async ({
  page
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openExport(page, '?id=alaska-talks&from=2021-03-01&to=2021-04-10&lane=diplomacy&group=actor');
  await menu(page, 'For').selectOption('as seen');
  await expect(menu(page, 'Theme')).toHaveValue('dark');
  await expect(menu(page, 'Group by')).toHaveValue('actor');
  await expect(field(page, 'First day')).toHaveValue('2021-03-01');
  await expect(field(page, 'Last day')).toHaveValue('2021-04-10');
  const [onScreen, inPicture] = [page.locator('.stage'), preview(page)].map((part) =>
    part.locator('svg .event')
  ) as [Locator, Locator];
  const idsOf = (marks: Locator) =>
    marks.evaluateAll((all) =>
      all.map((each) => each.getAttribute('data-event') ?? each.getAttribute('data-copy'))
    );
  await expect(inPicture.and(preview(page).locator('[data-event="alaska-talks"]'))).toBeVisible();
  expect(await idsOf(onScreen)).toContain('biden-campaign-condition');
  expect(await idsOf(inPicture)).toEqual(
    (await idsOf(onScreen)).filter((id) => id !== 'biden-campaign-condition')
  );
  // Both who meet in Alaska have a group, and the talks are in each.
  expect(await idsOf(inPicture.filter({ has: page.locator('.ring.selected') }))).toEqual([
    'alaska-talks',
    'alaska-talks'
  ]);
  const widths = await Promise.all(
    [page.locator('.stage'), preview(page).locator('svg')].map((drawing) =>
      drawing.evaluate((element) =>
        element.matches('svg') ? element.viewBox.baseVal.width - 48 : element.clientWidth
      )
    )
  );
  expect(widths[1]).toBe(widths[0]);
});

test('sizes that can’t be are refused in words, and the last picture stays', async ({ page }) => {
  await openExport(page);
  const sheet = preview(page).locator('svg').first();
  const before = await sheet.getAttribute('viewBox');
  for (const [width, why] of Object.entries({
    '0': '0 is too small; a width is',
    NaN: 'NaN is not a length for the width; write it like 183mm, 7.5in or 1200px',
    '100000': '100000 is too large; a width is'
  })) {
    await type(page, 'Width', width);
    await expect(dialog(page).getByText(why).first()).toBeVisible();
    await expect(button(page, 'Download SVG')).toHaveAttribute('aria-disabled', 'true');
    await expect(field(page, 'Width')).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await sheet.getAttribute('viewBox')).toBe(before);
  await type(page, 'Width', '1200px');
  await expect(button(page, 'Download SVG')).toHaveAttribute('aria-disabled', 'false');
});

test('a height that has no room for the timeline is told with the way out', async ({ page }) => {
  await openExport(page);
  await type(page, 'Height', '160px');
  await expect(preview(page)).toContainText(/has no room for this timeline.*make it at least \d+ px high/u);
  await expect(button(page, 'Copy image')).toHaveAttribute('aria-disabled', 'true');
  await menu(page, 'For').selectOption('A4 page');
  await expect(preview(page).locator('svg')).toBeVisible();
});

test('what had to give way is told in words', async ({ page }) => {
  await openExport(page);
  await menu(page, 'For').selectOption('social card');
  await expect(said(page).first()).toContainText('The numbered quotes were left out for lack of room');
});

test('a PNG that no canvas holds is refused with the way out', async ({ page }) => {
  await openExport(page);
  await type(page, 'Height', '');
  await menu(page, 'Format').selectOption('PNG');
  await type(page, 'Width', '40in');
  await type(page, 'Pixels per inch', '600');
  await button(page, 'Download PNG').click();
  await expect(said(page).last()).toContainText('ask for fewer pixels per inch or fewer parts, or take SVG');
});

test('pixels per inch that can’t be are no matter of a file that has none, nor of a picture that is copied', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExport(page);
  await menu(page, 'For').selectOption('one journal column');
  await menu(page, 'Format').selectOption('PNG');
  await type(page, 'Pixels per inch', '9');
  await expect(button(page, 'Download PNG')).toHaveAttribute('aria-disabled', 'true');
  await expect(button(page, 'Copy image')).toHaveAttribute('aria-disabled', 'true');
  await menu(page, 'Format').selectOption('PDF');
  await expect(button(page, 'Download PDF')).toHaveAttribute('aria-disabled', 'false');
  await menu(page, 'Format').selectOption('SVG');
  await downloaded(page, 'SVG');
  await button(page, 'Copy image').click();
  await expect(said(page).last()).toContainText('Picture copied.');
  const width = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await createImageBitmap(await item!.getType('image/png'))).width;
  });
  // 89 mm in 300 pixels per inch.
  expect(width).toBe(1051);
  await menu(page, 'Format').selectOption('PNG');
  await expect(field(page, 'Pixels per inch')).toHaveAttribute('aria-invalid', 'true');
});

test.describe('the clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  const held = (page: Page): Promise<string[]> =>
    page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));

  test('takes the picture as PNG', async ({ page }) => {
    await openExport(page);
    await button(page, 'Copy image').click();
    await expect(said(page).last()).toHaveText('Picture copied.');
    expect(await held(page)).toEqual(['image/png']);
  });

  test('takes the picture as SVG, as a text too', async ({ page }) => {
    await openExport(page);
    await button(page, 'Copy as SVG').click();
    await expect(said(page).last()).toHaveText('SVG copied.');
    expect(await held(page)).toContain('text/plain');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^<\?xml.*<\/svg>\s*$/su);
  });

  test('that is refused is told, with the way out', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await openExport(page);
    await button(page, 'Copy image').click();
    await expect(said(page).last()).toHaveText(
      'The browser does not let this page write that to the clipboard. Download it instead.'
    );
  });
});

test('the dialog is walked by keys, closes with Escape and gives the focus back', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Menu' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Make a timeline…' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Export…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(preview(page)).toBeFocused();
  for (let press = 0; press < 60; press++) {
    if (await button(page, 'Download SVG').evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  const arriving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await arriving;
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test.describe('work is shown while it lasts', () => {
  const cancel = (page: Page): Locator => button(page, 'Cancel');

  test('and can be stopped, by keys too, which stay in the dialog', async ({ page }) => {
    await openExport(page);
    // Fonts that never come, until the page gives them up.
    await page.route('**/*.ttf', () => {});
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await button(page, 'Download SVG').click();
    await expect(said(page).last()).toHaveText('Adding the fonts…');
    await expect(dialog(page).getByRole('progressbar')).toHaveAttribute('value', '0');
    await cancel(page).focus();
    await page.keyboard.press('Enter');
    await expect(said(page).last()).toHaveText('Stopped.');
    await expect(cancel(page)).toHaveCount(0);
    await expect(button(page, 'Download SVG')).toBeFocused();
    expect(downloads).toEqual([]);
    await page.unroute('**/*.ttf');
    await downloaded(page, 'SVG');
  });

  test('and where it ends under the focus, that goes on in the dialog', async ({ page }) => {
    await openExport(page);
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.ttf', (route) => released.then(() => route.continue()));
    await button(page, 'Download SVG').click();
    await cancel(page).focus();
    release();
    await expect(said(page).last()).toContainText('sent to your downloads');
    await expect(button(page, 'Download SVG')).toBeFocused();
  });

  test('and takes no focus that is elsewhere', async ({ page }) => {
    await openExport(page);
    await page.route('**/*.ttf', () => {});
    await button(page, 'Download SVG').click();
    await cancel(page).click();
    await expect(said(page).last()).toHaveText('Stopped.');
    await page.unroute('**/*.ttf');
    await field(page, 'Credit line').focus();
    await page.evaluate(() => document.querySelector<HTMLElement>('dialog .actions button')!.click());
    await expect(said(page).last()).toContainText('sent to your downloads');
    await expect(field(page, 'Credit line')).toBeFocused();
  });
});

test.describe('the preview looks as the file does', () => {
  const looks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'in light, with all that stands beside it': async (page) => {
      await type(page, 'Credit line', 'Drawn for a test');
      await dialog(page).getByLabel('Address of the live timeline').check();
    },
    'in dark, without a ground, with a selected event': async (page) => {
      await menu(page, 'Theme').selectOption('dark');
      await dialog(page).getByLabel('Transparent background').check();
    },
    'in print, without a ground, down the page, by standing': async (page) => {
      await menu(page, 'Theme').selectOption('print');
      await dialog(page).getByLabel('Transparent background').check();
      await menu(page, 'Group by').selectOption('standing');
      await dialog(page).getByLabel('Mark the selected event').uncheck();
      await dialog(page).getByLabel('As-of line').uncheck();
    }
  };

  for (const [what, choose] of Object.entries(looks))
    test(what, async ({ page, context }) => {
      // As high as all of a picture is.
      await page.setViewportSize({ width: 1440, height: 4000 });
      await openExport(page, '?id=alaska-talks');
      await type(page, 'Width', '640px');
      await choose(page);
      await expect(button(page, 'Download SVG')).toHaveAttribute('aria-disabled', 'false');
      const sheet = preview(page).locator('.sheet');
      const seen = await sheet.screenshot();
      const under = await sheet.evaluate((element) => getComputedStyle(element).backgroundImage);
      const svg = await bytesOf(await downloaded(page, 'SVG'));
      const bare = await context.newPage();
      await bare.setViewportSize({ width: 1440, height: 4000 });
      await bare.setContent(
        `<body style="margin: 0"><div style="width: 640px; background: ${under} 0 0 / 16px 16px">` +
          `<img style="display: block" src="data:image/svg+xml;base64,${svg.toString('base64')}"></div>`
      );
      await bare.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      const { sizes, share } = await pngDifference(bare, seen, await bare.locator('div').screenshot());
      expect(sizes[0]).toBe(sizes[1]);
      expect(share).toBeLessThan(mostDifferent);
    });
});

test('a thousand events are drawn, and saved with all their quotes', async ({ page }) => {
  await serve(page, '/long/timeline.json', longTimeline(1000));
  await open(page, '?src=long/timeline.json');
  await fromMenu(page, 'Export…');
  await expect(button(page, 'Download SVG')).toHaveAttribute('aria-disabled', 'false');
  const svg = (await bytesOf(await downloaded(page, 'SVG'))).toString();
  expect(svg.match(/Delegation \d+ met in the capital/gu)?.length).toBeGreaterThanOrEqual(1000);
});
