import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { failed, loadStory } from './load.ts';
import { readFile, unreadable, type ReadText } from './reading.ts';

/** A file that a person opened or dropped, with the path it has in a folder. */
export interface LocalFile {
  readonly path: string;
  readonly file: File;
}

/** Reads a story from files: its `timeline.json`, or the only JSON file, and the texts it names. */
export async function readLocalStory(files: readonly LocalFile[]): Promise<Parsed<Story>> {
  const document = documentAmong(files);
  if (typeof document === 'string') return failed({ path: '', message: document });
  const read = await readFile(document.file);
  return loadStory(nameOf(document.path), read, (path) => readBeside(path, files));
}

/** The one file that can be the document, or why there is none. */
function documentAmong(files: readonly LocalFile[]): LocalFile | string {
  const documents = files.filter(({ path }) => path.toLowerCase().endsWith('.json'));
  const named = documents.filter(({ path }) => nameOf(path) === 'timeline.json');
  const [only, ...others] = named.length > 0 ? named : documents;
  if (!only) return 'there is no timeline.json among the files: none ends in .json';
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

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
