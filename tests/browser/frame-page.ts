import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { article } from '../support/documents.ts';
import { expect, type Host } from './hosts.ts';
import { drawing, story } from './story-page.ts';

export const script = '<script src="/embed/sourceline-frame.js" async></script>';
export const first = story.events[0]!.id;
export const filler = '<p>Words of the report.</p>'.repeat(60);

export const frameAt = (address: string, attributes = ''): string =>
  `<iframe data-sourceline title="A timeline" src="${address}" ${attributes}
    style="border: 0; width: 100%; height: 300px"></iframe>`;

/** The page that stands in a frame, with the story in it, as a server that allows no other sites must hold it. */
export function carrying(source: Host): string {
  const document = {
    ...story,
    sources: story.sources.map((each) => ({ ...each, text: undefined, content: article }))
  };
  const data = JSON.stringify(document).replaceAll('<', '\\u003c');
  const page = readFileSync('dist/app/embed/index.html', 'utf8').replace(
    '<!-- data -->',
    () => `<script type="application/json" id="timeline-data">${data}</script>`
  );
  source.answers.set('/app/embed/story.html', { body: page, headers: { 'content-type': 'text/html' } });
  return `${source.origin}/app/embed/story.html`;
}

export const iframe = (page: Page): Locator => page.locator('iframe').first();
export const inside = (page: Page): FrameLocator => page.frameLocator('iframe').first();
export const heightOf = (frame: Locator): Promise<number> =>
  frame.evaluate((node) => node.getBoundingClientRect().height);
export const contentHeight = (page: Page): Promise<number> =>
  inside(page)
    .locator('body')
    .evaluate((body) => body.getBoundingClientRect().height);

/** The frame has drawn its story, and is as high as that. */
export async function expectFitted(page: Page): Promise<void> {
  await inside(page).locator(drawing).waitFor();
  await expect
    .poll(async () => Math.abs((await heightOf(iframe(page))) - (await contentHeight(page))))
    .toBeLessThan(2);
  expect(await heightOf(iframe(page))).toBeGreaterThan(600);
}
