/** Parts of a file, one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A character for each byte, so that places in the text are places in the bytes; ASCII is itself. */
export const asciiText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
