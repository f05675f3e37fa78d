import { cp } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Publishes the stories beside the page, under their paths in the repository. */
export const withStories: Plugin = {
  name: 'sourceline:stories',
  apply: 'build',
  closeBundle: () => cp('data', 'dist/app/data', { recursive: true })
};
