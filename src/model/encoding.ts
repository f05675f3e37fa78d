/** The encoding of a file's bytes: UTF-8 text, or something else, as a predicate (“is …”). */
export type Encoding =
  { readonly isUtf8: true; readonly text: string } | { readonly isUtf8: false; readonly words: string };

/** How many of the first bytes are examined. */
const sample = 4096;

/** Binary formats, by their first bytes. */
const otherKinds: readonly (readonly [bytes: readonly number[], words: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF, not a text'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a Word document or another packed file, not a text'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is a Word document, not a text'],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture, not a text'],
  [[0xff, 0xd8, 0xff], 'is a picture, not a text']
];

/** Other Unicode encodings, by their byte order mark. */
const marks: readonly (readonly [bytes: readonly number[], words: string])[] = [
  [[0xff, 0xfe, 0, 0], 'is text in UTF-32, little-endian, and not in UTF-8'],
  [[0, 0, 0xfe, 0xff], 'is text in UTF-32, big-endian, and not in UTF-8'],
  [[0xff, 0xfe], 'is text in UTF-16, little-endian (“Unicode” in Windows), and not in UTF-8'],
  [[0xfe, 0xff], 'is text in UTF-16, big-endian, and not in UTF-8']
];

/**
 * The encoding of a file's bytes. Without a byte order mark it is a guess, so the words begin with “is not UTF-8
 * text”.
 */
export function encodingOf(bytes: Uint8Array<ArrayBufferLike>): Encoding {
  const marked = [...marks, ...otherKinds].find(([first]) => beginsWith(bytes, first));
  const words = marked?.[1] ?? withoutMark(bytes);
  if (words !== undefined) return { isUtf8: false, words };
  try {
    return { isUtf8: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { isUtf8: false, words: `is not UTF-8 text, ${likelyEncoding(bytes)}` };
  }
}

const beginsWith = (bytes: Uint8Array<ArrayBufferLike>, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a byte order mark: in Latin text every other byte is zero, which never happens in UTF-8 text. */
function withoutMark(bytes: Uint8Array<ArrayBufferLike>): string | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, sample).forEach((byte, at) => (zeros[at % 2]! += byte === 0 ? 1 : 0));
  const [even = 0, odd = 0] = zeros;
  const most = Math.max(Math.min(bytes.length, sample) / 4, 1);
  if (odd > most && even === 0) return 'is text in UTF-16, little-endian, and not in UTF-8';
  if (even > most && odd === 0) return 'is text in UTF-16, big-endian, and not in UTF-8';
  return undefined;
}

/** What bytes that are not UTF-8 may be. */
function likelyEncoding(bytes: Uint8Array<ArrayBufferLike>): string {
  const replaced = new TextDecoder('utf-8').decode(bytes);
  const broken = countOf(replaced, /\ufffd/gu);
  if (countOf(replaced, /[^\0-\u007f\ufffd]/gu) > broken)
    return `but for ${broken === 1 ? 'a place' : `${broken.toLocaleString('en-US')} places`} that ${broken === 1 ? 'is' : 'are'} damaged, the first on line ${lineOf(replaced)}`;
  return isMostlyInRuns(bytes)
    ? 'but in an older encoding of its script'
    : 'but probably Windows-1252 (“ANSI” in Windows, Western or Latin-1 elsewhere)';
}

/** Whether most bytes above ASCII are adjacent to another; accented Latin letters seldom are. */
function isMostlyInRuns(bytes: Uint8Array<ArrayBufferLike>): boolean {
  const isAbove = (byte = 0): boolean => byte > 0x7f;
  let [alone, inRuns] = [0, 0];
  bytes.forEach((byte, at) => {
    if (!isAbove(byte)) return;
    if (isAbove(bytes[at - 1]) || isAbove(bytes[at + 1])) inRuns++;
    else alone++;
  });
  return inRuns > alone;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const lineOf = (replaced: string): number =>
  countOf(replaced.slice(0, replaced.indexOf('\ufffd')), /\n/gu) + 1;
