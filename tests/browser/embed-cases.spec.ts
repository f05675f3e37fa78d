import type { FrameLocator, Locator, Page } from '@playwright/test';
import { element, filler, host, hostile, open, script, strictPolicy } from './embed-page.ts';
import { drag } from './fingers.ts';
import { carrying, expectFitted, frameAt, iframe, inside, script as frameScript } from './frame-page.ts';
import { expect, settledScroll, storyPath, test, type Host } from './hosts.ts';
import { titleOf } from './story-page.ts';

/** Puts a timeline into a page of `report`, with `source` as where it comes from, and gives what holds its parts. */
type Case = (page: Page, report: Host, source: Host) => Promise<Locator | FrameLocator>;

const elementIn =
  (body: string, head = script): Case =>
  async (page, report) => {
    await open(page, report, body + filler, head);
    return host(page).last();
  };

const frameOn =
  (address: (source: Host) => string, attributes = ''): Case =>
  async (page, report, source) => {
    const body = frameAt(address(source), attributes) + filler;
    await page.goto(report.put('/', { head: frameScript, body }));
    await expectFitted(page);
    return inside(page);
  };

const plainFrame = (source: Host): string => `${source.origin}/app/embed/`;

const cases: Readonly<Record<string, Case>> = {
  'an element': elementIn(element()),
  'an element by the script for old pages': elementIn(
    element(),
    '<script src="/embed/sourceline-timeline.iife.js" defer></script>'
  ),
  'an element among hostile styles': elementIn(element(), hostile + script),
  'the second of two elements': elementIn(element() + element()),
  'an element under a strict policy': async (page, report, source) => {
    source.headers = { 'access-control-allow-origin': '*' };
    const body = `<sourceline-timeline src="${source.origin + storyPath}"></sourceline-timeline>${filler}`;
    await open(page, report, body, script, { 'content-security-policy': strictPolicy(source) });
    return host(page);
  },
  'an element that was moved, taken out and put back': async (page, report) => {
    await open(page, report, `<div>${element()}</div><main></main>${filler}`);
    await page.evaluate(async () => {
      const element = document.querySelector('sourceline-timeline')!;
      document.querySelector('main')!.append(element);
      element.remove();
      await Promise.resolve();
      document.querySelector('div')!.append(element);
    });
    return host(page);
  },
  'a frame': frameOn(plainFrame),
  'a frame in a sandbox without an origin': frameOn(carrying, 'sandbox="allow-scripts"'),
  'a frame as srcdoc': async (page, _, source) => {
    carrying(source);
    const { body: html } = source.answers.get('/app/embed/story.html')!;
    const frame = '<iframe data-sourceline title="A timeline" style="border: 0; width: 100%"></iframe>';
    await page.goto(source.put('/report.html', { head: frameScript, body: frame + filler }));
    const srcdoc = html.replaceAll('"./frame', '"/app/embed/frame');
    await iframe(page).evaluate((frame, srcdoc) => frame.setAttribute('srcdoc', srcdoc), srcdoc);
    await expectFitted(page);
    return inside(page);
  },
  'a lazy frame': frameOn(plainFrame, 'loading="lazy"'),
  'a frame that was hidden at first': async (page, report, source) => {
    const body = `<div hidden>${frameAt(plainFrame(source))}</div>${filler}`;
    await page.goto(report.put('/', { head: frameScript, body }));
    await inside(page).locator('sourceline-timeline').waitFor({ state: 'attached' });
    await page.locator('div').evaluate((node) => node.removeAttribute('hidden'));
    await expectFitted(page);
    return inside(page);
  }
};

test.use({ hasTouch: true });

for (const [what, put] of Object.entries(cases))
  test(`${what} is read by keyboard and by touch, and a finger over it scrolls the page @widths`, async ({
    page,
    report,
    source,
    faults
  }) => {
    const timeline = await put(page, report, source);
    const card = timeline.locator('.card h2');
    const stop = timeline.locator('.stage [tabindex="0"]').first();

    await stop.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(stop).toBeFocused();

    await timeline.locator('[data-event="no-answer-from-pyongyang"] text.ink').first().tap();
    await expect(card).toHaveText(titleOf('no-answer-from-pyongyang'));
    await expect(card).toBeInViewport();

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await drag(page, [[190, 600]], [[190, 300]]);
    expect(await settledScroll(page)).toBeGreaterThan(200);
    // Without an origin a frame gets no fonts from a server that allows none.
    expect(faults.splice(0).filter((fault) => !/woff2|ERR_FAILED/u.test(fault))).toEqual([]);
  });
