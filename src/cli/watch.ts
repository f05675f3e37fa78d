import { watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Acts once for all changes of some files since it acted last. Folders are watched rather than files, as many programs
 * write a new file and give it the name of the old one.
 */
export async function onChange(paths: readonly string[], act: () => Promise<void>): Promise<void> {
  const watched = new Set(paths.map((path) => resolve(path)));
  const folders = new Set([...watched].map((path) => dirname(path)));
  let changed = false;
  let wake = (): void => undefined;
  const watchers = [...folders].map((folder) =>
    watch(folder, (_, name) => {
      if (name === null || !watched.has(resolve(folder, name))) return;
      changed = true;
      wake();
    })
  );
  try {
    for (;;) {
      if (!changed) await new Promise<void>((resolved) => (wake = resolved));
      changed = false;
      await act();
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
