import type { Stats } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { shown } from '../model/messages.ts';
import { largerThan } from '../model/text-file.ts';

/** A file that is not read. The message is a predicate: “is a folder, not a file”. */
export class NotRead extends Error {}

/** Why a file is not read. A story may come from a stranger, and its files may be links to any file of the machine. */
export const reasonsNotToRead = {
  outside: (target: string) =>
    `is a link to ${shown(target)}, outside the story’s folder; put the file itself into the folder`,
  kind: (kind: string) => `is ${kind}, not a file`,
  tooLarge: largerThan
};

/** Files that are not regular. Reading a FIFO or device may never end, or may have effects. */
const kinds: readonly (readonly [is: (stats: Stats) => boolean, name: string])[] = [
  [(stats) => stats.isDirectory(), 'a folder'],
  [(stats) => stats.isFIFO(), 'a FIFO'],
  [(stats) => stats.isSocket(), 'a socket'],
  [(stats) => stats.isCharacterDevice() || stats.isBlockDevice(), 'a device'],
  [(stats) => stats.isSymbolicLink(), 'a link']
];

/** Refuses files that are not regular. Throws `NotRead`. */
export function refuseKind(stats: Stats): void {
  const kind = kinds.find(([is]) => is(stats))?.[1];
  if (kind !== undefined) throw new NotRead(reasonsNotToRead.kind(kind));
}

/** Refuses a file outside a folder; both are real paths, with links resolved. Throws `NotRead`. */
export function refuseOutside(folder: string, file: string): void {
  const way = relative(folder, file);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new NotRead(reasonsNotToRead.outside(file));
}

/** Files that the system provides: standard input and output, and a shell's process substitution. */
export const isStream = (path: string): boolean =>
  /^\/dev\/(?:stdin|stdout|stderr|null|tty|fd\/\d+)$|^\/proc\/self\/fd\/\d+$/u.test(path);

const codes: ReadonlyMap<string, string> = new Map([
  ['EISDIR', 'is a folder'],
  ['EACCES', 'may not be read; check its permissions'],
  ['EPERM', 'may not be read; check its permissions'],
  ['ELOOP', 'is part of a circle of links'],
  ['ENAMETOOLONG', 'has a name that is too long']
]);

const codeOf = (error: unknown): string => (error as { readonly code?: string }).code ?? '';

/** Whether the file does not exist. */
export const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error));

/** Why a file was not read, as a predicate. */
export function whyNotRead(error: unknown): string {
  if (error instanceof NotRead) return error.message;
  return codes.get(codeOf(error)) ?? `could not be read: ${String(error)}`;
}
