import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sitemapFiles } from '../../src/site/sitemap.ts';

const base = 'https://a.example/t&c/';
const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${base}${index}/`);
const locations = (content: string | Uint8Array): string[] =>
  [
    ...new JSDOM(String(content), { contentType: 'application/xml' }).window.document.querySelectorAll('loc')
  ].map(({ textContent }) => textContent);

it('a sitemap is well-formed and names each address as it is', () => {
  const [only, ...more] = sitemapFiles(base, addresses(3));
  expect(more).toEqual([]);
  expect(only!.path).toBe('sitemap.xml');
  expect(locations(only!.content)).toEqual(addresses(3));
});

it('more addresses than one file may hold are in several, with an index', () => {
  const files = sitemapFiles(base, addresses(50_001));
  expect(files.map(({ path }) => path)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(locations(files[1]!.content)).toEqual([`${base}50000/`]);
  expect(locations(files[2]!.content)).toEqual([`${base}sitemap-1.xml`, `${base}sitemap-2.xml`]);
  expect(files[2]!.content).toContain('<sitemapindex');
});
