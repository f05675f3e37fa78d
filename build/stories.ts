import { cp } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The stories are files beside the page, at the address that they have in the repository. */
export const withStories: Plugin = {
  name: 'sourceline:stories',
  apply: 'build',
  closeBundle: () => cp('data', 'dist/app/data', { recursive: true })
};
