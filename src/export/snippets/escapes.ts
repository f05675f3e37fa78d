import { cleaned, xmlText } from '../../formats/xml.ts';
import { withoutTemplates } from '../../model/template-signs.ts';
import { wellFormed } from '../../model/well-formed.ts';

/** Words on one line, without forbidden characters: in every format here a line break would end something. */
export const onOneLine = (text: string): string => cleaned(text.replace(/[\s\p{Cc}]+/gu, ' ').trim()).text;

/** Escapes a text for HTML, in an element or an attribute. */
export const htmlText = (text: string): string =>
  withoutBraces(
    xmlText(withoutTemplates(onOneLine(text)))
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );

/** Escapes an address for an HTML attribute. Braces are encoded, although a query may contain them. */
export const htmlUrl = (url: string): string => htmlText(percentEncoded(url, /[{}[\]]/gu));

/**
 * Replaces braces by character references, in HTML and Markdown: the tool that builds the surrounding page may
 * evaluate `{{ }}` or `{% %}`, and a title may be a stranger's. `withoutTemplates` covers tools that run in the built
 * page.
 */
const withoutBraces = (text: string): string => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Words that pandoc may treat as abbreviations, inserting a non-breaking space after them. */
const abbreviated = String.raw`(?<![\p{L}.])(?:\p{L}{1,5}|e\.g|i\.e|n\.b|q\.v|s\.vv?|M\.[AD]|Ph\.D)`;

/**
 * Everything that some dialect of Markdown may interpret, and what ends a quoted attribute. Hyphens and full stops
 * are included only where pandoc turns them into dashes, an ellipsis or the end of an abbreviation.
 */
const markdownSigns = new RegExp(
  String.raw`[\\\x60*_[\]()<>&!|~^$@#"']|-(?=-)|\.(?=\.)|(?<=${abbreviated})\.(?=\s)`,
  'gu'
);

/** Escapes words for Markdown, in text or a quoted pandoc attribute. */
export const markdownText = (text: string): string =>
  withoutBraces(withoutTemplates(onOneLine(text)).replace(markdownSigns, String.raw`\$&`))
    // Pandoc reverses an unpaired one, and not every dialect allows escaping it.
    .replaceAll('‘', '&#8216;');

/** An address in Markdown, with every character encoded that would end it. */
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
  // As a character: some languages redefine it as a command. Not in braces, which after another brace could form a
  // template; \relax keeps it from joining the preceding sign.
  ['"', String.raw`\relax\char34{}`],
  ['`', String.raw`\relax\char96{}`],
  // Two in a row would be drawn as one dash or one quotation mark.
  ['-', '-{}'],
  ["'", "'{}"],
  [',', ',{}'],
  ['\ufffd', '?']
]);

/** Escapes words for LaTeX. Letters beyond Latin need LuaLaTeX or XeLaTeX. */
export const latexText = (text: string): string =>
  onOneLine(text).replace(/[\\{}$&#%_^~<>|"`\ufffd]|([-',])(?=\1)/gu, (sign) => latexSigns.get(sign)!);

/** An address within `\href` in a command's argument, where only these two signs need a backslash. */
export const latexUrl = (url: string): string =>
  percentEncoded(url, /[^A-Za-z0-9\-._:/?#@&+,;=%]/gu).replace(/[%#]/gu, String.raw`\$&`);

/** Percent-encodes the matches of a pattern in an address, one character at a time. */
const percentEncoded = (url: string, signs: RegExp): string =>
  wellFormed(url).replace(signs, (character) =>
    Array.from(
      new TextEncoder().encode(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    ).join('')
  );
