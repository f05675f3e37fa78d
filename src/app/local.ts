import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { failed } from '../model/failed.ts';
import { loadedStory } from '../model/load.ts';
import { mediaFiles } from '../model/media.ts';
import { headLength, imageTypeByName, mediaTypeOf } from '../model/media-type.ts';
import type { ReadImage } from '../model/check-media.ts';
import { noImages, type ImageAddress } from '../viewer/state/images.ts';
import { readParts, type ReadBeside } from './load.ts';
import { readFile, reasonOf } from './reading.ts';
import type { ParsedTimeline } from '../model/parse.ts';
import { besideNothing, unreadable, type ReadText } from '../model/text-file.ts';
import type { Timeline } from '../model/timeline.ts';

/** A file that a person opened or dropped, with its path in the folder. */
export interface LocalFile {
  readonly path: string;
  readonly file: File;
}

/** Reads a story from files: its `timeline.json`, or the only JSON file, and the texts it names; or the picture that carries it. */
export async function readLocalStory(files: readonly LocalFile[]): Promise<Parsed<Story>> {
  const document = await readLocalDocument(files);
  if (typeof document === 'string') return failed([{ path: '', message: document }]);
  // Loaded only here: only people who open files of their own need these checks.
  const { fileChecks } = await import('../model/file-checks.ts');
  const { timeline, found } = await readParts(document.name, document.read, document.beside, fileChecks);
  const media = document.isPicture ? [] : await problemsOfImages(timeline, files);
  return loadedStory(timeline, { ...found, media }, fileChecks.checkFile);
}

/** The text of the document among files, and how what lies beside it is read. */
export interface LocalDocument {
  readonly name: string;
  readonly read: ReadText;
  readonly beside: ReadBeside;
  /** A picture carries it, which has nothing beside it. */
  readonly isPicture: boolean;
}

/** Reads the one file that can be the document; or says why there is none. */
export async function readLocalDocument(files: readonly LocalFile[]): Promise<LocalDocument | string> {
  const document = documentAmong(files);
  if (typeof document === 'string') return document;
  const inPicture = isPicture(document);
  return {
    name: nameOf(document.path),
    read: await (inPicture ? readPicture : readFile)(document.file),
    beside: inPicture ? readNothing : (path) => readBeside(path, files),
    isPicture: inPicture
  };
}

/** An image that was not opened is no reason to refuse the story: its text is shown instead. */
const problemsOfImages = async (timeline: ParsedTimeline, files: readonly LocalFile[]) =>
  (await import('../model/check-media.ts')).mediaProblems(
    timeline,
    (path) => lookBeside(path, files),
    (path) => findBeside(path, files).length > 0
  );

/** The one file that can be the document, or why there is none. */
function documentAmong(files: readonly LocalFile[]): LocalFile | string {
  const documents = files.filter(({ path }) => /\.json$/iu.test(path));
  const named = documents.filter(({ path }) => nameOf(path) === 'timeline.json');
  const [only, ...others] =
    [named, documents, files.filter(isPicture)].find(({ length }) => length > 0) ?? [];
  if (!only) return files.some(isText) ? articleOnly(files) : noDocument;
  return others.length > 0 ? `${others.length + 1} documents were opened; open one story at a time` : only;
}

const noDocument =
  'there is no timeline.json among the files: none ends in .json, .svg, .png, .pdf, .docx or .pptx';

/** An article is where a timeline begins, so its reader learns what is missing, and how to make it. */
function articleOnly(files: readonly LocalFile[]): string {
  const [first, ...others] = files.filter(isText);
  const subject = others.length > 0 ? 'these are texts' : `${nameOf(first!.path)} is a text`;
  return `${subject}, and there is no timeline.json among the files: the list of events, each with a title, a date and the words of the text that say so, copied exactly. Write one in a text editor; “Writing a timeline” in Sourceline’s README has an example to start from. Then open it together with the text: every quote and date is checked, and whatever is wrong is listed.`;
}

/** The files that a story was read from, its document first; `files` may be a whole folder. */
export function filesOfStory({ timeline }: Story, files: readonly LocalFile[]): readonly LocalFile[] {
  const document = documentAmong(files);
  if (typeof document === 'string') return [];
  const texts = timeline.sources.flatMap(({ text }) => (text === undefined ? [] : findBeside(text, files)));
  const images = isPicture(document) ? [] : mediaFiles(timeline).flatMap((path) => findBeside(path, files));
  return [...new Set([document, ...texts, ...images])];
}

/** The files of a document's images among files, by the paths that the document gives; those that are not there are left out. */
export const imagesBeside = (timeline: Timeline, files: readonly LocalFile[]): ReadonlyMap<string, File> =>
  new Map(
    mediaFiles(timeline).flatMap((path) => {
      const found = fileBeside(path, files);
      return typeof found === 'string' ? [] : [[path, found] as const];
    })
  );

/**
 * The addresses of a story's images among its files, made when they are shown: they lead to the files themselves, which are
 * not read before, and are of use only to this page.
 */
export function imagesAmong(files: readonly LocalFile[]): ImageAddress {
  const document = documentAmong(files);
  if (typeof document === 'string' || isPicture(document)) return noImages;
  const made = new Map<string, string | undefined>();
  return (path) => {
    if (!made.has(path)) made.set(path, addressOf(path, files));
    return made.get(path);
  };
}

function addressOf(path: string, files: readonly LocalFile[]): string | undefined {
  const file = findBeside(path, files)[0]?.file;
  const type = imageTypeByName(path);
  return file && type && URL.createObjectURL(file.slice(0, file.size, mediaTypeOf(type)));
}

/** The files that a path may mean: those at it, seen from the document's folder, or else all of its name. */
function findBeside(path: string, files: readonly LocalFile[]): readonly LocalFile[] {
  const byPath = files.filter((file) => file.path === path || file.path.endsWith(`/${path}`));
  return byPath.length > 0 ? byPath : files.filter((file) => nameOf(file.path) === nameOf(path));
}

/** Finds a file by its path from the document's folder, or by its name alone if only one file has that name. */
async function readBeside(path: string, files: readonly LocalFile[]): Promise<ReadText> {
  const found = fileBeside(path, files);
  return typeof found === 'string' ? unreadable(found) : readFile(found);
}

/** The one file that a path means, or why there is none, as a predicate. */
export function fileBeside(path: string, files: readonly LocalFile[]): File | string {
  const [only, ...others] = findBeside(path, files);
  if (!only) return 'was not opened; open it together with the document, or drop the whole folder';
  return others.length > 0 ? `may be any of ${others.length + 1} files; drop the whole folder` : only.file;
}

/** Reads as much of an image as its checks need. */
async function lookBeside(path: string, files: readonly LocalFile[]): Promise<ReadImage> {
  const file = fileBeside(path, files);
  if (typeof file === 'string') return { ok: false, reason: file };
  try {
    const head = await file.slice(0, headLength).arrayBuffer();
    return { ok: true, size: file.size, head: new Uint8Array(head) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/** A picture may be a stranger's, so its document may not read files of the person who opens it. */
const readNothing = (): Promise<ReadText> => Promise.resolve(unreadable(besideNothing('a picture')));

const isPicture = ({ path }: LocalFile): boolean => /\.(?:svg|png|pdf|docx|pptx)$/iu.test(path);

const isText = ({ path }: LocalFile): boolean => /\.(?:txt|md)$/iu.test(path);

/** The document in an exported picture. The code that reads it is loaded only now. */
const readPicture = async (file: File): Promise<ReadText> =>
  (await import('../formats/carried.ts')).documentInFile(file);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
