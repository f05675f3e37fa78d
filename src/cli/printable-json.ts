import { jsonEscapeOf } from '../model/json-escape.ts';

/**
 * Control characters except the line break, and characters that are invisible or reverse text: in JSON these occur
 * only in strings.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * JSON with every character escaped that a terminal would obey or not show; its values are unchanged. `indent` is in
 * spaces; without it, everything is on one line.
 */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unseen, jsonEscapeOf);
