import { asciiText } from './bytes.ts';
import { carriedMessages, carriedText, refused, type Carried } from './carried-text.ts';
import { inflate } from './inflate.ts';
import { chunk, isSound, type Chunk } from './png-chunks.ts';
import { cleaned } from './xml.ts';

/**
 * An `iTXt` chunk. It is not compressed, since compressed bytes differ between machines. The keyword is ASCII, with
 * at most 79 characters. Characters that XML forbids are replaced in the text; NUL is one of them, and PNG forbids
 * it.
 */
export function textChunk(keyword: string, text: string, language = ''): Uint8Array {
  const tag = /^[A-Za-z0-9-]*$/u.test(language) ? language : '';
  // NUL ends the keyword; the next two say that nothing is compressed; the last two end the language and a translated
  // keyword.
  const head = `${keyword}\0\0\0${tag}\0\0`;
  return chunk('iTXt', new TextEncoder().encode(head + cleaned(text).text));
}

/** The keyword of a text chunk; undefined for other chunks. */
export function keywordOf({ type, data }: Chunk): string | undefined {
  if (!['iTXt', 'tEXt', 'zTXt'].includes(type)) return undefined;
  const end = data.subarray(0, longestKeyword + 1).indexOf(0);
  return end < 1 ? undefined : asciiText(data.subarray(0, end));
}

const longestKeyword = 79;

/** The text of a chunk with a keyword. Other programs may have compressed it, or converted it to `tEXt`. */
export async function textOf(part: Chunk): Promise<Carried> {
  if (!isSound(part)) return refused(carriedMessages.damaged);
  const { compressed, text } = textIn(part);
  if (!compressed) return carriedText(text);
  const inflated = await inflate(text);
  return inflated.ok ? carriedText(inflated.bytes) : inflated;
}

interface PackedText {
  readonly compressed: boolean;
  readonly text: Uint8Array;
}

function textIn({ type, data }: Chunk): PackedText {
  const rest = data.subarray(data.indexOf(0) + 1);
  if (type === 'tEXt') return { compressed: false, text: rest };
  if (type === 'zTXt') return { compressed: true, text: rest.subarray(1) };
  const afterLanguage = rest.indexOf(0, 2) + 1;
  return { compressed: rest[0] === 1, text: rest.subarray(rest.indexOf(0, afterLanguage) + 1) };
}
