import { joinBytes } from './bytes.ts';
import { largestDocument } from './whole-document.ts';
import { carriedMessages, type Carried } from './carried-text.ts';

/** What was compressed, or why it can't be had. */
export type Inflated = { readonly ok: true; readonly bytes: Uint8Array } | Extract<Carried, { ok: false }>;

/** Decompresses a zlib stream, and stops as soon as it grows beyond `most` bytes. */
export async function inflate(bytes: Uint8Array, most = largestDocument): Promise<Inflated> {
  const packed = new Blob([new Uint8Array(bytes)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) {
        await reader.cancel();
        return { ok: false, reason: carriedMessages.documentTooLarge(most) };
      }
      parts.push(next.value);
    }
  } catch {
    return { ok: false, reason: carriedMessages.damaged };
  }
  return { ok: true, bytes: joinBytes(parts) };
}
