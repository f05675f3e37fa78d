import { watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Comes round once for all changes of some files since the last round. Folders are watched rather than files, as many
 * programs write a new file and give it the name of the old one.
 */
export async function* changesIn(paths: readonly string[]): AsyncGenerator<void> {
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
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
