import { largestPicture } from '../../formats/carried.ts';
import type { InputFile } from '../../formats/exchange/imported.ts';
import type { Looks } from '../../formats/exchange/looks-like.ts';
import { documentName } from '../../formats/own-story.ts';
import { recognise, type Recognised } from '../../formats/registry.ts';
import type { Parsed } from '../../model/problem.ts';
import type { Story } from '../../model/story.ts';
import { unpackedArchive } from '../archive/archive.ts';
import type { ArchiveFault } from '../archive/fault.ts';
import { readLocalStory, type LocalFile } from '../local.ts';

/**
 * What files that a person opened are: a story of ours, or a timeline of another format, or no timeline. `files` are those
 * that were opened, or those in the archive that was.
 */
export type Opened =
  | { readonly as: 'own'; readonly story: Parsed<Story>; readonly files: readonly LocalFile[] }
  | { readonly as: 'foreign'; readonly reader: string; readonly files: readonly LocalFile[] }
  | { readonly as: 'archive'; readonly fault: ArchiveFault }
  | { readonly as: 'several'; readonly names: readonly string[] }
  | { readonly as: 'timelines'; readonly names: readonly string[] }
  | { readonly as: 'unknown'; readonly name: string; readonly looks: Looks };

/** Tells what files are from their content, and reads a story of ours. */
export async function openedFrom(files: readonly LocalFile[]): Promise<Opened> {
  const found = await lookedAt(files);
  if (files.length > 1 || !isArchive(found, files[0])) return openedAs(found, files);
  const unpacked = await unpackedArchive(files[0].file);
  if (!unpacked.ok) return { as: 'archive', fault: unpacked.fault };
  return openedAs(await lookedAt(unpacked.files), unpacked.files);
}

async function openedAs(found: Recognised, files: readonly LocalFile[]): Promise<Opened> {
  if (found.as === 'own' || isArticle(found)) return { as: 'own', story: await readLocalStory(files), files };
  return found.as === 'foreign' ? { as: 'foreign', reader: found.reader.id, files } : found;
}

const lookedAt = async (files: readonly LocalFile[]): Promise<Recognised> =>
  mustBeOurs(files) ? ours : recognised(files);

/** An archive by its content; or by its name, if it is too large to be looked into before. */
const isArchive = (found: Recognised, file: LocalFile | undefined): file is LocalFile =>
  file !== undefined &&
  ((found.as === 'unknown' && found.looks.as === 'archive') ||
    (found.as === 'own' && /\.zip$/iu.test(file.path)));

const ours = { as: 'own' } as const;

/** Files that the browser may not read are left to the reader of our own, which says why. */
async function recognised(files: readonly LocalFile[]): Promise<Recognised> {
  try {
    return await recognise(await inputsOf(files));
  } catch (error) {
    if (error instanceof DOMException) return ours;
    throw error;
  }
}

/** More files, or larger ones, are no timeline of another format. */
const mostFiles = 5_000;

/** A folder with a document of ours in it, which says itself which files it needs; or what is too much to look into. */
const mustBeOurs = (files: readonly LocalFile[]): boolean =>
  files.length > mostFiles ||
  files.reduce((total, { file }) => total + file.size, 0) > largestPicture ||
  (files.length > 1 && files.some(({ path }) => path.slice(path.lastIndexOf('/') + 1) === documentName));

/** An article by itself: whoever opens it is told how a timeline is made of it. */
const isArticle = (found: Recognised): boolean =>
  found.as === 'unknown' && /\.(?:txt|md)$/iu.test(found.name);

/** The bytes of files. */
export const inputsOf = (files: readonly LocalFile[]): Promise<readonly InputFile[]> =>
  Promise.all(
    files.map(async ({ path, file }) => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) }))
  );
