import { asciiText, joinBytes, startsWith } from './bytes.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, signature);

/** A chunk of a PNG. `bytes` is all of it: length, type, data, checksum. */
export interface Chunk {
  /** `IHDR`, `iTXt`… */
  readonly type: string;
  readonly data: Uint8Array;
  readonly bytes: Uint8Array;
}

/** The chunks of a PNG in order, up to its end or to where it is truncated. */
export function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.length);
  for (let start = signature.length; start + 12 <= png.length;) {
    const end = start + 12 + view.getUint32(start);
    if (end > png.length) return;
    const type = asciiText(png.subarray(start + 4, start + 8));
    yield { type, data: png.subarray(start + 8, end - 4), bytes: png.subarray(start, end) };
    if (type === 'IEND') return;
    start = end;
  }
}

/** Whether a chunk matches its checksum. */
export function isSound({ bytes }: Chunk): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(bytes.length - 4) === checksum(bytes.subarray(4, -4));
}

/** Makes a chunk from its type and data. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, -4)));
  return bytes;
}

/** Makes a PNG from chunks. */
export const pngOf = (chunks: readonly Uint8Array[]): Uint8Array =>
  joinBytes([new Uint8Array(signature), ...chunks]);

/** CRC-32 of each byte (PNG 1.2, annex D). */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
