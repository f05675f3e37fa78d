import type { Words } from '../../words/words.ts';

/** Units for a picture's size; 96 pixels are an inch. */
export const units = ['px', 'mm', 'in'] as const;
export type Unit = (typeof units)[number];

export interface Length {
  readonly value: number;
  readonly unit: Unit;
}

/** The size stated in a picture's file. */
export interface PictureSize {
  readonly width: Length;
  /** Follows the content if absent. */
  readonly height?: Length | undefined;
  /** Whether the height is that of a page: a PDF then has as many pages as the sources need. */
  readonly isPage?: boolean;
  /** The factor by which everything is enlarged, for pictures that are seen from afar or scaled down by others. */
  readonly zoom: number;
}

const px = (value: number): Length => ({ value, unit: 'px' });
const mm = (value: number): Length => ({ value, unit: 'mm' });
const inch = (value: number): Length => ({ value, unit: 'in' });

/**
 * Sizes by purpose. The columns are those of Nature (89 and 183 mm); a slide has the size of common programs (13.333
 * × 7.5 in); 1200 × 630 px is the size of link previews.
 */
export const presets = {
  a4: { width: mm(210), height: mm(297), isPage: true, zoom: 1 },
  letter: { width: inch(8.5), height: inch(11), isPage: true, zoom: 1 },
  column: { width: mm(89), zoom: 1 },
  'double-column': { width: mm(183), zoom: 1 },
  slide: { width: px(1280), height: px(720), zoom: 1 },
  square: { width: px(1080), height: px(1080), zoom: 1.25 },
  social: { width: px(1200), height: px(630), zoom: 1 }
} as const satisfies Readonly<Record<string, PictureSize>>;

export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

const pixelsIn = { px: 1, mm: 96 / 25.4, in: 96 } as const satisfies Readonly<Record<Unit, number>>;

/** A length in pixels of 1/96 inch. */
export const pixelsOf = ({ value, unit }: Length): number => value * pixelsIn[unit];

/** A length in SVG syntax: `183mm`. */
export const writtenLength = ({ value, unit }: Length): string => `${Math.round(value * 1000) / 1000}${unit}`;

/** Converts pixels to the unit of another length. */
export const inUnitOf = (pixels: number, { unit }: Length): Length => ({
  value: pixels / pixelsIn[unit],
  unit
});

/** The limits of a picture's width and height, in pixels of 1/96 inch: anything smaller has no room for a label. */
const limits = { width: [280, 16_384], height: [160, 16_384] } as const;

/**
 * Parses a length such as `183mm`, `7.5in` or `1200` (pixels); returns a sentence if it can't be this side of a
 * picture.
 */
export function parseLength(side: keyof typeof limits, text: string, { saving }: Words): Length | string {
  const { noLength, badLength, tooSmall, tooLarge } = saving.errors;
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(px|mm|in)?$/u.exec(text.trim());
  if (!match) return text.trim() === '' ? noLength[side] : badLength[side](text);
  const length = { value: Number(match[1]), unit: (match[2] ?? 'px') as Unit };
  const [least, most] = limits[side];
  const pixels = pixelsOf(length);
  if (pixels >= least && pixels <= most) return length;
  const [from, to] = [least, most].map((limit) => writtenLength(rounded(inUnitOf(limit, length))));
  return (pixels < least ? tooSmall : tooLarge)[side](text, from!, to!);
}

const rounded = ({ value, unit }: Length): Length => ({ value: Math.round(value * 10) / 10, unit });
