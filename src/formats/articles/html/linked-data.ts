import type { RawFacts } from '../facts.ts';

type Item = Readonly<Record<string, unknown>>;

/** The facts of the first article in the linked data (JSON-LD) of a page. */
export function factsOfLinkedData(document: Document): RawFacts {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = scripts.flatMap((script) => itemsIn(valueOf(script.textContent ?? ''))).find(isArticle);
  if (!article) return {};
  return {
    title: [textOf(article['headline']), textOf(article['name'])],
    publisher: [namesOf(article['publisher'])],
    author: [namesOf(article['author'])],
    published: [textOf(article['datePublished'])],
    url: [textOf(article['url']), addressOf(article['mainEntityOfPage'])],
    language: [textOf(article['inLanguage'])]
  };
}

/** Undefined for what is no JSON: others read the page's facts elsewhere. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One item, a list of them, or a graph. */
function itemsIn(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.filter(isItem);
  if (!isItem(value)) return [];
  const graph = value['@graph'];
  return Array.isArray(graph) ? [value, ...graph.filter(isItem)] : [value];
}

const isArticle = (item: Item): boolean =>
  [item['@type']].flat().some((type) => typeof type === 'string' && /Article|Posting|Report$/u.test(type));

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function namesOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .flatMap((each: unknown) => (isItem(each) ? textOf(each['name']) : textOf(each)) ?? []);
  return names.filter((name) => !/^https?:/iu.test(name)).join(', ');
}

const addressOf = (value: unknown): string | undefined =>
  isItem(value) ? textOf(value['@id']) : textOf(value);
