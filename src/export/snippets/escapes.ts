import { cleaned, xmlText } from '../../formats/xml.ts';
import { withoutTemplates } from '../../model/template-signs.ts';
import { wellFormed } from '../../model/well-formed.ts';

/** Words on one line, without what no text may hold: in all that is written here, a break would end something. */
export const onOneLine = (text: string): string => cleaned(text.replace(/[\s\p{Cc}]+/gu, ' ').trim()).text;

/** A text, or the value of an attribute, in HTML. */
export const htmlText = (text: string): string =>
  withoutBraces(
    xmlText(withoutTemplates(onOneLine(text)))
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );

/** An address as the value of an attribute in HTML. A query may hold braces as they are. */
export const htmlUrl = (url: string): string => htmlText(percentEncoded(url, /[{}[\]]/gu));

/**
 * Braces by their number, in HTML and in Markdown: what builds the page that a snippet is put into may run what it finds
 * in `{{ }}` or `{% %}`, and a title is a stranger's. What runs in the built page is kept from it by `withoutTemplates`.
 */
const withoutBraces = (text: string): string => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Words that pandoc may know as abbreviations, and would put a space that does not break behind. */
const abbreviated = String.raw`(?<![\p{L}.])(?:\p{L}{1,5}|e\.g|i\.e|n\.b|q\.v|s\.vv?|M\.[AD]|Ph\.D)`;

/**
 * All that Markdown, in any of its dialects, may take for more than a character; also what ends a quoted attribute. Of
 * hyphens and dots only those that pandoc makes dashes, an ellipsis or the end of an abbreviation of.
 */
const markdownSigns = new RegExp(
  String.raw`[\\\x60*_[\]()<>&!|~^$@#"']|-(?=-)|\.(?=\.)|(?<=${abbreviated})\.(?=\s)`,
  'gu'
);

/** Words in Markdown, in a text or a quoted attribute of Pandoc's. */
export const markdownText = (text: string): string =>
  withoutBraces(withoutTemplates(onOneLine(text)).replace(markdownSigns, String.raw`\$&`))
    // Pandoc turns one that has no partner round, and not every dialect lets it be escaped.
    .replaceAll('‘', '&#8216;');

/** An address in Markdown: without the characters that would end it. */
export const markdownUrl = (url: string): string => percentEncoded(url, /[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/gu);

const latexSigns: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\{`],
  ['}', String.raw`\}`],
  ['$', String.raw`\$`],
  ['&', String.raw`\&`],
  ['#', String.raw`\#`],
  ['%', String.raw`\%`],
  ['_', String.raw`\_`],
  ['^', String.raw`\textasciicircum{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['<', String.raw`\textless{}`],
  ['>', String.raw`\textgreater{}`],
  ['|', String.raw`\textbar{}`],
  // As a character: some languages make a command of it. In no braces, which may follow one and then be a template's;
  // \relax keeps it from joining the sign before it.
  ['"', String.raw`\relax\char34{}`],
  ['`', String.raw`\relax\char96{}`],
  // With the one that follows it, it would be drawn as one dash, or one quotation mark.
  ['-', '-{}'],
  ["'", "'{}"],
  [',', ',{}'],
  ['\ufffd', '?']
]);

/** Words in LaTeX. Letters beyond Latin need LuaLaTeX or XeLaTeX. */
export const latexText = (text: string): string =>
  onOneLine(text).replace(/[\\{}$&#%_^~<>|"`\ufffd]|([-',])(?=\1)/gu, (sign) => latexSigns.get(sign)!);

/** An address within `\href` in an argument of a command, where only these two signs need their backslash. */
export const latexUrl = (url: string): string =>
  percentEncoded(url, /[^A-Za-z0-9\-._:/?#@&+,;=%]/gu).replace(/[%#]/gu, String.raw`\$&`);

/** Percent-encodes what a pattern finds in an address, a character at a time. */
const percentEncoded = (url: string, signs: RegExp): string =>
  wellFormed(url).replace(signs, (character) =>
    Array.from(
      new TextEncoder().encode(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    ).join('')
  );
