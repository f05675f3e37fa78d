declare module 'svg-to-pdfkit' {
  import type { DrawSvg } from './figure.ts';
  const drawSvg: DrawSvg;
  export default drawSvg;
}
