import { resvg } from '../../src/export/node/font-tools.ts';
import type { FileMetadata } from '../../src/formats/metadata.ts';
import { withPngMetadata } from '../../src/formats/png.ts';
import { svgMetadata } from '../../src/formats/svg.ts';

/** A picture that is drawn by nothing but a browser or resvg; what it shows is no matter here. */
export const svgWith = (metadata: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><title>A picture</title>${metadata}<rect width="40" height="20" fill="#246"/></svg>`;

const painter = await resvg();

/** A PNG as resvg writes it: header, data and end. */
export const plainPng = (): Uint8Array => painter.png(svgWith(''), 40, []);

interface Carrier {
  readonly metadata: FileMetadata;
  readonly document?: string;
}

export const svgFile = ({ metadata, document }: Carrier): string =>
  svgWith(svgMetadata(metadata, { document }));

export const pngFile = ({ metadata, document }: Carrier, dpi = 300): Uint8Array =>
  withPngMetadata(plainPng(), metadata, { dpi, document });
