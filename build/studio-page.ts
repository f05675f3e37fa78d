import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { articlePolicy } from './policy.ts';

/** The end of the page's policy as Vite writes it, which lists the names of Trusted Types policies. */
const endOfPolicy = /(http-equiv="Content-Security-Policy" content="[^"]*trusted-types [^";]*)(?=")/u;

/** What a page asks for before its script does: a story, which the studio does not open with. */
const preloads = /^\s*<link rel="preload" as="fetch"[^>]*>\n/gmu;

/** The page at the address of the studio: the same files, one folder up, under a policy with one name more. */
export function studioPage(page: string): string | undefined {
  if (!endOfPolicy.test(page)) return undefined;
  return page
    .replace(endOfPolicy, `$1 ${articlePolicy}`)
    .replaceAll(preloads, '')
    .replaceAll(/((?:src|href)=")\.\//gu, '$1../');
}

export const withStudio: Plugin = {
  name: 'sourceline:studio',
  apply: 'build',
  closeBundle() {
    const studio = studioPage(readFileSync('dist/app/index.html', 'utf8'));
    if (studio === undefined) return this.error('the page has no policy to add a name to');
    mkdirSync('dist/app/studio', { recursive: true });
    writeFileSync('dist/app/studio/index.html', studio);
  }
};
