import { cpSync, readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { policyTag } from './policy.ts';
import { noticeName } from './third-party.ts';

/**
 * Writes the page that a frame shows, and its sheet. A sandboxed frame gets modules, and the styles that modules load, only
 * from servers that allow it; so it has a plain script and a plain sheet, with the faces that the script cannot hold.
 */
export const emitFramePage = (faces: string, context: Rolldown.PluginContext): void => {
  const page = readFileSync('src/embed/frame.html', 'utf8').replace('<!-- policy -->', () => policyTag);
  const sheet = faces + readFileSync('src/embed/frame.css', 'utf8');
  context.emitFile({ type: 'asset', fileName: 'index.html', source: page });
  context.emitFile({ type: 'asset', fileName: 'frame.css', source: sheet });
};

/** Types are of no use there, and the frame's own notice names all that is in the element too. */
const isLeftBehind = (path: string): boolean => path.endsWith('.d.ts') || path.endsWith(noticeName);

/** Copies the element and the frame's script beside the frame's page, where the page's snippets expect them. */
export const withScripts: Plugin = {
  name: 'sourceline:scripts',
  closeBundle: () =>
    cpSync('dist/embed', 'dist/app/embed', { recursive: true, filter: (path) => !isLeftBehind(path) })
};
