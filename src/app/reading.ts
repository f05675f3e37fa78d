/** Larger files are refused: 20 MB, in bytes. */
export const largestFile = 20_000_000;

/** The text of a file, or a sentence on why it can't be had. */
export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

export const unreadable = (reason: string): ReadText => ({ ok: false, reason });

const tooLarge = unreadable(`is larger than ${largestFile / 1_000_000} MB, the most that is taken`);

/**
 * Reads a stream of UTF-8, and stops as soon as it grows too large, whatever it said of its length. `onpart` is called
 * as each part comes.
 */
export async function readStream(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onpart: () => void
): Promise<ReadText> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    onpart();
    size += next.value.length;
    if (size > largestFile) {
      await reader.cancel();
      return tooLarge;
    }
    chunks.push(next.value);
  }
  return decode(await new Blob(chunks).arrayBuffer());
}

/** Reads a file that a person opened. */
export const readFile = async (file: File): Promise<ReadText> =>
  file.size > largestFile ? tooLarge : decode(await file.arrayBuffer());

/** Silent replacement of what is not UTF-8 would alter quotes. */
function decode(bytes: ArrayBuffer): ReadText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unreadable('is not UTF-8 text; save it as UTF-8');
  }
}
