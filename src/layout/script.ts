/** A family for scripts that the figure's own faces lack; each also holds digits and the punctuation of its script. */
export type OtherFamily = `Noto Sans ${'Hebrew' | 'Arabic' | 'JP' | 'KR' | 'SC'}`;

/** Characters next to each other that one family draws; the line's own face if `family` is absent. */
export interface Run {
  readonly text: string;
  readonly family: OtherFamily | undefined;
}

// Ranges, not Unicode's properties: those grow with the engine, and a picture should not.
const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/;
const arabic = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const eastAsian =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uffee\u{20000}-\u{3ffff}]/u;
const kana = /[\u3041-\u30ff\uff66-\uff9d]/;
const hangul = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7ff]/;

/** Whether a text has characters that none of the figure's own faces holds, but another bundled face does. */
export const hasOtherScripts = (text: string): boolean =>
  [hebrew, arabic, eastAsian].some((script) => script.test(text));

/** Whether a text's first letter is of a script that runs from right to left, and so the whole text. */
export const isRightToLeft = (text: string): boolean =>
  /^\P{L}*(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

/** Japan, Korea and China write some characters of Han differently: what else the text has goes before its language. */
const eastAsianFamily = (text: string, language: string): OtherFamily =>
  `Noto Sans ${
    kana.test(text)
      ? 'JP'
      : hangul.test(text)
        ? 'KR'
        : /^ja\b/i.test(language)
          ? 'JP'
          : /^ko\b/i.test(language)
            ? 'KR'
            : 'SC'
  }`;

/**
 * Splits a text where its family changes. Spaces, digits and punctuation go with the letter before them, what opens
 * with the letter after. `whole` is the text that this is a line of, `language` its BCP 47 tag.
 */
export function runsOf(text: string, language = '', whole = text): Run[] {
  if (!hasOtherScripts(text)) return [{ text, family: undefined }];
  const runs: { text: string; family: OtherFamily | undefined }[] = [];
  let waiting = '';
  for (const character of text) {
    const family = hebrew.test(character)
      ? 'Noto Sans Hebrew'
      : arabic.test(character)
        ? 'Noto Sans Arabic'
        : eastAsian.test(character)
          ? eastAsianFamily(whole, language)
          : undefined;
    const last = runs.at(-1);
    if (!family && !/\p{L}/u.test(character)) {
      if (last && !waiting && !/[\p{Ps}\p{Pi}]/u.test(character)) last.text += character;
      else waiting += character;
    } else {
      if (last?.family === family && last) last.text += waiting + character;
      else runs.push({ text: waiting + character, family });
      waiting = '';
    }
  }
  runs.at(-1)!.text += waiting;
  return runs;
}

/**
 * The text as it is drawn: within isolates if it runs from right to left. All painters know these; resvg and others
 * ignore the attribute `direction`.
 */
export const isolated = (text: string, whole = text): string =>
  isRightToLeft(whole) ? `\u2067${text}\u2069` : text;
