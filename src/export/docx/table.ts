import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { colours, styleIds } from './look.ts';
import { paragraphOf, type Spoken } from './texts.ts';

interface TableContents {
  readonly heads: readonly Spoken[];
  /** The parts of the width that the columns take beside each other. */
  readonly shares: readonly number[];
  /** In twentieths of a point. */
  readonly width: number;
  readonly rows: readonly TableRow[];
  readonly isRightToLeft: boolean;
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with lines between its rows, whose first row is repeated on each page. */
export function tableOf({ heads, shares, width, rows, isRightToLeft }: TableContents): Table {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((share * width) / total));
  return new Table({
    rows: [headOf(heads), ...rows],
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: isRightToLeft,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    margins: { top: 50, bottom: 30, left: 70, right: 70 },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideHorizontal: rule,
      insideVertical: none
    }
  });
}

const headOf = (heads: readonly Spoken[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map(
      (head) =>
        new TableCell({
          shading: { fill: colours.head },
          children: [paragraphOf(head, { style: styleIds.head, keepNext: true })]
        })
    )
  });

/** A row that stays on one page. */
export const rowOf = (children: readonly TableCell[]): TableRow =>
  new TableRow({ cantSplit: true, children });

/** A cell over a number of rows; a cell without a paragraph is no cell to Word. */
export const cellOf = (children: readonly [Paragraph, ...Paragraph[]], rowSpan = 1): TableCell =>
  new TableCell({ children, ...(rowSpan > 1 && { rowSpan }) });
