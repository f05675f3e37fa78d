import { cleanText } from '../clean-text.ts';
import { TextBuilder } from './builder.ts';

const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p section summary table tbody td tfoot th thead tr ul'
);

/** Elements whose content nobody reads. */
const silent = setOf(
  'audio button canvas embed head iframe input map noscript object script select style svg template textarea title video'
);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** What makes a table one that only arranges a page: more than a paragraph in a cell. */
const inside = 'p, div, li, h1, h2, h3, h4, h5, h6, table, br, blockquote';

/** The text of an element of inert HTML (see `inertHtml`) as a reader sees it: blocks are paragraphs, and rows of a table lines with tabs. */
export function textOfElement(element: Element): string {
  const builder = new TextBuilder();
  addNode(element, builder);
  return cleanText(builder.text);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

function addNode(node: Node, builder: TextBuilder): void {
  if (isText(node)) builder.words(node.data);
  if (!isElement(node)) return;
  const name = node.localName.toLowerCase();
  if (silent.has(name) || isHidden(node)) return;
  if (name === 'br') builder.lineBreak();
  else if (blocks.has(name) || name === 'pre') addBlock(name, node, builder);
  else addChildren(node, builder);
}

function addBlock(name: string, element: Element, builder: TextBuilder): void {
  builder.paragraphBreak();
  if (name === 'pre') builder.preformatted(element.textContent ?? '');
  else if (name === 'table' && isOfData(element)) addRows(element, builder);
  else addChildren(element, builder);
  builder.paragraphBreak();
}

function addChildren(element: Element, builder: TextBuilder): void {
  for (const child of element.childNodes) addNode(child, builder);
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/iu.test(element.getAttribute('data-style') ?? '');

const isOfData = (table: Element): boolean =>
  [...table.querySelectorAll('td, th')].every((cell) => cell.querySelectorAll(inside).length <= 1);

function addRows(table: Element, builder: TextBuilder): void {
  for (const caption of table.querySelectorAll('caption')) addNode(caption, builder);
  builder.paragraphBreak();
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.querySelectorAll('td, th')].map((cell) =>
      textOfElement(cell).replace(/\s+/gu, ' ')
    );
    builder.preformatted(cells.join('\t'));
    builder.lineBreak();
  }
}
