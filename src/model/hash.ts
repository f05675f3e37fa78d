import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalise, type CanonicalText } from './canonical.ts';

/** SHA-256 of a text's canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
export function canonicalHash(raw: string): string {
  return hashOfCanonical(canonicalise(raw));
}

/**
 * Like `canonicalHash`, for a text that is already canonical. A word that continues over a line break is hashed with
 * a space there, so hashes made before such words were joined stay valid.
 */
export function hashOfCanonical({ text, joints }: CanonicalText): string {
  const pieces = [0, ...joints].map((joint, index) => text.slice(joint, joints[index]));
  return textHash(pieces.join(' '));
}

/** SHA-256 of a text's exact characters in UTF-8, as 64 lower-case hexadecimal digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a text in UTF-8 in the form of a content security policy: `sha256-` and 44 base64 characters. */
export function integrityOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
