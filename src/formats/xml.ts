/** Characters that XML 1.0 forbids, even escaped. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;'
};

/** A text that XML allows, and how many of its characters were replaced by U+FFFD. */
export interface Cleaned {
  readonly text: string;
  readonly replaced: number;
}

/** Replaces characters that XML forbids: controls, unpaired surrogates, U+FFFE and U+FFFF. */
export function cleaned(text: string): Cleaned {
  let replaced = 0;
  const clean = text.replace(forbidden, () => {
    replaced++;
    return '\ufffd';
  });
  return { text: clean, replaced };
}

/** Cleans a text and escapes it for use between tags. A parser would turn a carriage return into a line feed. */
export const xmlText = (text: string): string =>
  cleaned(text).text.replace(/[&<>\r]/gu, (character) => escapes[character]!);
