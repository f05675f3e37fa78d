import type { FileOptions, Format } from '../../export/file.ts';
import { presets, writtenLength, type PictureSize, type PresetName } from '../../export/picture/size.ts';
import { usualParts, widthAround, type SheetPart } from '../../layout/sheet/layout-sheet.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { formatDay, type Day } from '../../model/day.ts';
import type { Grouping } from '../../model/query.ts';
import type { ThemeName, Viewer } from '../../viewer/state/viewer.svelte.ts';

/** A size by its use; *own* if its sides were typed. */
export type Preset = PresetName | 'as-seen' | 'own';

/** The choices made in the dialog; lengths, days and numbers as typed. */
export interface ExportForm {
  readonly format: Format;
  readonly preset: Preset;
  readonly width: string;
  /** Follows the content if empty. */
  readonly height: string;
  readonly from: string;
  readonly to: string;
  /** Whether the page's filters apply to the picture. */
  readonly filtered: boolean;
  readonly grouping: Grouping;
  readonly highlighted: boolean;
  readonly theme: ThemeName;
  readonly transparent: boolean;
  readonly parts: ReadonlySet<SheetPart>;
  readonly credit: string;
  readonly linked: boolean;
  /** If empty, the size decides. */
  readonly dpi: string;
  readonly svgText: FileOptions['svgText'];
  readonly carried: boolean;
}

/** What the screen shows, for a picture that looks the same. */
export interface Screen {
  readonly viewer: Viewer;
  /** The width of the figure, in pixels. */
  readonly width: number;
}

/** The choices with which the dialog opens: the command line's defaults, for what the screen shows. */
export const openingForm = (screen: Screen): ExportForm => ({
  ...sizeIn('a4'),
  ...viewOn(screen),
  format: 'svg',
  theme: 'light',
  transparent: false,
  parts: new Set(usualParts),
  credit: '',
  linked: false,
  dpi: '',
  svgText: 'embed',
  carried: true
});

/** The changes that a preset makes: the size, and for *as seen* everything else that the screen shows. */
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

/** A view as a slide, in twice the pixels of its size. */
export const slideForm = (): Partial<ExportForm> => ({ ...sizeIn('slide'), format: 'png', dpi: '192' });

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

/** The first and the last day of a window, as a reader would type them. */
export const daysOf = ({ start, end }: TimeWindow): Pick<ExportForm, 'from' | 'to'> => ({
  from: formatDay(Math.floor(start) as Day),
  to: formatDay((Math.ceil(end) - 1) as Day)
});
