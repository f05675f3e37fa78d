import { timelineOf } from '../support/documents.ts';
import { card, element, first, host, mark, open, run, script, title } from './embed-page.ts';
import { expect, storyPath, test, type Host } from './hosts.ts';
import { drawing, titleOf } from './story-page.ts';

test('it is moved, taken out and put back, and shows what it showed', async ({ page, report }) => {
  await open(page, report, `<div id="one">${element()}</div><div id="two"></div>`);
  await title(page, first).click();
  await run(page, (element) => element.setWindow({ from: '2021-02-01', to: '2021-03-20' }));
  const asked = report.asked.length;
  await page.evaluate(() =>
    document.querySelector('#two')!.append(document.querySelector('sourceline-timeline')!)
  );
  await expect(card(page)).toHaveText(titleOf(first));
  const kept = await page.evaluateHandle(() => document.querySelector('sourceline-timeline')!);
  await kept.evaluate((element) => element.remove());
  await expect
    .poll(() => kept.evaluate((element) => element.shadowRoot!.querySelectorAll('svg').length))
    .toBe(0);
  await kept.evaluate((element) => document.querySelector('#one')!.append(element));
  await expect(card(page)).toHaveText(titleOf(first));
  await expect(host(page).locator('.sourceline')).toHaveCount(1);
  expect(await run(page, (element) => element.getWindow())).toEqual({ from: '2021-02-01', to: '2021-03-20' });
  expect(report.asked.length).toBe(asked);
  await mark(page, first).focus();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('it is taken out before its story has come, and asks again when it is put back', async ({
  page,
  report
}) => {
  await page.goto(report.put('/report.html', { head: script, body: '<main></main>' }));
  await page.evaluate(async (src) => {
    const element = document.createElement('sourceline-timeline');
    element.setAttribute('src', src);
    const main = document.querySelector('main')!;
    main.append(element);
    element.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    main.append(element);
    await element.ready;
  }, storyPath);
  await expect(page.locator(drawing)).toBeVisible();
});

/** Puts another story beside the first. */
const putOther = (report: Host): void =>
  void report.answers.set('/other.json', { body: JSON.stringify(timelineOf({ title: 'Other talks' })) });

test('another story that is asked for while it is out is shown when it is put back', async ({
  page,
  report
}) => {
  putOther(report);
  await open(page, report, `<main>${element()}</main>`);
  const shown = await page.evaluate(async () => {
    const element = document.querySelector('sourceline-timeline')!;
    await element.ready;
    element.remove();
    await Promise.resolve();
    element.setAttribute('src', '/other.json');
    document.querySelector('main')!.append(element);
    return element.ready.then(({ timeline }) => timeline?.title);
  });
  expect(shown).toBe('Other talks');
  await expect(host(page).getByRole('heading', { name: 'Other talks' })).toBeVisible();
});

test('the latest wish of a script wins, in the document or out of it', async ({ page, report }) => {
  putOther(report);
  await open(page, report, `<main>${element()}</main>`);
  const shown = await page.evaluate(async (document_) => {
    const main = document.querySelector('main')!;
    const element = document.querySelector('sourceline-timeline')!;
    await element.ready;
    element.remove();
    await Promise.resolve();
    element.setAttribute('src', '/other.json');
    element.timeline = document_;
    main.append(element);
    const first = (await element.ready).timeline?.title;
    const late = document.createElement('sourceline-timeline');
    late.timeline = document_;
    late.setAttribute('src', '/other.json');
    main.append(late);
    return [first, (await late.ready).timeline?.title];
  }, timelineOf());
  expect(shown).toEqual(['Talks', 'Other talks']);
  expect(report.asked.filter((path) => path === '/other.json')).toHaveLength(1);
});

test('a story that was taken away does not come back with it', async ({ page, report }) => {
  await open(page, report, `<main>${element('', 'Nothing here')}</main>`);
  await page.evaluate(async () => {
    const element = document.querySelector('sourceline-timeline')!;
    element.timeline = undefined;
    element.remove();
    await Promise.resolve();
    document.querySelector('main')!.append(element);
  });
  await expect(page.getByText('Nothing here')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await run(page, (element) => element.timeline)).toBeUndefined();
  expect(report.asked.filter((path) => path === storyPath)).toHaveLength(1);
});

test('in another document, and back, it looks as it did @widths', async ({ page, report }) => {
  await open(page, report, `<main>${element()}</main><iframe title="Another" width="100%"></iframe>`);
  const looks = (scope: Pick<typeof page, 'locator'>) =>
    scope.locator('sourceline-timeline').evaluate((element) => {
      const button = element.shadowRoot!.querySelector('button')!;
      const { borderRadius, fontSize } = getComputedStyle(button);
      return [getComputedStyle(element).display, borderRadius, fontSize];
    });
  const before = await looks(page);
  await page.evaluate(() =>
    document
      .querySelector('iframe')!
      .contentDocument!.body.append(document.querySelector('sourceline-timeline')!)
  );
  const other = page.frameLocator('iframe');
  await expect(other.locator(drawing).first()).toBeVisible();
  expect(await looks(other)).toEqual(before);
  await other.locator('[part="list"] .title', { hasText: titleOf(first) }).click();
  await expect(other.locator('.card h2')).toHaveText(titleOf(first));
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .append(document.querySelector('iframe')!.contentDocument!.querySelector('sourceline-timeline')!)
  );
  await expect(card(page)).toHaveText(titleOf(first));
  expect(await looks(page)).toEqual(before);
});
