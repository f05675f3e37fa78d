import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { contentSecurityPolicy, studioPolicy } from './policy.ts';

/** The page at the address of the studio: the same files, one folder up, under a policy of its own. */
export const withStudio: Plugin = {
  name: 'sourceline:studio',
  apply: 'build',
  writeBundle({ dir }) {
    const folder = dir ?? 'dist/app';
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    const studio = page
      .replace(contentSecurityPolicy, studioPolicy)
      .replaceAll(/((?:src|href)=")\.\//gu, '$1../');
    if (!studio.includes(studioPolicy)) this.error('the page has no policy to replace');
    mkdirSync(`${folder}/studio`, { recursive: true });
    writeFileSync(`${folder}/studio/index.html`, studio);
  }
};
