import { cleaned } from '../../formats/xml.ts';

/** A picture's markup as valid XML: without the framework's comments, and with U+FFFD for forbidden characters. */
export const cleanMarkup = (drawn: string): string =>
  cleaned(drawn.replace(/<!--.*?-->/gsu, ''))
    // HTML serialisers leave this sequence as it is, but XML forbids it in text.
    .text.replaceAll(']]>', ']]&gt;')
    .trim();

export interface SvgParts {
  /** `@font-face` rules, if fonts are embedded. */
  readonly style?: string;
  /** The `metadata` element, if there is one. */
  readonly metadata?: string;
}

/** Makes a file of clean markup, with fonts and metadata after its description. */
export function svgFile(markup: string, { style = '', metadata = '' }: SvgParts): string {
  const head = markup.indexOf('</desc>') + '</desc>'.length;
  const inserted = `${metadata}${style && `<style>${style}</style>`}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.slice(0, head)}${inserted}${markup.slice(head)}\n`;
}
