import { documentName } from '../../formats/own-story.ts';
import type { Desk } from '../desk/desk.ts';
import type { Images } from './images.ts';
import { folderName, savedFiles, type SavedFiles } from './saved-files.ts';

/** The dialog of browsers that let a page write a folder, which TypeScript does not know. */
type ShowDirectoryPicker = (options: {
  readonly id: string;
  readonly mode: 'readwrite';
}) => Promise<FileSystemDirectoryHandle>;

const picker = (): ShowDirectoryPicker | undefined =>
  (globalThis as { readonly showDirectoryPicker?: ShowDirectoryPicker }).showDirectoryPicker;

/** Whether this browser lets a page write a folder. */
export const canSaveFolder = (): boolean => picker() !== undefined;

/** The folder that a person chooses; undefined if they choose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ id: 'sourceline', mode: 'readwrite' });
  } catch (error) {
    if (isNamed(error, 'AbortError')) return undefined;
    throw error;
  }
}

/** What came of saving a folder; the sentences are in `words/en/desk.ts`. */
export type FolderSaved =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: 'taken'; readonly name: string }
  | { readonly ok: false; readonly why: 'refused' }
  | { readonly ok: false; readonly why: 'failed'; readonly reason: string };

/**
 * Saves a story in the folder that a person chose: in the folder itself if it is empty or has this story in it already, or
 * else in one of its own inside. A folder with another story is left as it is.
 */
export async function saveFolder(
  desk: Desk,
  images: Images,
  chosen: FileSystemDirectoryHandle
): Promise<FolderSaved> {
  const files = await savedFiles(desk, images);
  try {
    const folder = await folderFor(desk, chosen);
    if (!folder) return { ok: false, why: 'taken', name: `${chosen.name}/${folderName(desk)}` };
    await writeFiles(folder, files);
    return { ok: true, name: folder === chosen ? chosen.name : `${chosen.name}/${folder.name}` };
  } catch (error) {
    return isNamed(error, 'NotAllowedError')
      ? { ok: false, why: 'refused' }
      : { ok: false, why: 'failed', reason: String(error) };
  }
}

async function folderFor(
  desk: Desk,
  chosen: FileSystemDirectoryHandle
): Promise<FileSystemDirectoryHandle | undefined> {
  if ((await isEmpty(chosen)) || (await hasStory(chosen, desk)) === 'this') return chosen;
  const inside = await chosen.getDirectoryHandle(folderName(desk), { create: true });
  return (await hasStory(inside, desk)) === 'another' ? undefined : inside;
}

async function isEmpty(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const first = await folder.keys().next();
  return first.done === true;
}

/** Which story a folder has in it. */
async function hasStory(
  folder: FileSystemDirectoryHandle,
  { timeline }: Desk
): Promise<'this' | 'another' | 'none'> {
  try {
    const file = await (await folder.getFileHandle(documentName)).getFile();
    return idIn(await file.text()) === timeline.id ? 'this' : 'another';
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return 'none';
    throw error;
  }
}

function idIn(json: string): unknown {
  try {
    return (JSON.parse(json) as { readonly id?: unknown } | null)?.id;
  } catch {
    // It is someone's file, though no document: it is not to be replaced.
    return undefined;
  }
}

/** One after the other, the document last: until then it names the files that were there before. */
async function writeFiles(folder: FileSystemDirectoryHandle, files: SavedFiles): Promise<void> {
  for (const [path, bytes] of files) {
    const names = path.split('/');
    let place = folder;
    for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
    const file = await place.getFileHandle(names.at(-1)!, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
  }
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;
