import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { headingPlace } from '../src/site/template.ts';
import { articlePolicy } from './policy.ts';

/** The end of the page's policy, which lists the names of Trusted Types policies. Vite escapes quotation marks in it. */
const endOfPolicy = /(http-equiv="Content-Security-Policy" content="[^"]*trusted-types [^";]*)(?=")/u;

/** What a page asks for before its script does: a story, which the studio does not open with. */
const preloads = /^\s*<link rel="preload" as="fetch"[^>]*>\n/gmu;

/** The page at the address of the studio: the same files, one folder up, under a policy with one name more. */
export const withStudio: Plugin = {
  name: 'sourceline:studio',
  apply: 'build',
  writeBundle({ dir }) {
    const folder = dir ?? 'dist/app';
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    if (!endOfPolicy.test(page)) this.error('the page has no policy to add a name to');
    const studio = page
      .replace(endOfPolicy, `$1 ${articlePolicy}`)
      .replaceAll(preloads, '')
      .replace(headingPlace, '<h1 class="story-title">Sourceline</h1>')
      .replaceAll(/((?:src|href)=")\.\//gu, '$1../');
    mkdirSync(`${folder}/studio`, { recursive: true });
    writeFileSync(`${folder}/studio/index.html`, studio);
  }
};
