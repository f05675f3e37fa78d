import type { Budget } from './budget.ts';
import { carriedMessages } from './carried-text.ts';
import { inflate, type Inflated } from './inflate.ts';

/** A file in a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  /** The length of its packed bytes. */
  readonly size: number;
  /** The length of its bytes as the archive states it; see `entryBytes`. */
  readonly stated: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** No document of an office has nearly as many parts. */
const mostEntries = 10_000;

/** Of the records of a zip archive, as the four bytes with which each begins, read as a number. */
const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;

/** The length of each record without what follows in it. */
const lengths = { local: 30, entry: 46, end: 22 } as const;

/** Whether bytes begin like a zip archive. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= lengths.end && viewOf(bytes).getUint32(0, true) === signatures.local;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The entries of an archive in the order of its directory; undefined if it has none that can be read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + lengths.entry > end || view.getUint32(at, true) !== signatures.entry) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const names = at + lengths.entry;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(names, names + name!)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      stated: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    });
    at = names + name! + extra! + comment!;
  }
  return entries;
}

/** Where the last record begins: only a comment of at most 65,535 bytes may follow it. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  return undefined;
}

/**
 * The bytes of an entry, at most `most` of them. The size that the archive states is not believed: the work is
 * counted as it is done. Throws `BudgetSpent` if there is more of it than the file's `budget` allows.
 */
export async function entryBytes(
  bytes: Uint8Array,
  entry: ZipEntry,
  most: number,
  budget: Budget
): Promise<Inflated> {
  if (entry.isEncrypted) return refusedAs('locked');
  const view = viewOf(bytes);
  const { offset, size, method } = entry;
  if (offset + lengths.local > bytes.length || view.getUint32(offset, true) !== signatures.local)
    return refusedAs('damaged');
  const start =
    offset + lengths.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) return refusedAs('cutShort');
  const packed = bytes.subarray(start, start + size);
  if (method === 8) return inflate(packed, most, budget, 'deflate-raw');
  if (method !== 0) return refusedAs('damaged');
  budget.spend(size);
  return size > most
    ? { ok: false, reason: carriedMessages.documentTooLarge(most) }
    : { ok: true, bytes: packed };
}

const refusedAs = (why: 'locked' | 'damaged' | 'cutShort'): Extract<Inflated, { ok: false }> => ({
  ok: false,
  reason: carriedMessages[why]
});
