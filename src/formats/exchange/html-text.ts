import { Parser } from 'htmlparser2';
import { markElements } from './html-elements.ts';

/** The text of a piece of HTML, and the links in it. */
export interface HtmlText {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly label?: string }[];
}

const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' '
  )
);
/** Elements whose content nobody reads. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'title']);

/** Elements that show a file of an address. */
const sourced = new Set(['img', 'iframe', 'embed', 'video', 'audio', 'source']);

/** Whether a text has an element or an entity of HTML in it. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/iu.test(text);

/**
 * The text of HTML, block by block, with addresses of links, pictures and frames kept aside; nothing of it runs or
 * loads. A tag that is only mentioned stays text. Text that was escaped twice, as a whole, is read again.
 */
export function htmlToText(html: string): HtmlText {
  const marked = markElements(html);
  const once = textOfElements(marked.html);
  if (marked.hasElements || !looksLikeHtml(once.text)) return once;
  const again = markElements(once.text);
  return again.hasStrays ? once : textOfElements(again.html);
}

/** The text of HTML in which `markElements` has left only tags of elements, or of a piece of it. */
export function textOfElements(html: string): HtmlText {
  const parts: string[] = [];
  const links: { url: string; label?: string }[] = [];
  const silences: string[] = [];
  let link: { url: string; from: number } | undefined;
  const parser = new Parser({
    onopentag(name, { href, src, alt, title }) {
      if (sourced.has(name) && src && silences.length === 0)
        links.push({ url: src, ...((alt || title) && { label: alt || title }) });
      if (silent.has(name)) silences.push(name);
      if (blocks.has(name)) parts.push('\n');
      if (name === 'a' && href) link = { url: href, from: parts.length };
    },
    ontext(text) {
      if (silences.length === 0) parts.push(text.replace(/\s+/gu, ' '));
    },
    onclosetag(name) {
      if (silences.at(-1) === name) silences.pop();
      if (blocks.has(name)) parts.push('\n');
      if (name !== 'a' || !link) return;
      const label = tidied(parts.slice(link.from).join(''));
      links.push({ url: link.url, ...(label && { label }) });
      link = undefined;
    }
  });
  parser.end(html);
  return { text: tidied(parts.join('')), links };
}

const tidied = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/ {2,}/gu, ' ')
    .trim();
