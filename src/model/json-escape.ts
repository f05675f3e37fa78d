/** A character as JSON escapes it in a string: `\u2028`, and two such escapes for one of two UTF-16 units. */
export const jsonEscapeOf = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  ).join('');
