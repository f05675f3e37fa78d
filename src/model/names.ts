import { canonicalise, type CanonicalText } from './canonical.ts';
import { occurrencesIn } from './occurrences.ts';
import { cutsWord } from './word-edges.ts';

const known = new WeakMap<CanonicalText, Map<string, boolean>>();

/**
 * Whether a text contains a name as whole words, compared exactly except for typography and the case of the first
 * letter. Each name is looked for once per text, since a thousand voices may share one name.
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

/** In one of the places the name may begin a sentence. */
function spellingsOf(name: string): readonly string[] {
  const [first = ''] = name;
  const rest = name.slice(first.length);
  return [...new Set([name, first.toUpperCase() + rest, first.toLowerCase() + rest])];
}

/** The genitive ending, which may follow a name without being part of it. */
const genitive = /^'(?:s(?!\p{L})|(?!\p{L}))/u;

function hasWords(source: CanonicalText, words: string): boolean {
  for (const at of occurrencesIn(source, words)) {
    const end = at + words.length;
    const endsHere = !cutsWord(source, end) || genitive.test(source.text.slice(end, end + 3));
    if (endsHere && !cutsWord(source, at)) return true;
  }
  return false;
}
