import { presetNames, type PresetName } from '../../export/picture/size.ts';
import type { SvgText } from '../../export/text/svg-text.ts';
import type { Format } from '../../export/file.ts';
import type { SheetPart } from '../../layout/sheet/layout-sheet.ts';
import type { Preset } from './form.ts';

/** A choice of a menu: its value, and what it is called. */
export interface Choice<Value extends string> {
  readonly id: Value;
  readonly label: string;
}

const presetWords: Readonly<Record<PresetName, string>> = {
  a4: 'A4 page',
  letter: 'Letter page',
  column: 'one journal column',
  'double-column': 'two journal columns',
  slide: 'slide, 16:9',
  square: 'square',
  social: 'social card'
};

export const presetChoices: readonly Choice<Preset>[] = [
  { id: 'as-seen', label: 'as seen' },
  ...presetNames.map((id) => ({ id, label: presetWords[id] })),
  { id: 'own', label: 'own size' }
];

export const formatWords: Readonly<Record<Format, string>> = { svg: 'SVG', png: 'PNG', pdf: 'PDF' };

export const partWords: Readonly<Record<SheetPart, string>> = {
  title: 'Title',
  description: 'Description',
  'as-of': 'As-of line',
  legend: 'What the marks mean',
  sources: 'Numbered quotes and sources',
  credit: 'That the quotes were checked'
};

export const textWords: Readonly<Record<SvgText, string>> = {
  embed: 'with its fonts',
  plain: 'left to the reader’s fonts',
  outline: 'as shapes, for Word and the like'
};

/** The value that a menu names; the first if it names none of them. */
export const oneOf = <Value extends string>(values: readonly Value[], name: string | undefined): Value =>
  values.find((value) => value === name) ?? values[0]!;
