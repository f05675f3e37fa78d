/** Signs that mean something anywhere in a line of CommonMark, an entity, and what begins a block at its start. */
const signs = /[\\`*_[\]<>]|&(?=#?\w{1,32};)/gu;
const beginning = /^(?:[#+=~-]|(?:\d{1,9}[.)](?=\s|$))|\|)/u;

/** A text as Markdown that reads as the same text: paragraphs stay, and line breaks within them. */
export const markdownOf = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').map(escapedLine).join('\\\n'))
    .join('\n\n');

const escapedLine = (line: string): string =>
  line.replace(signs, '\\$&').replace(beginning, (start) => start.replace(/.$/u, '\\$&'));

/** A block quote with the line that names its source. */
export const blockQuote = (exact: string, title: string, address: string): string =>
  [...markdownOf(exact).split('\n'), '', `— [${markdownOf(title.replace(/\s+/gu, ' '))}](${address})`]
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
