import { presetNames } from '../../export/picture/size.ts';
import type { Format } from '../../export/file.ts';
import type { Preset } from './form.ts';

/** The sizes that a menu offers. */
export const presets: readonly Preset[] = ['as-seen', ...presetNames, 'own'];

export const formatWords: Readonly<Record<Format, string>> = {
  svg: 'SVG',
  png: 'PNG',
  pdf: 'PDF',
  docx: 'Word',
  pptx: 'PowerPoint'
};

/** The value equal to `name`, or else the first. */
export const oneOf = <Value extends string>(values: readonly Value[], name: string | undefined): Value =>
  values.find((value) => value === name) ?? values[0]!;
