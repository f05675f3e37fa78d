import { eventOf, timelineOf } from '../support/documents.ts';
import {
  script,
  element,
  open,
  host,
  title,
  card,
  listed,
  first,
  fallback,
  hostile,
  strictPolicy
} from './embed-page.ts';
import { expect, storyPath, test } from './hosts.ts';
import { drawing, story, titleOf } from './story-page.ts';

test('an element draws the story, and a mark opens the words it rests on @everywhere @quick', async ({
  page,
  report
}) => {
  await open(page, report);
  await expect(host(page).getByRole('heading', { name: story.title })).toBeVisible();
  await expect(listed(page).first()).toBeVisible();
  await title(page, 'no-answer-from-pyongyang').click();
  await expect(card(page)).toHaveText(titleOf('no-answer-from-pyongyang'));
  await expect(host(page).locator('.reader .chosen').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('nothing is asked for but the document and its texts', async ({ page, report }) => {
  await open(page, report);
  await title(page, first).click();
  expect(report.asked.toSorted()).toEqual(
    [
      storyPath,
      '/app/data/north-korea-outreach/sources/article.txt',
      '/embed/sourceline-timeline.js',
      '/report.html'
    ].toSorted()
  );
});

test('nothing is left on the page around it: no global, no cookie, no store, no listener, no style', async ({
  page,
  report
}) => {
  await page.addInitScript(() => {
    const listening = new Map<unknown, string>();
    for (const target of [document, window]) {
      const add = target.addEventListener.bind(target) as Window['addEventListener'];
      const remove = target.removeEventListener.bind(target) as Window['removeEventListener'];
      target.addEventListener = (...call: Parameters<typeof add>) => {
        listening.set(call[1], call[0]);
        add(...call);
      };
      target.removeEventListener = (...call: Parameters<typeof remove>) => {
        listening.delete(call[1]);
        remove(...call);
      };
    }
    const before = new Set(Object.getOwnPropertyNames(window));
    const onPrototypes = () =>
      [...before]
        .filter((name) => /^[A-Z]/u.test(name))
        .flatMap((name) => {
          const { prototype } = Reflect.get(window, name) as { prototype?: object };
          return prototype ? Reflect.ownKeys(prototype).map((key) => `${name}.${String(key)}`) : [];
        });
    const knownOnPrototypes = new Set(onPrototypes());
    Object.assign(window, {
      traces: () => ({
        globals: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'traces'),
        prototypes: onPrototypes().filter((name) => !knownOnPrototypes.has(name)),
        listeners: [...listening.values()],
        cookies: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        styles:
          document.querySelectorAll('style, link[rel="stylesheet"]').length +
          document.adoptedStyleSheets.length
      })
    });
  });
  await open(page, report);
  await title(page, first).hover();
  await expect(host(page).locator('.tip')).toBeVisible();
  await title(page, first).click();
  await page.keyboard.press('n');
  await page.mouse.move(2, 2);
  expect(await page.evaluate('traces()')).toEqual({
    globals: [],
    prototypes: [],
    listeners: [],
    cookies: '',
    stored: 0,
    styles: 0
  });
});

test('a strict policy of the page lets it be, trusted types included @widths', async ({
  page,
  report,
  source
}) => {
  source.headers = { 'access-control-allow-origin': '*' };
  const body = `<sourceline-timeline src="${source.origin + storyPath}"></sourceline-timeline>`;
  await open(page, report, body, script, { 'content-security-policy': strictPolicy(source) });
  await title(page, first).click();
  await expect(card(page)).toHaveText(titleOf(first));
  // The sheet holds: a frame of the card's colour, and a column that is no list of browser's make.
  expect(await host(page).evaluate((node) => getComputedStyle(node).display)).toBe('block');
  expect(
    await host(page)
      .locator('.badge')
      .first()
      .evaluate((node) => getComputedStyle(node).borderRadius)
  ).toBe('13px');
});

test('hostile styles of the page do not reach in @everywhere', async ({ page, report }) => {
  await open(page, report);
  const picture = async () => ({
    box: await page.locator(drawing).boundingBox(),
    looks: await host(page)
      .locator('h2, h3, button, svg text, .reader p')
      .evaluateAll((nodes) =>
        nodes.map((node) => {
          const { fontSize, fontFamily, color, letterSpacing, lineHeight, textTransform, textAlign, fill } =
            getComputedStyle(node);
          const { width, height } = node.getBoundingClientRect();
          const sizes = [width, height].map(Math.round);
          return [
            fontSize,
            fontFamily,
            color,
            letterSpacing,
            lineHeight,
            textTransform,
            textAlign,
            fill,
            ...sizes
          ];
        })
      )
  });
  const before = await picture();
  await open(page, report, element(), hostile + script);
  expect(await picture()).toEqual(before);
});

test('what the page sets for it reaches in', async ({ page, report }) => {
  const style = `<style>
    sourceline-timeline { --sourceline-sans: monospace; --sourceline-size: 20px; --sourceline-ground: rgb(250, 240, 230); }
    sourceline-timeline::part(header) { border-bottom: 3px solid rgb(1, 2, 3); }
  </style>`;
  await open(page, report, element('theme="light"'), style + script);
  const styleOf = (part: string, property: string) =>
    host(page)
      .locator(part)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  expect(await styleOf('.sourceline', 'font-family')).toBe('monospace');
  expect(await styleOf('.sourceline', 'font-size')).toBe('18.75px');
  expect(await styleOf('.stage text', 'font-family')).toBe('monospace');
  expect(await styleOf(`${drawing} .ground`, 'fill')).toBe('rgb(250, 240, 230)');
  expect(await styleOf('[part="header"]', 'border-bottom-color')).toBe('rgb(1, 2, 3)');
});

test('two on a page keep to themselves', async ({ page, report }) => {
  const other = timelineOf({
    title: 'Another story',
    events: [eventOf({ id: first, title: 'Talks begin' })]
  });
  report.answers.set('/other.json', { body: JSON.stringify(other) });
  await open(page, report, `${element()}<sourceline-timeline src="/other.json"></sourceline-timeline>`);
  const [one, two] = [host(page).first(), host(page).nth(1)];
  await expect(two.getByRole('heading', { name: 'Another story' })).toBeVisible();
  await one.locator(`[data-event="${first}"]`).click();
  await expect(one.locator('.card h2')).toHaveText(titleOf(first));
  await expect(two.locator('.card h2')).toHaveCount(0);
  await two.locator(`[data-event="${first}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(two.locator('.card h2')).toHaveText('Talks begin');
  await page.keyboard.press('Escape');
  await expect(two.locator('.card h2')).toHaveCount(0);
  await expect(one.locator('.card h2')).toHaveText(titleOf(first));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('its children stand in its place', async ({ page, report }) => {
    await page.goto(report.put('/report.html', { head: script, body: element('', fallback) }));
    await expect(page.getByRole('img', { name: 'The timeline as a picture' })).toBeVisible();
  });
});

test('its children give way to the story, and come back where there is none', async ({
  page,
  report,
  faults
}) => {
  await open(page, report, element('', fallback));
  const picture = page.getByRole('img', { name: 'The timeline as a picture' });
  await expect(picture).toBeHidden();
  const broken = timelineOf({ events: [eventOf({ lane: 'nowhere' })] });
  report.answers.set('/broken.json', { body: JSON.stringify(broken) });
  const told = await page.evaluate(() => {
    const element = document.querySelector('sourceline-timeline')!;
    element.setAttribute('src', '/broken.json');
    return element.ready.then(
      () => 'ready',
      (error: unknown) => String(error)
    );
  });
  expect(told).toContain('events[0].lane');
  await expect(picture).toBeVisible();
  await expect(host(page).getByRole('alert')).toContainText('This timeline could not be shown');
  await expect(host(page).getByRole('alert')).toContainText('nowhere');
  await page.evaluate(() =>
    document.querySelector('sourceline-timeline')!.setAttribute('src', '/nothing.json')
  );
  await expect(host(page).getByRole('alert')).toContainText('/nothing.json does not exist on the server');
  await page.evaluate(() =>
    document.querySelector('sourceline-timeline')!.setAttribute('src', 'javascript:alert(1)')
  );
  await expect(host(page).getByRole('alert')).toContainText('not the address of a file on a web server');
  // The browser itself says what was not found.
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('a story from another site is shown if that site allows it, and is told of if not', async ({
  page,
  report,
  source,
  faults
}) => {
  const body = `<sourceline-timeline src="${source.origin + storyPath}">${fallback}</sourceline-timeline>`;
  await page.goto(report.put('/report.html', { head: script, body }));
  await expect(host(page).getByRole('alert')).toContainText('could not be fetched');
  faults.length = 0;
  source.headers = { 'access-control-allow-origin': '*' };
  await open(page, report, body);
});
