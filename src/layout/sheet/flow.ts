import type { SetBlock } from './blocks.ts';
import type { Block } from './sheet.ts';

/** The gap between two columns, in pixels. */
export const columnGap = 28;
/** The width at which an entry reads well, in pixels. */
const columnWidth = 290;
const mostColumns = 4;

/** How many columns fit, and how wide each is. */
export function columnsIn(width: number): { readonly count: number; readonly width: number } {
  const count = Math.min(
    mostColumns,
    Math.max(1, Math.floor((width + columnGap) / (columnWidth + columnGap)))
  );
  return { count, width: (width - columnGap * (count - 1)) / count };
}

/** How far the last column begins from the first one, and how wide it is; absent if only one column fits. */
export function lastColumnIn(width: number): { readonly offset: number; readonly width: number } | undefined {
  const { count, width: column } = columnsIn(width);
  return count > 1 ? { offset: width - column, width: column } : undefined;
}

/** Where blocks are placed, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The gap between two blocks. */
  readonly gap: number;
  /** Whether blocks and columns start at the right. */
  readonly mirrored: boolean;
}

/** Places blocks below each other. */
export function stack(
  blocks: readonly SetBlock[],
  { x, y, width, gap, mirrored }: Area
): { readonly blocks: readonly Block[]; readonly height: number } {
  let bottom = y;
  const placed = blocks.map((block) => {
    const at = block.at(mirrored ? x + width - block.width : x, bottom);
    bottom += block.height + gap;
    return at;
  });
  return { blocks: placed, height: Math.max(0, bottom - y - gap) };
}

/** Places blocks in columns, read one after the other, of heights as equal as their order allows. */
export function flow(
  blocks: readonly SetBlock[],
  area: Area
): { readonly blocks: readonly Block[]; readonly height: number } {
  return inColumns(cutLevel(blocks, columnsIn(area.width).count, area.gap), area);
}

function inColumns(columns: readonly (readonly SetBlock[])[], area: Area) {
  const { count, width } = columnsIn(area.width);
  const stacks = columns.map((column, index) => {
    const place = area.mirrored ? count - 1 - index : index;
    return stack(column, { ...area, width, x: area.x + place * (width + columnGap) });
  });
  return {
    blocks: stacks.flatMap((each) => each.blocks),
    height: Math.max(0, ...stacks.map(({ height }) => height))
  };
}

/** Where blocks are placed on pages: from `y` on the first page, from `top` on the others, and never below `bottom`. */
export interface PageArea extends Area {
  readonly top: number;
  readonly bottom: number;
}

/** Blocks by page, in columns, and where those of the last page end. */
export interface PagedBlocks {
  /** Empty for a page on which nothing fits. */
  readonly pages: readonly (readonly Block[])[];
  readonly bottom: number;
}

/** Places blocks, none higher than a page, in columns as `flow` does, on as many pages as they need. */
export function flowOverPages(blocks: readonly SetBlock[], area: PageArea): PagedBlocks {
  const { y, top, bottom, gap } = area;
  const columns = filled(blocks, bottom - y, gap);
  const { count } = columnsIn(area.width);
  const room = columns.findIndex((column) => heightOf(column, gap) > bottom - y);
  const fitting = room < 0 ? Math.min(count, columns.length) : Math.min(count, room);
  if (fitting === columns.length) {
    const { blocks: placed, height } = flow(blocks, area);
    return { pages: [placed], bottom: y + height };
  }
  const here = inColumns(columns.slice(0, fitting), area);
  const after = flowOverPages(columns.slice(fitting).flat(), { ...area, y: top });
  return { pages: [here.blocks, ...after.pages], bottom: after.bottom };
}

/** A block cut into pieces no higher than this, in pixels. */
export function piecesOf(block: SetBlock, height: number): readonly SetBlock[] {
  const [first, ...rest] = block.cut(height);
  return [first, ...rest.flatMap((piece) => piecesOf(piece, height))];
}

const heightOf = (blocks: readonly SetBlock[], gap: number): number =>
  blocks.reduce((sum, { height }) => sum + height + gap, -gap);

/** The blocks cut into at most `count` runs so that the highest run is as low as possible. */
function cutLevel(blocks: readonly SetBlock[], count: number, gap: number): SetBlock[][] {
  let low = Math.max(0, ...blocks.map(({ height }) => height));
  let high = blocks.reduce((sum, { height }) => sum + height + gap, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(blocks, middle, gap).length <= count) high = middle;
    else low = middle;
  }
  return filled(blocks, high, gap);
}

function filled(blocks: readonly SetBlock[], height: number, gap: number): SetBlock[][] {
  const columns: SetBlock[][] = [];
  let room = -1;
  for (const block of blocks) {
    if (columns.length === 0 || block.height > room) {
      columns.push([]);
      room = height;
    }
    columns.at(-1)!.push(block);
    room -= block.height + gap;
  }
  return columns;
}
