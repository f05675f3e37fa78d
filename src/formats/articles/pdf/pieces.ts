import type { PDFPageProxy } from 'pdfjs-dist';

/** Some words of one line, as a PDF places them; in points, with `y` growing downwards from the top of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The size of its font. */
  readonly size: number;
  /** Whether white space is before it, as the PDF has it. */
  readonly isApart: boolean;
}

/** A page with its pieces in the order of the file. */
export interface PdfPage {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
  /** How many pieces are turned or written from top to bottom, and left out. */
  readonly turned: number;
  readonly isRightToLeft: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = Extract<Content['items'][number], { readonly str: string }>;

/** Control characters, which some fonts give for signs without a letter. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** Reads the text of a page. Right-to-left pages are mirrored, so that lines begin at the left and columns follow to the right. */
export async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  let [turned, isApart, rightToLeft] = [0, true, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    const piece = pieceOf(item, transform as unknown as Matrix, isApart);
    if (item.str !== '') isApart = /\s$/u.test(item.str);
    if (item.hasEOL) isApart = true;
    if (piece === 'turned') turned += 1;
    else if (piece && isOnPage(piece, width, height)) {
      pieces.push(piece);
      if (item.dir === 'rtl') rightToLeft += 1;
    }
  }
  const isRightToLeft = rightToLeft > pieces.length / 2;
  return {
    pieces: isRightToLeft ? pieces.map((piece) => mirrored(piece, width)) : pieces,
    width,
    height,
    turned,
    isRightToLeft
  };
}

function pieceOf(item: Item, view: Matrix, isApart: boolean): Piece | 'turned' | undefined {
  const text = item.str.replace(controls, '');
  if (text.trim() === '') return undefined;
  const [a, b, c, d, x, y] = product(view, item.transform as unknown as Matrix);
  if (Math.abs(b) > Math.abs(a) / 4 || item.dir === 'ttb') return 'turned';
  return {
    text: text.trim(),
    left: x,
    right: x + item.width,
    y,
    size: Math.hypot(c, d) || item.height || 1,
    isApart: isApart || /^\s/u.test(text)
  };
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f
];

/** Text beyond the edges of its page is for nobody's eyes. */
const isOnPage = ({ left, right, y }: Piece, width: number, height: number): boolean =>
  right > 0 && left < width && y > 0 && y < height + 10;

const mirrored = (piece: Piece, width: number): Piece => ({
  ...piece,
  left: width - piece.right,
  right: width - piece.left
});
