import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { packageOfFile, requirePackages } from '../export/node/optional.ts';
import { joinBytes } from '../formats/bytes.ts';
import { readPackaged } from '../export/node/packaged.ts';
import type { Effects } from './effects.ts';
import { isFolder } from './write-file.ts';

type BuiltFiles = Pick<Effects, 'listBuilt' | 'readBuilt'>;

/** Bytes of a packaged file. */
type PackagedPart = readonly [path: string, start: number, length: number];
/** A file of the archive in pieces: how many bytes of its own, or those of a packaged file. */
type Entry = readonly [path: string, pieces: readonly (number | PackagedPart)[]];

/**
 * The files that sites are made of: in the folders of `dist` where the project is built, and in `dist/pages.br` where
 * its package is installed.
 */
export function builtFilesIn(dist: string): BuiltFiles {
  let opened: Promise<BuiltFiles> | undefined;
  const files = () => (opened ??= openedIn(dist));
  return {
    listBuilt: async (folder) => (await files()).listBuilt(folder),
    readBuilt: async (path) => (await files()).readBuilt(path)
  };
}

const openedIn = async (dist: string): Promise<BuiltFiles> =>
  (await isFolder(join(dist, 'app'))) ? inFolders(dist) : archiveIn(await readFile(join(dist, 'pages.br')));

const inFolders = (dist: string): BuiltFiles => ({
  listBuilt: async (folder) => {
    const root = join(dist, folder);
    if (!(await isFolder(root))) return [];
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
      .sort();
  },
  readBuilt: (path) => readFile(join(dist, path))
});

/** The files of an archive that `build/archive.js` wrote; one of an optional package rejects with `PackageMissing`. */
export async function archiveIn(bytes: Uint8Array): Promise<BuiltFiles> {
  const whole = await promisify(brotliDecompress)(bytes);
  const headEnd = whole.indexOf('\n') + 1;
  const files = new Map<string, readonly (() => Promise<Uint8Array>)[]>();
  let end = headEnd;
  const own = (length: number) => {
    const content = whole.subarray(end, (end += length));
    return () => Promise.resolve(content);
  };
  for (const [path, pieces] of JSON.parse(whole.toString('utf8', 0, headEnd)) as Entry[])
    files.set(
      path,
      pieces.map((piece) => (typeof piece === 'number' ? own(piece) : () => packaged(piece)))
    );
  return {
    listBuilt: (folder) => Promise.resolve(pathsIn(folder, [...files.keys()])),
    async readBuilt(path) {
      const pieces = files.get(path);
      if (!pieces) throw new Error(`pages.br has no ${path}`);
      return joinBytes(await Promise.all(pieces.map((read) => read())));
    }
  };
}

const pathsIn = (folder: string, paths: readonly string[]): string[] =>
  paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));

async function packaged([path, start, length]: PackagedPart): Promise<Uint8Array> {
  requirePackages(path, [packageOfFile(path)]);
  return (await readPackaged(path)).subarray(start, start + length);
}
