import { cpSync, readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { policyTag } from './policy.ts';
import { noticeName } from './third-party.ts';

/**
 * Writes the page for frames and its style sheet. A sandboxed frame may load modules, and the styles that modules
 * load, only from servers that allow it; so this page has a plain script and a plain sheet with the font faces that
 * the script can't contain.
 */
export const emitFramePage = (faces: string, context: Rolldown.PluginContext): void => {
  const page = readFileSync('src/embed/frame.html', 'utf8').replace('<!-- policy -->', () => policyTag);
  const sheet = faces + readFileSync('src/embed/frame.css', 'utf8');
  context.emitFile({ type: 'asset', fileName: 'index.html', source: page });
  context.emitFile({ type: 'asset', fileName: 'frame.css', source: sheet });
};

/** The frame has no use for types, and its own notice covers everything in the element. */
const isLeftBehind = (path: string): boolean => path.endsWith('.d.ts') || path.endsWith(noticeName);

/** Copies the element and the frame script next to the page for frames, where its snippets expect them. */
export const withScripts: Plugin = {
  name: 'sourceline:scripts',
  closeBundle: () =>
    cpSync('dist/embed', 'dist/app/embed', { recursive: true, filter: (path) => !isLeftBehind(path) })
};
