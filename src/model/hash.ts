import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalise } from './canonical.ts';

/** SHA-256 of a text's canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
export function canonicalHash(raw: string): string {
  return hashOfCanonical(canonicalise(raw).text);
}

/** As `canonicalHash`, of a text that is canonical already. */
export function hashOfCanonical(text: string): string {
  return textHash(text);
}

/** SHA-256 of a text in UTF-8, to the letter, as 64 lower-case hexadecimal digits. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a text in UTF-8 as a security policy names it: `sha256-` and 44 characters of base64. */
export function integrityOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
