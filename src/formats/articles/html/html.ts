import { Readability } from '@mozilla/readability';
import { decoded, type Decoded } from '../../exchange/decode.ts';
import type { ArticleNote, ArticleReader } from '../article.ts';
import { factsOf } from '../facts.ts';
import { encodingNotes, imageNotes } from '../notes.ts';
import { textOfElement } from './blocks.ts';
import { rawFactsOf } from './metadata.ts';
import { inertHtml } from './inert.ts';

/** Reads the article of a web page. Only text is taken from the document, and no HTML. */
export const readHtml: ArticleReader = ({ bytes }, { parseHtml }) => {
  const { text: html, encoding } = decodedHtml(bytes);
  const document = parseHtml(inertHtml(html));
  const facts = rawFactsOf(document);
  const withoutSite = headingIn(document);
  const { title, byline, siteName, text, notes } = articleIn(document);
  return {
    ...factsOf({
      ...facts,
      title: [...facts.title, title].map(withoutSite),
      author: [...facts.author, byline],
      publisher: [...facts.publisher, siteName]
    }),
    text,
    notes: [...encodingNotes(encoding), ...notes]
  };
};

/** A title is followed by the name of the site, in many pages: gives the heading that it begins with, if there is one. */
function headingIn(document: Document): (title: string | null | undefined) => string | null | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) => textOfElement(heading));
  return (title) => headings.find((heading) => heading !== '' && title?.trim().startsWith(heading)) ?? title;
}

/** Bytes in which a page has to declare its encoding; browsers look no further. */
const head = 1024;

function decodedHtml(bytes: Uint8Array): Decoded {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, head));
  const [, label] = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(beginning) ?? [];
  return decoded(bytes, label === undefined ? undefined : knownEncoding(label));
}

/** The name of an encoding that a label has; undefined for one that nobody knows. */
function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // Bytes that were no UTF-8 are none for their label either.
    return encoding === 'utf-8' ? undefined : encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Found {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly text: string;
  readonly notes: readonly ArticleNote[];
}

/** Shorter texts are no article if the page has much more, in UTF-16 units. */
const shortest = 250;

/** What neither a reader sees nor Readability needs. It would write the HTML of `noscript` elsewhere, which a policy refuses. */
const unseen = 'script, style, noscript, template, iframe, object, embed';

function articleIn(document: Document): Found {
  for (const element of document.querySelectorAll(unseen)) element.remove();
  const whole = document.body ? textOfElement(document.body) : '';
  const images = document.querySelectorAll('img').length;
  const parsed = new Readability<Node>(document, {
    // It would try again with HTML as text, which a policy refuses.
    charThreshold: -1,
    serializer: (node) => node
  }).parse();
  const content = parsed?.content as Element | null | undefined;
  const text = content ? textOfElement(content) : '';
  if (text.length < shortest && whole.length > 2 * text.length)
    return { ...parsed, text: whole, notes: [...imageNotes(images), { code: 'whole-page' }] };
  return { ...parsed, text, notes: imageNotes(content?.querySelectorAll('img').length ?? 0) };
}
