/** Concatenates parts of a file. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** One character per byte, so that offsets in the text are offsets in the bytes; ASCII characters are themselves. */
export const asciiText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
