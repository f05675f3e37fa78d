import type { WordKind } from './context-words/table.ts';
import { excerpt } from './messages.ts';
import type { Caution } from './quote-context.ts';
import type { Stretch } from './stretch.ts';

/** A kind of caution that gets a sentence of its own. */
type Single = Exclude<Caution['kind'], WordKind>;

/** `words` is the source's text, in quotation marks. */
const singles: Readonly<Record<Single, (words: string) => string>> = {
  question: () => 'The sentence is a question, so the quote may claim nothing.',
  number: (words) => `The source has ${words} beside a number of the quote, which may change it.`,
  sentences: (words) => `The quote has parts of several sentences, which meet at ${words}; read each whole.`,
  direction: () =>
    'Invisible characters beside the quote turn its writing round, so it may read otherwise than it is written.',
  'taken back': (words) => `The next sentence says ${words}, which may take the quote back.`,
  struck: () => 'Marks beside the quote strike words out, so the source may have withdrawn it.'
};

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

const isSingle = (kind: Caution['kind']): kind is Single => Object.hasOwn(singles, kind);

/** Cautions as a reader is told of them. */
interface SortedCautions {
  /** Words of the rest of the sentence, in quotation marks; whether all only say whose words the quote is. */
  readonly rest: { readonly words: readonly string[]; readonly isAttribution: boolean } | undefined;
  /** Those that get a sentence of their own, with their words in quotation marks. */
  readonly singles: readonly { readonly kind: Single; readonly words: string }[];
}

/** Cautions sorted for any language; words within other words are left out. */
export function sortedCautions(cautions: readonly Caution[]): SortedCautions {
  const ofWords = cautions.filter(({ kind }) => !isSingle(kind));
  const outermost = ofWords.filter((caution) => !ofWords.some((other) => isInside(caution, other)));
  return {
    rest:
      outermost.length === 0
        ? undefined
        : {
            words: [...new Set(outermost.map(quoted))],
            isAttribution: outermost.every(({ kind }) => kind === 'attribution')
          },
    singles: cautions.flatMap((caution) =>
      isSingle(caution.kind) ? [{ kind: caution.kind, words: quoted(caution) }] : []
    )
  };
}

/** Sentences about words beside a quote that may change its meaning; empty if there are none. */
export function cautionsInWords(cautions: readonly Caution[]): readonly string[] {
  const { rest, singles: single } = sortedCautions(cautions);
  const sentences = single.map(({ kind, words }) => singles[kind](words));
  return [...(rest ? [restSays(rest)] : []), ...new Set(sentences)];
}

function restSays({ words, isAttribution }: NonNullable<SortedCautions['rest']>): string {
  const consequence = isAttribution
    ? 'so the quote may be someone’s words and not the source’s'
    : 'which may change what the quote means';
  return `The rest of the sentence says ${list.format(words)}, ${consequence}.`;
}

const isInside = (one: Stretch, other: Stretch): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

/** Without the surrounding punctuation: “did not say that”. */
const quoted = ({ words }: Caution): string =>
  `“${excerpt(words).replace(/^[\s"“”,;:]+|[\s"“”,;:]+$/gu, '')}”`;
