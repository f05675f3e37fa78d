import type { Plugin } from 'vite';

/** Strings in a file of a package, and what a build replaces them by. */
export interface Patch {
  /** The end of the file's path: `svelte/src/internal/client/render.js`. */
  readonly file: string;
  readonly swaps: readonly (readonly [from: string, to: string])[];
}

/**
 * Replaces strings in files of packages, in builds only. A build fails if a file no longer contains the strings or is
 * no longer part of the build, so whoever updates the package must look at the patch again.
 */
export function patched(name: string, patches: readonly Patch[]): Plugin {
  const missing = new Set<string>();
  return {
    name: `sourceline:${name}`,
    apply: 'build',
    enforce: 'pre',
    buildStart: () => patches.forEach(({ file }) => missing.add(file)),
    buildEnd(error) {
      if (!error && missing.size > 0)
        throw new Error(`${name}: this build has no ${[...missing].join(', ')}`);
    },
    transform(code, id) {
      const patch = patches.find(({ file }) => pathOf(id).endsWith(`/${file}`));
      if (!patch) return undefined;
      missing.delete(patch.file);
      return { code: swapped(code, patch), map: null };
    }
  };
}

/** The code with its strings replaced. Throws if it does not contain them. */
export function swapped(code: string, { file, swaps }: Patch): string {
  return swaps.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} has changed: it no longer has “${from}”`);
    return text.replaceAll(from, () => to);
  }, code);
}

const pathOf = (id: string): string => id.replaceAll('\\', '/').replace(/\?.*$/u, '');
