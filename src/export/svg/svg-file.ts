/** What XML 1.0 forbids in a text: https://www.w3.org/TR/xml/#charsets. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * The markup of a picture as XML takes it, without the comments that a framework leaves in it; characters that XML
 * forbids are replaced by U+FFFD, and counted.
 */
export function cleanMarkup(drawn: string): { readonly markup: string; readonly replaced: number } {
  let replaced = 0;
  const markup = drawn
    .replace(/<!--.*?-->/gsu, '')
    .replace(forbidden, () => {
      replaced++;
      return '\ufffd';
    })
    // Writers of HTML leave this as it is; in a text of XML it must not stand.
    .replaceAll(']]>', ']]&gt;')
    .trim();
  return { markup, replaced };
}

export interface SvgParts {
  /** `@font-face` rules, if fonts are embedded. */
  readonly style?: string;
  /** The `metadata` element, if there is one. */
  readonly metadata?: string;
}

/** Makes a file of clean markup, with fonts and metadata behind its description. */
export function svgFile(markup: string, { style = '', metadata = '' }: SvgParts): string {
  const head = markup.indexOf('</desc>') + '</desc>'.length;
  const inserted = `${metadata}${style && `<style>${style}</style>`}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.slice(0, head)}${inserted}${markup.slice(head)}\n`;
}
