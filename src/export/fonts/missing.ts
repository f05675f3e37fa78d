import { beginning } from '../../layout/text/text.ts';
import type { Words } from '../../words/words.ts';
import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { codeOf } from '../../model/messages.ts';
import { unseen } from './faces.ts';

/** Widely used scripts that no bundled font supports, by their Unicode names. */
const scripts = [
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam'],
  ...['Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Georgian', 'Armenian', 'Ethiopic', 'Khmer'],
  ...['Mongolian', 'Cherokee', 'Syriac', 'Thaana', 'Han', 'Hebrew', 'Arabic', 'Greek', 'Cyrillic', 'Latin']
].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;

const kindOf = (character: string): string =>
  scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? (emoji.test(character) ? 'emoji' : 'signs');

/** How many characters of a script are listed. */
const mostNamed = 5;

/**
 * A warning for each script with characters that a picture's fonts lack, each character with a line that contains it.
 */
export function missingInScripts(missing: ReadonlyMap<string, DrawnLine>, words: Words['files']): string[] {
  const characters = [...missing.keys()].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  return [...new Set(characters.map(kindOf))].map((kind) => {
    const lacked = characters.filter((character) => kindOf(character) === kind);
    const named = lacked.slice(0, mostNamed).map(nameOf);
    const line = lineInWords(missing.get(lacked[0]!)!, words);
    return words.lacking(kind, named, lacked.length - named.length, line);
  });
}

/** “ก (U+0E01)”; only the code if the character is not visible by itself. */
function nameOf(character: string): string {
  const code = codeOf(character);
  return /^[\p{C}\p{Z}\p{M}]/u.test(character) ? code : `${character} (${code})`;
}

const longestQuote = 60;

/** A line of a picture in words: “The talks begin” of event “talks”. */
export const lineInWords = ({ line, event }: DrawnLine, words: Words['files']): string =>
  words.line(beginning(line.text.replaceAll(new RegExp(unseen, 'gu'), ''), longestQuote), event);
