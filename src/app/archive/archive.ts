import type { LocalFile } from '../local.ts';
import { Budget, BudgetSpent } from '../../formats/budget.ts';
import { carriedMessages } from '../../formats/carried-text.ts';
import { entryBytes, isZip, zipEntries, type ZipEntry } from '../../formats/zip-entries.ts';
import { largestFile } from '../../model/text-file.ts';
import { mostInArchive, type ArchiveFault } from './fault.ts';
import { isSafePath } from './safe-path.ts';

export type Unpacked =
  | { readonly ok: true; readonly files: readonly LocalFile[] }
  | { readonly ok: false; readonly fault: ArchiveFault };

/** The files in an archive that a person opened; none of them if one is not as it should be. */
export async function unpackedArchive(file: File): Promise<Unpacked> {
  if (file.size > mostInArchive) return refused({ why: 'tooLarge' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const entries = isZip(bytes) ? zipEntries(bytes) : undefined;
  if (!entries) return refused({ why: 'damaged' });
  const fault = faultOf(entries);
  if (fault) return refused(fault);
  try {
    return await filesOf(bytes, entries.filter(isWanted));
  } catch (error) {
    if (error instanceof BudgetSpent) return refused({ why: 'tooLarge' });
    throw error;
  }
}

const refused = (fault: ArchiveFault): Extract<Unpacked, { ok: false }> => ({ ok: false, fault });

/** What is wrong with an archive, as far as its directory shows. */
function faultOf(entries: readonly ZipEntry[]): ArchiveFault | undefined {
  const names = new Set<string>();
  for (const { name, isEncrypted, stated } of entries) {
    if (!isSafePath(name.replace(/\/$/u, ''))) return { why: 'unsafe', name };
    if (names.has(name.normalize())) return { why: 'twice', name };
    names.add(name.normalize());
    if (isEncrypted) return { why: 'locked' };
    if (stated > largestFile) return { why: 'tooLarge' };
  }
  return undefined;
}

/** Neither a folder nor what macOS and Windows add of their own. */
const isWanted = ({ name }: ZipEntry): boolean => !/(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)|\/$/u.test(name);

/** What is said of a file that is larger than its directory states. */
const tooLarge = carriedMessages.documentTooLarge(largestFile);

async function filesOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Unpacked> {
  const budget = new Budget(mostInArchive);
  const files: LocalFile[] = [];
  for (const entry of entries) {
    const read = await entryBytes(bytes, entry, largestFile, budget);
    if (!read.ok) return refused({ why: read.reason === tooLarge ? 'tooLarge' : 'damaged' });
    files.push({ path: entry.name, file: new File([new Uint8Array(read.bytes)], entry.name) });
  }
  return { ok: true, files };
}
