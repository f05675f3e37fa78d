import { BudgetSpent, type Budget } from './budget.ts';
import { joinBytes } from './bytes.ts';
import { carriedMessages, type Carried } from './carried-text.ts';
import { largestDocument } from './whole-document.ts';

/** The decompressed bytes, or why they can't be had. */
export type Inflated = { readonly ok: true; readonly bytes: Uint8Array } | Extract<Carried, { ok: false }>;

/**
 * Decompresses a zlib stream, or one without zlib's header (`deflate-raw`), and stops as soon as it exceeds `most`
 * bytes. Throws `BudgetSpent` if it exceeds the file's `budget`.
 */
export async function inflate(
  bytes: Uint8Array,
  most = largestDocument,
  budget?: Budget,
  format: 'deflate' | 'deflate-raw' = 'deflate'
): Promise<Inflated> {
  budget?.spend(bytes.length);
  const packed = new Blob([new Uint8Array(bytes)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream(format)).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      budget?.spend(next.value.length);
      if (size > most) {
        await reader.cancel();
        return { ok: false, reason: carriedMessages.documentTooLarge(most) };
      }
      parts.push(next.value);
    }
  } catch (error) {
    if (error instanceof BudgetSpent) throw error;
    return { ok: false, reason: carriedMessages.damaged };
  }
  return { ok: true, bytes: joinBytes(parts) };
}
