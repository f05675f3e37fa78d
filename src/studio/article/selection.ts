import type { Stretch } from '../../model/stretch.ts';

/**
 * A selection in the page and the stretch of the text that it covers. Each element with `data-at` contains the raw text
 * from that offset on, and nothing else.
 */

/** What is selected within an element, as raw offsets; undefined if nothing is, or a part lies outside. */
export function stretchSelectedIn(root: HTMLElement): Stretch | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** The raw offset of a place in the page: that of the last piece of text that begins before it, and the way into it. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | undefined {
  const place = document.createRange();
  place.setStart(node, offset);
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const piece = pieces.findLast((each) => place.comparePoint(each, 0) <= 0);
  if (!piece) return pieces[0] && startOf(pieces[0]);
  const within = document.createRange();
  within.selectNodeContents(piece);
  if (within.comparePoint(node, offset) === 0) within.setEnd(node, offset);
  return startOf(piece) + within.toString().length;
}

const startOf = ({ dataset }: HTMLElement): number => Number(dataset.at);

/** Selects a stretch of the text in the page, as far as it is drawn there. */
export function selectStretch(root: HTMLElement, { start, end }: Stretch): void {
  const from = pointAt(root, start);
  const to = pointAt(root, end);
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Where in the page a raw offset is. */
function pointAt(root: HTMLElement, at: number): { node: Node; offset: number } | undefined {
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const piece = pieces.findLast((each) => startOf(each) <= at);
  if (!piece) return undefined;
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  let left = at - startOf(piece);
  let last: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last && { node: last, offset: last.textContent?.length ?? 0 };
}

/**
 * Moves the selection by the keyboard, from word to word or from line to line; with Shift it grows or shrinks. Returns
 * whether the key is one of those.
 */
export function moveByKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const move = moves.get(key);
  const selection = document.getSelection();
  if (!move || !selection || ctrlKey || metaKey || altKey) return false;
  const [direction, granularity] = move;
  if (shiftKey) selection.modify('extend', direction, granularity);
  else {
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
    if (granularity !== 'word') selection.modify('move', direction, granularity);
    else if (direction === 'backward') selection.modify('move', 'backward', 'word');
    selection.modify('extend', 'forward', 'word');
  }
  return true;
}

const moves: ReadonlyMap<string, readonly ['forward' | 'backward', 'word' | 'line' | 'lineboundary']> =
  new Map([
    ['ArrowRight', ['forward', 'word']],
    ['ArrowLeft', ['backward', 'word']],
    ['ArrowDown', ['forward', 'line']],
    ['ArrowUp', ['backward', 'line']],
    ['End', ['forward', 'lineboundary']],
    ['Home', ['backward', 'lineboundary']]
  ]);
