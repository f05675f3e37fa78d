import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalise, type CanonicalText } from './canonical.ts';

/** SHA-256 of a text's canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
export function canonicalHash(raw: string): string {
  return hashOfCanonical(canonicalise(raw));
}

/**
 * As `canonicalHash`, of a text that is canonical already. Where a word goes on over a line break, the hash is of a space
 * there: so hashes made before such words were joined stay true.
 */
export function hashOfCanonical({ text, joints }: CanonicalText): string {
  const pieces = [0, ...joints].map((joint, index) => text.slice(joint, joints[index]));
  return textHash(pieces.join(' '));
}

/** SHA-256 of a text in UTF-8, to the letter, as 64 lower-case hexadecimal digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a text in UTF-8 as a security policy names it: `sha256-` and 44 characters of base64. */
export function integrityOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
