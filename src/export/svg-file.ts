/** What XML 1.0 forbids in a text: https://www.w3.org/TR/xml/#charsets. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Replaces what XML forbids in markup by U+FFFD, and says how often it did. */
export function allowedInXml(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0;
  const allowed = text.replace(forbidden, () => {
    replaced++;
    return '\ufffd';
  });
  // HTML's writers leave this as it is; in a text of XML it must not stand.
  return { text: allowed.replaceAll(']]>', ']]&gt;'), replaced };
}

export interface SvgParts {
  /** `@font-face` rules, if fonts are embedded. */
  readonly style?: string;
  /** The `metadata` element, if there is one. */
  readonly metadata?: string;
}

/** Makes a file of the markup of a picture: without the marks a framework leaves in it, with fonts and metadata. */
export function svgFile(markup: string, { style = '', metadata = '' }: SvgParts): string {
  const svg = markup.replace(/<!--.*?-->/gsu, '').trim();
  const head = svg.indexOf('</desc>') + '</desc>'.length;
  const inserted = `${metadata}${style && `<style>${style}</style>`}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.slice(0, head)}${inserted}${svg.slice(head)}\n`;
}
