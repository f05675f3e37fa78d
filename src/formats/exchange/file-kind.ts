import { isOffice } from '../office.ts';
import { isPdf } from '../pdf.ts';
import { isPng } from '../png-chunks.ts';
import { isSvg } from '../svg.ts';
import type { Sample } from './sample.ts';

/** What a file is made of, told from its first bytes: it decides which readers are asked whether they know it. */
export type FileKind = 'carrier' | 'parquet' | 'zip' | 'json' | 'xml' | 'text' | 'binary';

/** The kind of a file. */
export function kindOf({ file: { bytes }, beginning }: Sample): FileKind {
  if (isPng(bytes) || isSvg(beginning) || isPdf(bytes) || isOffice(bytes)) return 'carrier';
  if (startsWithText(bytes, 'PAR1')) return 'parquet';
  if (startsWithText(bytes, 'PK\u0003\u0004')) return 'zip';
  const [first] = beginning.replace(/^\ufeff/u, '').trimStart();
  if (first === '{' || first === '[') return 'json';
  if (isBinary(beginning)) return 'binary';
  return first === '<' ? 'xml' : 'text';
}

/** Whether a file begins with these characters of one byte each. */
export const startsWithText = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, at) => bytes[at] === character.charCodeAt(0));

/** No text has a NUL, whatever its encoding: `beginning` is decoded. */
const isBinary = (beginning: string): boolean => beginning.includes('\0');
