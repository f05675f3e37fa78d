import type { FileOptions, Format } from '../../export/file.ts';
import { presets, writtenLength, type PictureSize, type PresetName } from '../../export/picture/size.ts';
import { sheetParts, widthAround, type SheetPart } from '../../layout/sheet/layout-sheet.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { formatDay, type Day } from '../../model/day.ts';
import type { Grouping } from '../../model/query.ts';
import type { ThemeName, Viewer } from '../../viewer/state/viewer.svelte.ts';

/** A size by its use; *own* where its sides were typed. */
export type Preset = PresetName | 'as-seen' | 'own';

/** What is chosen in the dialog; lengths, days and numbers as they were typed. */
export interface ExportForm {
  readonly format: Format;
  readonly preset: Preset;
  readonly width: string;
  /** Follows the content if empty. */
  readonly height: string;
  readonly from: string;
  readonly to: string;
  /** Whether only the events are drawn that the page's filters let through. */
  readonly filtered: boolean;
  readonly grouping: Grouping;
  readonly highlighted: boolean;
  readonly theme: ThemeName;
  readonly transparent: boolean;
  readonly parts: ReadonlySet<SheetPart>;
  readonly credit: string;
  readonly linked: boolean;
  /** As the size has it if empty. */
  readonly dpi: string;
  readonly svgText: FileOptions['svgText'];
  readonly carried: boolean;
}

/** What is seen on the screen, which a picture can be like. */
export interface Screen {
  readonly viewer: Viewer;
  /** Of the figure, in pixels. */
  readonly width: number;
}

/** What the dialog opens with: as the command line has it, of what the screen shows. */
export const openingForm = (screen: Screen): ExportForm => ({
  ...sizeIn('a4'),
  ...viewOn(screen),
  format: 'svg',
  theme: 'light',
  transparent: false,
  parts: new Set(sheetParts),
  credit: '',
  linked: false,
  dpi: '',
  svgText: 'embed',
  carried: true
});

/** What a preset changes: the size, and *as seen* everything that the screen has too. */
export const withPreset = (preset: Preset, screen: Screen): Partial<ExportForm> =>
  preset === 'as-seen'
    ? {
        ...viewOn(screen),
        preset,
        width: writtenLength({ value: Math.round(widthAround(screen.width)), unit: 'px' }),
        height: '',
        theme: screen.viewer.theme
      }
    : preset === 'own'
      ? { preset }
      : sizeIn(preset);

function sizeIn(preset: PresetName): Pick<ExportForm, 'preset' | 'width' | 'height'> {
  const { width, height }: PictureSize = presets[preset];
  return { preset, width: writtenLength(width), height: height ? writtenLength(height) : '' };
}

const viewOn = ({ viewer }: Screen) => ({
  ...daysOf(viewer.targetWindow),
  filtered: true,
  grouping: viewer.grouping,
  highlighted: true
});

/** The first and the last day of a window, as they are typed. */
export const daysOf = ({ start, end }: TimeWindow): Pick<ExportForm, 'from' | 'to'> => ({
  from: formatDay(Math.floor(start) as Day),
  to: formatDay((Math.ceil(end) - 1) as Day)
});
