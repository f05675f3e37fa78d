import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { failed } from '../model/failed.ts';
import { loadStory } from './load.ts';
import { readFile } from './reading.ts';
import { besideNothing, unreadable, type ReadText } from '../model/text-file.ts';

/** A file that a person opened or dropped, with the path it has in a folder. */
export interface LocalFile {
  readonly path: string;
  readonly file: File;
}

/** Reads a story from files: its `timeline.json`, or the only JSON file, and the texts it names; or the picture that carries it. */
export async function readLocalStory(files: readonly LocalFile[]): Promise<Parsed<Story>> {
  const document = documentAmong(files);
  if (typeof document === 'string') return failed([{ path: '', message: document }]);
  const read = await (isPicture(document) ? readPicture : readFile)(document.file);
  // Only those who open a file of their own need these, so that no one else loads them.
  const { fileChecks } = await import('../model/file-checks.ts');
  const beside = isPicture(document) ? readNothing : (path: string) => readBeside(path, files);
  return loadStory(nameOf(document.path), read, beside, fileChecks);
}

/** The one file that can be the document, or why there is none. */
function documentAmong(files: readonly LocalFile[]): LocalFile | string {
  const documents = files.filter(({ path }) => /\.json$/iu.test(path));
  const named = documents.filter(({ path }) => nameOf(path) === 'timeline.json');
  const [only, ...others] =
    [named, documents, files.filter(isPicture)].find(({ length }) => length > 0) ?? [];
  if (!only) return 'there is no timeline.json among the files: none ends in .json, .svg, .png or .pdf';
  return others.length > 0 ? `${others.length + 1} documents were opened; open one story at a time` : only;
}

/** By its path from the document's folder, or by its name alone where only one file has that name. */
async function readBeside(path: string, files: readonly LocalFile[]): Promise<ReadText> {
  const byPath = files.filter((file) => file.path === path || file.path.endsWith(`/${path}`));
  const byName = files.filter((file) => nameOf(file.path) === nameOf(path));
  const [only, ...others] = byPath.length > 0 ? byPath : byName;
  if (!only)
    return unreadable('was not opened; open it together with the document, or drop the whole folder');
  if (others.length > 0) return unreadable(`may be any of ${others.length + 1} files; drop the whole folder`);
  return readFile(only.file);
}

/** A picture may be a stranger's: no document in one names files of the person who opens it. */
const readNothing = (): Promise<ReadText> => Promise.resolve(unreadable(besideNothing('a picture')));

const isPicture = ({ path }: LocalFile): boolean => /\.(?:svg|png|pdf)$/iu.test(path);

/** The document that an exported picture carries. What reads it is loaded only now. */
const readPicture = async (file: File): Promise<ReadText> =>
  (await import('../formats/carried.ts')).documentInFile(file);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
