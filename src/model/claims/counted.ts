import type { Stretch } from '../stretch.ts';
import { countedWords, type Aspect, type CountedWords } from './tables/counted-words.ts';

/** What a number counts, as far as nearby words show; an aspect without a value is undecided. */
export interface Counted {
  readonly values: Readonly<Partial<Record<Aspect, readonly string[]>>>;
  /** “10 killed or injured”: only both together are ten. */
  readonly isEither: boolean;
}

/** Where the words that belong to a number end. */
const breaks =
  /[.;:!?()"，。；、：]|,|(?<![\p{L}])(?:and|while|as|when|but|after|before|where|with|und|während|als|et|quand|y|cuando|e|и|когда)(?![\p{L}])/u;
/** In UTF-16 units. */
const reach = 100;
const firstWords = /^(?:[ -]*[\p{L}\p{M}'.]+){0,4}/u;
const lastWords = /(?:[\p{L}\p{M}']+[ -]*){0,6}$/u;

/** What the number at a stretch counts; `from` and `to` delimit the text between its neighbouring numbers. */
export function countedAt(text: string, { start, end }: Stretch, from: number, to: number): Counted {
  const behind = text.slice(end, Math.min(to, end + reach));
  const stop = breaks.exec(behind);
  const after = behind.slice(0, stop?.index);
  // “10 rebels killed 5”: the words directly before the next number belong to that number.
  const own =
    stop === null && end + reach >= to && to < text.length ? after.replace(/[\p{L}\p{M}]+ ?$/u, '') : after;
  const before =
    lastWords.exec(
      text
        .slice(Math.max(from, start - reach), start)
        .split(breaks)
        .at(-1) ?? ''
    )?.[0] ?? '';
  const fates = hitsOf('fate', own).length > 0 ? own : before;
  const things = firstWords.exec(after)?.[0] ?? '';
  const thing = firstHit(things, ['kind', 'sex', 'role']);
  return {
    values: {
      fate: valuesOf('fate', fates),
      ...Object.fromEntries(
        (['kind', 'sex', 'role'] as const).map((aspect) => [aspect, valuesOf(aspect, thing)])
      )
    },
    isEither: /(?<!\p{L})(?:or|oder|ou|или)(?!\p{L})/u.test(fates) || /(?<!\p{L})o(?!\p{L})/u.test(fates)
  };
}

const classesOf = (aspects: readonly Aspect[]): readonly CountedWords[] =>
  countedWords.filter(({ aspect }) => aspects.includes(aspect));

const hitsOf = (aspect: Aspect, text: string): readonly CountedWords[] =>
  classesOf([aspect]).filter(({ patterns }) => patterns.some((pattern) => text.search(pattern) >= 0));

const valuesOf = (aspect: Aspect, text: string): readonly string[] =>
  hitsOf(aspect, text).map(({ value }) => value);

/** The first word that decides one of these aspects. */
function firstHit(text: string, aspects: readonly Aspect[]): string {
  const hits = classesOf(aspects).flatMap(({ patterns }) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].slice(0, 1))
  );
  const [first] = [...hits].sort((one, other) => one.index - other.index);
  return first?.[0] ?? '';
}

/** Whether anything is known of what a number counts. */
export const saysWhat = (counted: Counted | undefined): boolean =>
  Object.values(counted?.values ?? {}).some((values) => values.length > 0);

/** Whether two numbers may count the same thing. */
export function fitsCounted(said: Counted | undefined, other: Counted | undefined): boolean {
  if (!said || !other) return true;
  return (['fate', 'kind', 'sex', 'role'] as const).every((aspect) => {
    const [ours = [], theirs = []] = [said.values[aspect], other.values[aspect]];
    if (ours.length === 0 || theirs.length === 0) return true;
    const isShared = (value: string): boolean => ours.includes(value);
    return aspect === 'fate' && other.isEither ? theirs.every(isShared) : theirs.some(isShared);
  });
}
