import { printParseErrorCode, visit } from 'jsonc-parser';

/** Thrown to end a visit: `visit` can't be stopped otherwise and would continue through millions of faults. */
class Fault extends Error {
  constructor(
    readonly kind: string,
    readonly offset: number
  ) {
    super(kind);
  }
}

/**
 * The UTF-16 offset of the first character at which a text can no longer be JSON; its length if it ends too early or
 * is JSON. JavaScript engines report the place in different words, or not at all. The text must nest no deeper than
 * `deepest` (checked by `textSizeProblem`), since `visit` is recursive.
 */
export function faultOffset(json: string): number {
  try {
    visit(
      json,
      { onError: (code, offset) => stop(printParseErrorCode(code), offset) },
      { disallowComments: true }
    );
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return faultsInText.has(error.kind) ? faultInText(json, error.offset) : faultAtWord(json, error.offset);
  }
  return json.length;
}

function stop(kind: string, offset: number): never {
  throw new Fault(kind, offset);
}

const faultsInText = new Set([
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'UnexpectedEndOfString',
  'InvalidCharacter'
]);

const partOfText = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|[\\\p{Cc}]/gu;
const escapeBegun = /^\\(?:u[\da-fA-F]{0,3})?$/;

/** The first invalid character of a string literal that has one. */
function faultInText(json: string, start: number): number {
  partOfText.lastIndex = start;
  for (let found = partOfText.exec(json); found; found = partOfText.exec(json)) {
    if (found[0].length > 1 || (found[0] !== '\\' && found[0] > '\u001f')) continue;
    return isLast(escapeBegun, json, found.index) ? json.length : found.index;
  }
  return json.length;
}

const scalarBegun = /^(?:tr?u?|fa?l?s?|nu?l?|-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][-+]?))?)$/;
const inWord = /[-+.\w]/;

/** The beginning of the word or number at a fault: jsonc-parser reads 046 as two numbers. */
function faultAtWord(json: string, offset: number): number {
  let start = offset;
  while (start > 0 && inWord.test(json.charAt(start)) && inWord.test(json.charAt(start - 1))) start--;
  return isLast(scalarBegun, json, start) ? json.length : start;
}

/** Engines run out of stack on a match of millions of characters; no word, number or escape is as long as this. */
const longestToken = 1000;

/** Whether a text ends with the beginning of a pattern, from `start` on. */
const isLast = (begun: RegExp, json: string, start: number): boolean =>
  json.length - start < longestToken && begun.test(json.slice(start));
