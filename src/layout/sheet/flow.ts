import type { SetBlock } from './blocks.ts';
import type { Block } from './sheet.ts';

const columnGap = 28;
/** What an entry needs to be read with ease, in pixels. */
const columnWidth = 290;
const mostColumns = 4;

/** How many columns there is room for, and how wide each is. */
export function columnsIn(width: number): { readonly count: number; readonly width: number } {
  const count = Math.min(
    mostColumns,
    Math.max(1, Math.floor((width + columnGap) / (columnWidth + columnGap)))
  );
  return { count, width: (width - columnGap * (count - 1)) / count };
}

/** Where blocks are set, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Between two blocks. */
  readonly gap: number;
  /** Whether blocks and columns begin at the right. */
  readonly mirrored: boolean;
}

/** Sets blocks below each other. */
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

/** Sets blocks in columns that are read one after the other, as level as their order allows. */
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

/** Where blocks go on pages: from `y` on the first of them, from `top` on the others, and never below `bottom`. */
export interface PageArea extends Area {
  readonly top: number;
  readonly bottom: number;
}

/** Blocks on the pages that they take, in columns, and where those of the last page end. */
export interface PagedBlocks {
  /** Empty for a page on which nothing had room. */
  readonly pages: readonly (readonly Block[])[];
  readonly bottom: number;
}

/** Sets blocks, none of which is higher than a page, in columns as `flow` does, over as many pages as they take. */
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

/** A block as pieces that are no higher than this, in pixels. */
export function piecesOf(block: SetBlock, height: number): readonly SetBlock[] {
  const [first, ...rest] = block.cut(height);
  return [first, ...rest.flatMap((piece) => piecesOf(piece, height))];
}

const heightOf = (blocks: readonly SetBlock[], gap: number): number =>
  blocks.reduce((sum, { height }) => sum + height + gap, -gap);

/** The blocks cut into at most `count` runs, so that the highest run is as low as it can be. */
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
