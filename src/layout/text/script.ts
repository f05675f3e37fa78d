/** Families for scripts that the figure's own faces lack; each also has digits and the punctuation of its script. */
export type OtherFamily = 'Vazirmatn' | `Noto Sans ${'Hebrew' | 'JP' | 'KR' | 'SC'}`;

/** Consecutive characters drawn in one family; in the line's own face if `family` is absent. */
export interface Run {
  readonly text: string;
  readonly family: OtherFamily | undefined;
}

// Explicit ranges: Unicode properties grow with the JavaScript engine, and would change pictures.
const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/;
export const arabic = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
export const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7ff]/;
const kana = /[\u3041-\u30ff\uff66-\uff9d]/;
/** Han, Kana and Hangul, with their punctuation. */
export const eastAsian =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffee\u{20000}-\u{3ffff}]/u;

/** Whether a text contains characters of a script that none of the figure's own faces has. */
export const hasOtherScripts = (text: string): boolean =>
  hebrew.test(text) || arabic.test(text) || eastAsian.test(text);

/** Whether a text runs from right to left, judged by its first letter. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return hebrew.test(first) || arabic.test(first);
}

/**
 * Japan, Korea and China write some Han characters differently: other scripts in the text decide before its language.
 */
const eastAsianFamily = (text: string, language: string): OtherFamily =>
  kana.test(text)
    ? 'Noto Sans JP'
    : hangul.test(text) || /^ko\b/i.test(language)
      ? 'Noto Sans KR'
      : /^ja\b/i.test(language)
        ? 'Noto Sans JP'
        : 'Noto Sans SC';

const familyOf = (character: string, whole: string, language = ''): OtherFamily | undefined =>
  hebrew.test(character)
    ? 'Noto Sans Hebrew'
    : arabic.test(character)
      ? 'Vazirmatn'
      : eastAsian.test(character)
        ? eastAsianFamily(whole, language)
        : undefined;

/**
 * A text split into runs where its family changes. Spaces, digits and punctuation belong to the letter before them,
 * opening punctuation to the letter after it. Right-to-left text is put into isolates, which all painters support,
 * while resvg and others ignore the attribute `direction`. `whole` is the text of which this is a line, `language`
 * its BCP 47 tag.
 */
export function runsOf(text: string, language?: string, whole = text): Run[] {
  if (!hasOtherScripts(whole)) return [{ text, family: undefined }];
  const runs: { text: string; family: OtherFamily | undefined }[] = [];
  let waiting = '';
  for (const character of isRightToLeft(whole) ? `\u2067${text}\u2069` : text) {
    const family = familyOf(character, whole, language);
    const last = runs.at(-1);
    waiting += character;
    if (family || /\p{L}/u.test(character)) {
      if (!last || last.family !== family) runs.push({ text: waiting, family });
      else last.text += waiting;
      waiting = '';
    } else if (last && waiting === character && !/[\p{Ps}\p{Pi}]/u.test(character)) {
      last.text += character;
      waiting = '';
    }
  }
  const last = runs.pop() ?? { text: '', family: undefined };
  return [...runs, { ...last, text: last.text + waiting }];
}
