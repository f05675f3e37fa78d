import { largerThan, largestFile, textOfBytes, unreadable, type ReadText } from '../model/text-file.ts';

const tooLarge = unreadable(largerThan(largestFile));

/**
 * Reads a stream of UTF-8, and stops as soon as it is too large, whatever length was announced. Calls `onpart` for each
 * part.
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
export async function readFile(file: File): Promise<ReadText> {
  if (file.size > largestFile) return tooLarge;
  try {
    return decode(await file.arrayBuffer());
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

/** Why a browser did not read a file, as a predicate; throws what it can't explain. */
export function reasonOf(error: unknown): string {
  const reason = reasons.get(error instanceof DOMException ? error.name : '');
  if (reason === undefined) throw error;
  return reason;
}

/** Why a browser does not read a file, by the name of its error (https://w3c.github.io/FileAPI/#ErrorAndException). */
const reasons: ReadonlyMap<string, string> = new Map([
  [
    'NotReadableError',
    'may not be read, or has changed since it was chosen; check its permissions and open it again'
  ],
  ['NotFoundError', 'is no longer where it was; open it again'],
  [
    'SecurityError',
    'may not be read: the browser refuses it; copy it to another folder and open it from there'
  ]
]);

const decode = (bytes: ArrayBuffer): ReadText => textOfBytes(new Uint8Array(bytes));
