import type { Page } from '@playwright/test';
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exchange } from '../../src/words/en/exchange.ts';
import { studio as words } from '../../src/words/en/studio.ts';
import { pdfOf, report } from '../support/report.ts';
import { timelineOf } from '../support/documents.ts';
import { png } from '../support/images.ts';
import { acceptButton, choose, fileOf, startWith, toStart } from './studio-states.ts';
import { expect, test } from './test.ts';

// That nothing of these files is asked for elsewhere, and that no policy is violated, every test of a page holds.

/** The scripts of a file set this if they run. */
const mark = 'ranByArticle';

/** What a file may have done to the page: run, opened a window or a dialog, asked for anything, or gone elsewhere. */
function deedsOf(page: Page): () => Promise<readonly string[]> {
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => deeds.push('a window'));
  page.on('download', () => deeds.push('a download'));
  page.on('request', (request) => {
    if (/evil|hostile/u.test(request.url())) deeds.push(`a request: ${request.url()}`);
  });
  /** Which event is open the studio itself writes into the address. */
  const place = (): string => {
    const url = new URL(page.url());
    url.searchParams.delete('event');
    return url.href;
  };
  const address = place();
  return async () => {
    // Whatever waits for a moment has had it.
    await page.waitForTimeout(1500);
    if (place() !== address) deeds.push(`went to ${page.url()}`);
    if (await page.evaluate((name) => name in window, mark)) deeds.push('a script');
    return deeds;
  };
}

const hostileHtml = `<!doctype html><html lang="en"><head><title>Landing closed</title>
<meta http-equiv="refresh" content="0; url=https://evil.example/"><base href="https://evil.example/">
<link rel="stylesheet" href="https://evil.example/style.css"><script>window.${mark} = true</script>
<script src="https://evil.example/script.js"></script></head>
<body onload="window.${mark} = true"><article><h1>Landing closed</h1>
${report.map((text) => `<p>${text}</p>`).join('')}
<p><img src="https://evil.example/x.png" onerror="window.${mark} = true"><img src="x" onerror="window.${mark} = true"></p>
<p><a href="javascript:window.${mark} = true" autofocus onfocus="window.${mark} = true">More of it</a></p>
<svg onload="window.${mark} = true"></svg><iframe srcdoc="<script>top.${mark} = true</script>"></iframe>
<form action="https://evil.example/"><input autofocus onfocus="window.${mark} = true"></form>
</article></body></html>`;

async function hostilePdf(): Promise<Buffer> {
  const file = await pdfOf((document) => document.text(report[0]));
  const action = `/OpenAction << /S /JavaScript /JS (globalThis.${mark} = true; app.alert\\(1\\); app.launchURL\\('https://evil.example/'\\)) >>`;
  const text = Buffer.from(file).toString('latin1').replace('/Type /Catalog', `/Type /Catalog ${action}`);
  expect(text).toContain(mark);
  return Buffer.from(text, 'latin1');
}

/** A document of Word whose picture, template and style sheet are elsewhere. */
async function hostileDocx(): Promise<Buffer> {
  const paragraphs = report.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  const picture = new ImageRun({ type: 'png', data: png, transformation: { width: 9, height: 9 } });
  const whole = new Document({
    sections: [{ children: [...paragraphs, new Paragraph({ children: [picture] })] }]
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(whole)));
  const path = 'word/_rels/document.xml.rels';
  const outside = strFromU8(parts[path]!)
    .replace(/Target="media\/[^"]+"/u, 'Target="https://evil.example/x.png" TargetMode="External"')
    .replace(
      '</Relationships>',
      '<Relationship Id="rIdEvil" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/></Relationships>'
    );
  expect(outside).toContain('x.png" TargetMode');
  return Buffer.from(zipSync({ ...parts, [path]: strToU8(outside) }));
}

const articles: Readonly<Record<string, () => Promise<Buffer> | Buffer>> = {
  'page.html': () => Buffer.from(hostileHtml),
  'report.pdf': hostilePdf,
  'report.docx': hostileDocx
};

for (const [name, make] of Object.entries(articles))
  test(`${name} with scripts or parts elsewhere gives its text, and does nothing`, async ({ page }) => {
    await toStart(page);
    const deeds = deedsOf(page);
    await choose(page, fileOf(name, await make()));
    await expect(page.getByRole('heading', { name: words.start.fromFile(name) })).toBeVisible();
    await expect(page.getByLabel(words.start.paste, { exact: true })).toHaveValue(
      /closed the old ferry landing/u
    );
    await expect(page.locator('#app :is(script, iframe, img, object, embed, base, link)')).toHaveCount(0);
    expect(await deeds()).toEqual([]);
  });

test('rich text that is pasted gives its text, and does nothing', async ({ page }) => {
  await toStart(page);
  const deeds = deedsOf(page);
  await page.getByLabel(words.start.paste, { exact: true }).evaluate((field, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, hostileHtml);
  await expect(page.getByLabel(words.start.paste, { exact: true })).toHaveValue(
    /closed the old ferry landing/u
  );
  expect(await deeds()).toEqual([]);
});

const document = strToU8(JSON.stringify(timelineOf()));

test('an archive with a path out of its folder is refused in words, and nothing of it is opened', async ({
  page
}) => {
  await toStart(page);
  const deeds = deedsOf(page);
  const archive = zipSync({ 'story/timeline.json': document, '../evil.txt': strToU8('x') });
  await choose(page, fileOf('story.zip', Buffer.from(archive)));
  await expect(page.getByRole('alert')).toHaveText(exchange.archive.unsafe('../evil.txt'));
  await expect(page.getByLabel(words.head.storyTitle)).toHaveCount(0);
  expect(await deeds()).toEqual([]);
});

test('an archive of enormous contents is refused in words', async ({ page }) => {
  await toStart(page);
  const archive = zipSync({
    'story/timeline.json': document,
    'story/zeros.txt': new Uint8Array(300_000_000)
  });
  await choose(page, fileOf('story.zip', Buffer.from(archive)));
  await expect(page.getByRole('alert')).toContainText('too large');
});

test('a text that looks like HTML is shown as the text that it is, wherever it appears', async ({ page }) => {
  const hostile = `<img src=x onerror="window.${mark}=true"> told reporters on May 3, 2021. Talks ended on May 5, 2021.`;
  await startWith(page, hostile, `<script>window.${mark}=true</script>`);
  const deeds = deedsOf(page);
  await acceptButton(page).click();
  await expect(page.getByRole('form', { name: words.form.heading })).toBeVisible();
  expect(await page.locator('#app :is(script, iframe, img)').count()).toBe(0);
  expect(await deeds()).toEqual([]);
});
