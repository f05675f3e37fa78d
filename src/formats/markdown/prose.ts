import { fromMarkdown } from 'mdast-util-from-markdown';
import { markElements } from '../exchange/html-elements.ts';
import { textOfElements } from '../exchange/html-text.ts';

type Root = ReturnType<typeof fromMarkdown>;
export type Node = Root | Root['children'][number];

export interface Link {
  readonly url: string;
  readonly label?: string;
}

/** Words in a block quote that name their source in a last line with a dash: `> — [Title](address)`. */
export interface BlockQuote {
  readonly exact: string;
  /** The text of the last line, without the dash. */
  readonly title: string;
  /** As written; absent if the line has no link. */
  readonly url?: string;
}

/** What the body of a Markdown file says. */
export interface Prose {
  /** Blocks are parted by an empty line. */
  readonly text: string;
  readonly quotes: readonly BlockQuote[];
  readonly links: readonly Link[];
  /** The first heading of the first level, if it stands above all else; it is then not in the text. */
  readonly heading?: string;
}

/** The most signs of Markdown in one block, and of levels in one line: beyond, parsing takes quadratic time. */
const most = { signs: 2_000, levels: 60 };

/** Reads a body. One with more signs than anybody writes is taken as plain text. */
export function proseOf(body: string): Prose {
  const root = treeOf(body);
  if (!root) return { text: body.trim(), quotes: [], links: [] };
  const [first, ...rest] = root.children;
  const isTitle = first?.type === 'heading' && first.depth === 1;
  const blocks = isTitle ? rest : [first, ...rest].filter((block) => block !== undefined);
  const links: Link[] = [];
  const quotes: BlockQuote[] = [];
  const texts = blocks.flatMap((block) => {
    const quote = quoteIn(block);
    if (quote) quotes.push(quote);
    return quote ? [] : [textOf(block, links)];
  });
  const text = texts.filter((each) => each.trim() !== '').join('\n\n');
  return { text, quotes, links, ...(isTitle && { heading: textOf(first, links) }) };
}

/** The tree of a body, whose HTML has only tags of elements; undefined if it has more signs than anybody writes. */
export function treeOf(body: string): Root | undefined {
  if (isTangled(body)) return undefined;
  const root = fromMarkdown(body);
  markHtml(root);
  return root;
}

function isTangled(body: string): boolean {
  const tooDeep = new RegExp(String.raw`^(?:[ \t]*[>*+-]){${most.levels}}|^[ \t]{${most.levels}}`, 'mu');
  const signs = (block: string): number => block.match(/[*_[\]\x60<>!~]/gu)?.length ?? 0;
  return tooDeep.test(body) || body.split(/\n[ \t]*\n/u).some((block) => signs(block) > most.signs);
}

function quoteIn(block: Node): BlockQuote | undefined {
  if (block.type !== 'blockquote' || block.children.length < 2) return undefined;
  const [last, links] = [block.children.at(-1)!, [] as Link[]];
  const [, title] = /^[—–―]\s*(\S[^]*)$/u.exec(textOf(last, links)) ?? [];
  if (last.type !== 'paragraph' || title === undefined) return undefined;
  const exact = block.children
    .slice(0, -1)
    .map((child) => textOf(child, []))
    .join('\n\n');
  const url = links[0]?.url;
  return exact.trim() === '' ? undefined : { exact, title, ...(url !== undefined && { url }) };
}

/** The text of a node as a reader sees it; its links and images are added to a list. */
function textOf(node: Node, links: Link[]): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return textOfHtml(node.value, links);
  if (node.type === 'image') {
    links.push({ url: node.url, ...(node.alt && { label: node.alt }) });
    return '';
  }
  if (!('children' in node)) return '';
  const texts = (node.children as readonly Node[]).map((child) => textOf(child, links));
  if (node.type === 'link') links.push({ url: node.url, ...(texts.join('') && { label: texts.join('') }) });
  if (node.type === 'list')
    return texts
      .map((text, index) => `${node.ordered ? `${(node.start ?? 1) + index}.` : '–'} ${text}`)
      .join('\n');
  return texts.join(isOfBlocks(node) ? '\n\n' : '');
}

const isOfBlocks = ({ type }: Node): boolean =>
  type === 'blockquote' || type === 'listItem' || type === 'root';

/** Start and end tags are nodes of their own, so which of them are elements is known only of all together. */
function markHtml(root: Root): void {
  const nodes = htmlIn(root);
  // Markdown has no such character.
  const marked = markElements(nodes.map(({ value }) => value).join('\0')).html.split('\0');
  nodes.forEach((node, index) => (node.value = marked[index] ?? node.value));
}

const htmlIn = (node: Node): readonly (Node & { readonly type: 'html' })[] =>
  node.type === 'html'
    ? [node]
    : 'children' in node
      ? (node.children as readonly Node[]).flatMap(htmlIn)
      : [];

function textOfHtml(html: string, links: Link[]): string {
  const read = textOfElements(html);
  links.push(...read.links);
  return read.text;
}
