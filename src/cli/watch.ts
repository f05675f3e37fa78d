import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from './effects.ts';

/**
 * Acts now, and once for all changes of some files since it acted last. Which files these are is asked before each act,
 * as what they hold may say so. Folders are watched rather than files, as many programs write a new file and give it the
 * name of the old one. Throws `UsageError` where a folder can't be watched.
 */
export async function onChange(
  pathsOf: () => Promise<readonly string[]>,
  act: () => Promise<void>
): Promise<void> {
  let watchers: readonly FSWatcher[] = [];
  let note = (): void => undefined;
  try {
    for (;;) {
      const changed = new Promise<void>((resolved) => (note = resolved));
      const later = watchersOf(await pathsOf(), () => note());
      // The former ones end only now, so that no change comes between.
      closeAll(watchers);
      watchers = later;
      await act();
      await changed;
    }
  } finally {
    closeAll(watchers);
  }
}

const closeAll = (watchers: readonly FSWatcher[]): void => watchers.forEach((watcher) => watcher.close());

function watchersOf(paths: readonly string[], note: () => void): readonly FSWatcher[] {
  const names = new Map<string, Set<string>>();
  const watchers: FSWatcher[] = [];
  for (const path of paths) {
    const added = addWatch(resolve(path), names, note);
    if (added) watchers.push(added);
  }
  return watchers;
}

/** Watches for a name in a folder; where the folder is not there, for its own name in the one above. */
function addWatch(path: string, names: Map<string, Set<string>>, note: () => void): FSWatcher | undefined {
  const folder = dirname(path);
  const known = names.get(folder);
  if (known) {
    known.add(basename(path));
    return undefined;
  }
  const watched = new Set([basename(path)]);
  const watcher = watchFolder(folder, (name) => {
    // A folder that is taken away, or put in another's place, tells its own name.
    if (name === null || watched.has(name) || name === basename(folder)) note();
  });
  if (!watcher) return addWatch(folder, names, note);
  names.set(folder, watched);
  return watcher.on('error', note);
}

/** None where there is no such folder. */
function watchFolder(folder: string, told: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => told(name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`cannot watch ${folder}: ${message}`);
  }
}
