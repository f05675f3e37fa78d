import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BundledFace } from '../fonts/bundled.ts';

const { resolve } = createRequire(import.meta.url);

/** The absolute path of a face's file; `undefined` if its package, which may be optional, is not installed. */
export function pathOf(face: BundledFace): string | undefined {
  try {
    return resolve(`${face.package}/${face.path}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const fonts = new Map<string, Promise<Uint8Array>>();

/** The bytes of a face's file, read once: those of Han have ten megabytes. Undefined if it is not installed. */
export async function readFont(face: BundledFace): Promise<Uint8Array | undefined> {
  const path = pathOf(face);
  if (path === undefined) return undefined;
  if (!fonts.has(path)) fonts.set(path, readFile(path));
  return fonts.get(path);
}

/** The bytes of a file of an installed package, given as `package/path`. */
export const readPackaged = (name: string): Promise<Uint8Array<ArrayBuffer>> => readFile(resolve(name));
