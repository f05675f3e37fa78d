declare module 'svg-to-pdfkit' {
  /** Draws an SVG into a document of PDFKit; `DrawSvg` says more of what it takes. */
  export default function drawSvg(doc: object, svg: string, x: number, y: number, options: object): void;
}
