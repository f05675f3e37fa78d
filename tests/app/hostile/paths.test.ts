// @module-tag slow
import { afterEach, expect, it, vi } from 'vitest';
import { fetchStory } from '../../../src/app/fetch.ts';
import { changed, fullDocument } from '../../support/hostile/document.ts';

const folder = 'https://stories.example/data/hall/';

afterEach(() => vi.unstubAllGlobals());

it.each([
  '%2e%2e/secret.txt',
  ' ../secret.txt',
  ' /secret.txt',
  ' //elsewhere.example/secret.txt',
  '?secret.txt',
  '#secret.txt',
  '%2Fsecret.txt'
])('a text is fetched from the folder of its story: %j', async (path) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', ({ href }: URL) => {
    asked.push(href);
    return Promise.resolve(new Response(JSON.stringify(changed(fullDocument, 'sources[1].text', path))));
  });
  await fetchStory(new URL('timeline.json', folder), new AbortController().signal);
  expect(asked).toHaveLength(2);
  expect(asked[1]!.startsWith(folder)).toBe(true);
  expect(decodeURIComponent(asked[1]!.slice(folder.length))).toBe(path.replace(/^\.\//u, ''));
});
