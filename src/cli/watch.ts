import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from './effects.ts';

/**
 * Acts now, and then once for all changes since the last act. The list of files is requested before each act, since
 * their contents may change it. Folders are watched rather than files, because many programs write a new file and
 * rename it to the old one. Throws `UsageError` if a folder can't be watched.
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
      // The previous watchers close only now, so that no change is missed in between.
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

/** Watches for a name in a folder; if the folder does not exist, for the folder's own name in its parent. */
function addWatch(path: string, names: Map<string, Set<string>>, note: () => void): FSWatcher | undefined {
  const folder = dirname(path);
  const known = names.get(folder);
  if (known) {
    known.add(basename(path));
    return undefined;
  }
  const watched = new Set([basename(path)]);
  const watcher = watchFolder(folder, (name) => {
    // A folder that is deleted or replaced reports its own name.
    if (name === null || watched.has(name) || name === basename(folder)) note();
  });
  if (!watcher) return addWatch(folder, names, note);
  names.set(folder, watched);
  return watcher.on('error', note);
}

/** Undefined if there is no such folder. */
function watchFolder(folder: string, onName: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_, name) => onName(name));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`cannot watch ${folder}: ${message}`);
  }
}
