import { escapeText } from './html.ts';
import type { SiteFile } from './site.ts';

/** The limit for one file in https://www.sitemaps.org/protocol.html. */
const mostAddresses = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const listOf = (list: string, item: string, addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${list} xmlns="${namespace}">`,
    ...addresses.map((address) => `  <${item}><loc>${escapeText(address)}</loc></${item}>`),
    `</${list}>`,
    ''
  ].join('\n');

/** The sitemap of absolute addresses; if they are too many for one file, several files and an index. */
export function sitemapFiles(base: string, addresses: readonly string[]): readonly SiteFile[] {
  if (addresses.length <= mostAddresses)
    return [{ path: 'sitemap.xml', content: listOf('urlset', 'url', addresses) }];
  const files = Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    content: listOf('urlset', 'url', addresses.slice(index * mostAddresses, (index + 1) * mostAddresses))
  }));
  const index = listOf(
    'sitemapindex',
    'sitemap',
    files.map(({ path }) => new URL(path, base).href)
  );
  return [...files, { path: 'sitemap.xml', content: index }];
}
