import { formats as allFormats, type Format } from '../file.ts';
import { svgTexts as allTexts, type SvgText } from '../text/svg-text.ts';

/** A page that is one file has no room for whole fonts, nor for what sets text, and prints to PDF as any page does. */
export const isSingle = import.meta.env.MODE === 'single';

/** What this page can write. */
export const formats: readonly Format[] = isSingle ? ['svg', 'png'] : allFormats;
export const svgTexts: readonly SvgText[] = isSingle ? ['embed', 'plain'] : allTexts;
