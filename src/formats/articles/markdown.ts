import { decoded } from '../exchange/decode.ts';
import { textOfElements } from '../exchange/html-text.ts';
import { Unreadable } from '../exchange/imported.ts';
import { pageOf, type FrontMatter, type Page, type Value } from '../markdown/front-matter.ts';
import { treeOf, type Node } from '../markdown/prose.ts';
import type { ArticleFacts, ArticleNote, ArticleReader } from './article.ts';
import { cleanText } from './clean-text.ts';
import { factsOf } from './facts.ts';
import { encodingNotes, imageNotes } from './notes.ts';

/** Reads Markdown: its words without its signs, and the facts at its head. */
export const readMarkdown: ArticleReader = ({ name, bytes }) => {
  const { text, encoding } = decoded(bytes);
  const { page, notes } = pageWithNotes(text, name);
  const tree = treeOf(page.body);
  const found = { images: 0, heading: undefined as string | undefined };
  const body = tree ? blocksOf(tree, found).join('\n\n') : page.body;
  return {
    ...factsOfPage(page.facts, found.heading),
    text: cleanText(body),
    notes: [...encodingNotes(encoding), ...notes, ...imageNotes(found.images)]
  };
};

function pageWithNotes(
  text: string,
  name: string
): { readonly page: Page; readonly notes: readonly ArticleNote[] } {
  try {
    return { page: pageOf(text, name) ?? { facts: {}, body: text }, notes: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { page: { facts: {}, body: text }, notes: [{ code: 'front-matter' }] };
  }
}

/** The keys under which programs write facts. */
const keys = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'publication'],
  author: ['author', 'authors', 'byline', 'creator'],
  published: ['published', 'date', 'pubdate'],
  url: ['url', 'canonical', 'link', 'source'],
  language: ['language', 'lang']
} as const;

function factsOfPage(facts: FrontMatter, heading: string | undefined): ArticleFacts {
  const byKey = new Map(Object.entries(facts).map(([key, value]) => [key.toLowerCase(), value]));
  const textsAt = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => textOfValue(byKey.get(name)) ?? []);
  return factsOf({
    title: [...textsAt(keys.title), heading],
    publisher: textsAt(keys.publisher),
    author: textsAt(keys.author),
    published: textsAt(keys.published),
    url: textsAt(keys.url),
    language: textsAt(keys.language)
  });
}

/** A text, or several in a list. */
function textOfValue(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const texts = (value as readonly Value[]).filter((each) => typeof each === 'string');
  return texts.join(', ');
}

interface Found {
  images: number;
  /** The first heading of the first level. */
  heading: string | undefined;
}

/** The paragraphs of a node; a heading is one, and each item of a list. */
function blocksOf(node: Node, found: Found): readonly string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap((child) => blocksOf(child, found));
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = '', ...others] = blocksOf(item, found);
        return [node.ordered ? `${(node.start ?? 1) + index}. ${first}` : first, ...others];
      });
    case 'heading': {
      const heading = textOf(node, found);
      if (node.depth === 1) found.heading ??= heading;
      return [heading];
    }
    case 'html':
      return [textOfElements(node.value).text].filter((text) => text !== '');
    default:
      return [textOf(node, found)].filter((text) => text.trim() !== '');
  }
}

function textOf(node: Node, found: Found): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return textOfElements(node.value).text;
  if (node.type === 'image' || node.type === 'imageReference') found.images += 1;
  if (!('children' in node)) return '';
  return (node.children as readonly Node[]).map((child) => textOf(child, found)).join('');
}
