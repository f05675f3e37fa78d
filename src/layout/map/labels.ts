import { round, type Box, type TextLine } from '../scene.ts';
import { measureText, truncate } from '../text/text.ts';
import type { MapMark, MapOptions } from './map-scene.ts';

const size = 12;
/** In pixels: the longest label, the height of one, and its distance from its mark and from the frame. */
const [longest, lineHeight, gap] = [150, 16, 7];

/** Marks with the labels that fit: each beside, below or above its mark, in the frame, and over nothing else. */
export function labelled(marks: readonly MapMark[], options: MapOptions): readonly MapMark[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => squareAt(x, y, radius + 1));
  return marks.map((mark) => {
    const text = truncate(options.words.figure.places(mark.places), longest, measure);
    const free = candidatesAt(mark, measure(text)).find(
      ({ box }) => isWithin(box, options) && !taken.some((other) => overlap(box, other))
    );
    if (!free) return mark;
    taken.push(free.box);
    return { ...mark, line: lineOf(text, free, options.language) };
  });
}

const measure = (text: string): number => measureText(text, 'sans', size);

const squareAt = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half
});

interface Candidate {
  readonly box: Box;
  readonly anchor: TextLine['anchor'];
}

/** Places of a label, the best first. */
function candidatesAt({ x, y, radius }: MapMark, width: number): readonly Candidate[] {
  const away = radius + gap;
  const size = { width, height: lineHeight };
  return [
    { box: { x: x + away, y: y - lineHeight / 2, ...size }, anchor: 'start' },
    { box: { x: x - away - width, y: y - lineHeight / 2, ...size }, anchor: 'end' },
    { box: { x: x - width / 2, y: y + away - 1, ...size }, anchor: 'middle' },
    { box: { x: x - width / 2, y: y - away - lineHeight + 1, ...size }, anchor: 'middle' }
  ];
}

const isWithin = (box: Box, { width, height }: Pick<MapOptions, 'width' | 'height'>): boolean =>
  box.x >= gap && box.y >= 0 && box.x + box.width <= width - gap && box.y + box.height <= height;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const share = { start: 0, middle: 0.5, end: 1 } as const;

const lineOf = (text: string, { box, anchor }: Candidate, language: string): TextLine => ({
  text,
  x: round(box.x + share[anchor] * box.width),
  y: round(box.y + 12),
  face: 'sans',
  size,
  colour: 'ink',
  anchor,
  language
});
