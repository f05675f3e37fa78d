/** What no text of XML 1.0 may hold, whether as it is or escaped. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;'
};

/** A text that XML may hold, and how many characters had to give way to U+FFFD in it. */
export interface Cleaned {
  readonly text: string;
  readonly replaced: number;
}

/** Replaces what no XML may hold: controls, halves of a character, U+FFFE and U+FFFF. */
export function cleaned(text: string): Cleaned {
  let replaced = 0;
  const clean = text.replace(forbidden, () => {
    replaced++;
    return '\ufffd';
  });
  return { text: clean, replaced };
}

/** A text as it stands between tags, cleaned. A parser would make a plain line break of a return. */
export const xmlText = (text: string): string =>
  cleaned(text).text.replace(/[&<>\r]/gu, (character) => escapes[character]!);
