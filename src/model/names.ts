import { canonicalise, type CanonicalText } from './canonical.ts';
import { occurrencesIn } from './occurrences.ts';
import { cutsWord } from './word-edges.ts';

const known = new WeakMap<CanonicalText, Map<string, boolean>>();

/**
 * Whether a text has a name in whole words, letter for letter but for typography and the case of the first letter. It is
 * looked for once in each text, as one name may have a thousand voices.
 */
export function hasName(source: CanonicalText, name: string): boolean {
  const answers = known.get(source) ?? new Map<string, boolean>();
  known.set(source, answers);
  const answer = answers.get(name) ?? isIn(source, canonicalise(name).text.trim());
  answers.set(name, answer);
  return answer;
}

const isIn = (source: CanonicalText, name: string): boolean =>
  name !== '' && spellingsOf(name).some((spelling) => hasWords(source, spelling));

/** A name may begin a sentence in the one place and not in the other. */
function spellingsOf(name: string): readonly string[] {
  const [first = ''] = name;
  const rest = name.slice(first.length);
  return [...new Set([name, first.toUpperCase() + rest, first.toLowerCase() + rest])];
}

/** What may follow a name without being part of it: the ending of its genitive. */
const genitive = /^'(?:s(?!\p{L})|(?!\p{L}))/u;

function hasWords(source: CanonicalText, words: string): boolean {
  for (const at of occurrencesIn(source, words)) {
    const end = at + words.length;
    const endsHere = !cutsWord(source, end) || genitive.test(source.text.slice(end, end + 3));
    if (endsHere && !cutsWord(source, at)) return true;
  }
  return false;
}
