declare module 'svg-to-pdfkit' {
  /** Draws an SVG into a PDFKit document; `DrawSvg` has more precise types. */
  export default function drawSvg(doc: object, svg: string, x: number, y: number, options: object): void;
}
