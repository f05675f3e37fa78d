import { measureText } from '../../src/layout/text/text.ts';
import type { Box, EventBody, PlacedEvent, Scene, TextLine } from '../../src/layout/scene.ts';

/** What is written in a picture: a text or a badge with its place, and whose it is. */
export interface Written extends Box {
  readonly owner: string;
  readonly text: string;
}

/** What letters cover above and below their baseline, as shares of the font size: “d” and “p” of Inter, rounded up. */
const ascent = 0.77;
const descent = 0.22;

export function boxOfLine({ text, x, y, face, size, anchor }: TextLine): Box {
  const width = measureText(text, face, size);
  return {
    x: x - { start: 0, middle: 0.5, end: 1 }[anchor] * width,
    y: y - ascent * size,
    width,
    height: (ascent + descent) * size
  };
}

const moved = <Moved extends Box>(box: Moved, { x, y }: PlacedEvent): Moved => ({
  ...box,
  x: box.x + x,
  y: box.y + y
});

type Texts = Pick<EventBody, 'lines' | 'badges'>;

const written = (owner: string, { lines, badges }: Texts): Written[] => [
  ...lines.map((line) => ({ owner, text: line.text, ...boxOfLine(line) })),
  ...badges.map(({ text, x, y, width, height }) => ({ owner, text, x, y, width, height }))
];

/** The labels of events, in pixels of the picture. */
export const labelsOf = (scene: Scene): Written[] =>
  scene.events.flatMap((event) => written(event.id, event.body).map((each) => moved(each, event)));

/** The words on what is only counted. */
export const countsOf = ({ densities }: Scene): Written[] =>
  densities.flatMap(({ key, line }) => written(`count ${key}`, { lines: [line], badges: [] }));

/** The names of eras. */
export const namesOfEras = ({ eras }: Scene): Written[] =>
  eras.flatMap(({ id, line }) => (line ? written(id, { lines: [line], badges: [] }) : []));

/** The names of groups and eras, of the as-of line and of the units of time. */
export const framing = (scene: Scene): Written[] => [...namesOfEras(scene), ...framesOf(scene)];

const framesOf = ({ bands, asOf, ticks, stretches }: Scene): Written[] => [
  ...stretches.flatMap(({ side, line }) => (line ? written(side, { lines: [line], badges: [] }) : [])),
  ...bands.flatMap(({ id, heading }) => written(`heading ${id}`, { lines: heading, badges: [] })),
  ...written('as of', { lines: asOf?.lines ?? [], badges: [] }),
  ...ticks.flatMap(({ day, line }) => (line ? written(`tick ${day}`, { lines: [line], badges: [] }) : []))
];

const slack = 0.05;

export const meet = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + slack &&
  b.x + b.width > a.x + slack &&
  a.y + a.height > b.y + slack &&
  b.y + b.height > a.y + slack;

export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

const described = ({ owner, text, x, y, width, height }: Written): string =>
  `${owner} “${text.slice(0, 30)}” at ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`;

/** Each pair of texts of different owners that lie over each other, in words. */
export function overlapsAmong(texts: readonly Written[]): string[] {
  const sorted = texts.toSorted((a, b) => a.x - b.x);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length && sorted[next]!.x < one.x + one.width; next++) {
      const other = sorted[next]!;
      if (one.owner !== other.owner && meet(one, other))
        found.push(`${described(one)} | ${described(other)}`);
    }
    return found;
  });
}

export const outside = (box: Box, texts: readonly Written[]): string[] =>
  texts.filter((each) => !holds(box, each)).map(described);
