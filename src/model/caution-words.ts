import type { WordKind } from './context-words/table.ts';
import { excerpt } from './messages.ts';
import type { Caution } from './quote-context.ts';
import type { Stretch } from './stretch.ts';

/** A caution that one sentence of its own is about. */
type Single = Exclude<Caution['kind'], WordKind>;

/** `words` is what the source has there, in quotation marks. */
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

/** Sentences about what the source has beside a quote that may change what the quote means; none where nothing does. */
export function cautionsInWords(cautions: readonly Caution[]): readonly string[] {
  const ofWords = cautions.filter(({ kind }) => !isSingle(kind));
  const outermost = ofWords.filter((caution) => !ofWords.some((other) => isInside(caution, other)));
  const single = cautions.flatMap((caution) =>
    isSingle(caution.kind) ? [singles[caution.kind](quoted(caution))] : []
  );
  return [...(outermost.length > 0 ? [restSays(outermost)] : []), ...new Set(single)];
}

function restSays(cautions: readonly Caution[]): string {
  const words = list.format(new Set(cautions.map(quoted)));
  const consequence = cautions.every(({ kind }) => kind === 'attribution')
    ? 'so the quote may be someone’s words and not the source’s'
    : 'which may change what the quote means';
  return `The rest of the sentence says ${words}, ${consequence}.`;
}

const isInside = (one: Stretch, other: Stretch): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

/** Without the marks of a sentence around them: “did not say that”. */
const quoted = ({ words }: Caution): string =>
  `“${excerpt(words).replace(/^[\s"“”,;:]+|[\s"“”,;:]+$/gu, '')}”`;
