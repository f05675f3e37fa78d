import { safeUrl } from '../../model/links.ts';
import { cutText, visibleText } from '../exchange/plain-text.ts';
import type { ArticleFacts } from './article.ts';
import { dayIn } from './day-in.ts';

/** As the schema of a document allows, in UTF-16 units. */
const longest = { title: 500, name: 300, address: 2_000 } as const;

/** Facts as a file writes them; of several texts for one fact the first that can be used counts. */
export type RawFacts = { readonly [Fact in keyof ArticleFacts]?: readonly (string | null | undefined)[] };

/** Facts that a document may have; what can't be used is left out. */
export function factsOf(raw: RawFacts): ArticleFacts {
  const facts = {
    title: first(raw.title, (text) => lineOf(text, longest.title)),
    publisher: first(raw.publisher, (text) => lineOf(text, longest.name)),
    author: first(raw.author, authorOf),
    published: first(raw.published, dayIn),
    url: first(raw.url, (text) => (text.length > longest.address ? undefined : safeUrl(text))),
    language: first(raw.language, languageOf)
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function first(
  texts: readonly (string | null | undefined)[] = [],
  read: (text: string) => string | undefined
): string | undefined {
  for (const text of texts) {
    const value = text ? read(text.trim()) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What programs write that know no author. */
const nobody = /^(?:un-?named|unknown|(?:microsoft office )?user|admin(?:istrator)?|python-docx)$/iu;

const authorOf = (text: string): string | undefined =>
  nobody.test(text) ? undefined : lineOf(text.replace(/^by:?\s+/iu, ''), longest.name);

/** A text on one line; undefined if nothing of it can be seen. */
const lineOf = (text: string, most: number): string | undefined =>
  cutText(visibleText(text.replace(/\s+/gu, ' ')), most) || undefined;

function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
