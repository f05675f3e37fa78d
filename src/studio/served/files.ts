import type { LocalFile } from '../../app/local.ts';
import { textHash } from '../../model/hash.ts';
import { openDeskFiles, type DeskOpening } from '../files/open-desk.ts';

/** The list of a story's files that `sourceline serve` puts beside the studio; addresses are relative to the page. */
interface ServedList {
  readonly folder: string;
  readonly files: readonly string[];
  /** Where the server tells of changes. */
  readonly changes: string;
}

/** The address of that list; undefined where no story is served. */
export const servedList = document.getElementById('app')?.dataset.served;

/** A story as its files are now. */
interface ServedStory {
  readonly opening: DeskOpening;
  /** Of all its files: whether they changed. */
  readonly hash: string;
}

/** Reads the served story. Rejects if the server does not answer. */
export async function readServed(list: string): Promise<ServedStory> {
  const { folder, files } = await listAt(list);
  const read = await Promise.all(files.map((path) => fileAt(folder, path)));
  const found = read.filter((file) => file !== undefined);
  const texts = await Promise.all(found.map(async ({ path, file }) => `${path}\n${await file.text()}`));
  return { opening: await openDeskFiles(found), hash: textHash(texts.join('\n')) };
}

/** Calls back after each change, and once a server that was gone is back, until it is stopped. */
export async function onServedChange(list: string, act: () => void): Promise<() => void> {
  const { changes } = await listAt(list);
  const source = new EventSource(changes);
  let isLost = false;
  source.addEventListener('change', act);
  source.addEventListener('error', () => (isLost = true));
  source.addEventListener('open', () => isLost && act());
  return () => source.close();
}

const listAt = async (list: string): Promise<ServedList> => (await fetch(list)).json() as Promise<ServedList>;

/** A file that is not there now is left out; what names it says so. */
async function fileAt(folder: string, path: string): Promise<LocalFile | undefined> {
  const response = await fetch(folder + path.split('/').map(encodeURIComponent).join('/'));
  return response.ok ? { path, file: new File([await response.blob()], path) } : undefined;
}
