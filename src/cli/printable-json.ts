/** Controls but the line break, and what has no width or turns writing round: in JSON, they occur in texts only. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * JSON in which all that a terminal would obey, or would not show, is escaped. Its values are the same as without.
 * `indent` is in spaces; without it, all is on one line.
 */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(unseen, (character) =>
    Array.from({ length: character.length }, (_, at) => codeOf(character.charCodeAt(at))).join('')
  );

const codeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
