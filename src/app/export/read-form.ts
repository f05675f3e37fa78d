import { dpiLimits } from '../../export/picture/pixels.ts';
import type { PictureOptions } from '../../export/picture/picture.ts';
import { parseLength, presets, type Length, type PictureSize } from '../../export/picture/size.ts';
import type { FileOptions } from '../../export/file.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { parseDay } from '../../model/day.ts';
import { daysOf, type ExportForm, type Screen } from './form.ts';

/** The fields that can hold what they should not. */
export type TypedField = 'width' | 'height' | 'from' | 'to' | 'dpi';

/** Why a field can't be taken as it is, in a sentence without its end. */
export type FieldErrors = Partial<Readonly<Record<TypedField, string>>>;

export interface ReadForm {
  /** Absent where a field that it rests on is wrong. */
  readonly picture: PictureOptions | undefined;
  readonly file: FileOptions;
  readonly errors: FieldErrors;
}

/** What was chosen, as the picture and its file take it. `link` is the address of what the screen shows. */
export function readForm(form: ExportForm, screen: Screen, link: string | undefined): ReadForm {
  const width = parseLength('width', form.width);
  const height = form.height.trim() === '' ? undefined : parseLength('height', form.height);
  const window = windowIn(form, screen);
  // Of the other formats it is not asked, nor is one typed before heeded.
  const dpi = form.format === 'png' ? dpiIn(form.dpi) : undefined;
  const errors = withoutGaps({
    width: messageIn(width),
    height: messageIn(height),
    dpi: messageIn(dpi),
    ...errorsIn(window)
  });
  const file = {
    svgText: form.svgText,
    embedData: form.carried,
    dpi: typeof dpi === 'number' ? dpi : undefined
  };
  if (typeof width === 'string' || typeof height === 'string' || isWrong(window))
    return { picture: undefined, file, errors };
  return { picture: pictureOptions(form, screen, { width, height, window, link }), file, errors };
}

type ReadWindow = ReturnType<typeof windowIn>;

const isWrong = (window: ReadWindow): window is FieldErrors => window !== undefined && !('start' in window);

const errorsIn = (window: ReadWindow): FieldErrors => (isWrong(window) ? window : {});

interface ReadFields {
  readonly width: Length;
  readonly height: Length | undefined;
  readonly window: TimeWindow | undefined;
  readonly link: string | undefined;
}

function pictureOptions(
  form: ExportForm,
  { viewer }: Screen,
  { width, height, window, link }: ReadFields
): PictureOptions {
  const { grouping, theme, transparent, parts } = form;
  return {
    size: { width, height, ...presetOf(form) },
    window,
    filter: form.filtered ? viewer.filter : {},
    grouping,
    selectedId: form.highlighted ? viewer.selectedId : undefined,
    theme,
    transparent,
    parts,
    credit: form.credit.trim() || undefined,
    link: form.linked ? link : undefined
  };
}

const presetOf = ({ preset }: ExportForm): Pick<PictureSize, 'zoom' | 'isPage'> => {
  if (preset === 'as-seen' || preset === 'own') return { zoom: 1 };
  const { zoom, isPage }: PictureSize = presets[preset];
  return { zoom, isPage };
};

/**
 * The days typed. Left as the screen has them, they are the very window that it shows, and no period of their own where
 * that is the story's opening view.
 */
function windowIn(form: ExportForm, { viewer }: Screen): TimeWindow | FieldErrors | undefined {
  const seen = daysOf(viewer.targetWindow);
  const { start: from, end: to } = viewer.openingWindow;
  if (form.from === seen.from && form.to === seen.to)
    return viewer.targetWindow.start === from && viewer.targetWindow.end === to
      ? undefined
      : viewer.targetWindow;
  const [start, last] = [form.from, form.to].map((text) => parseDay(text.trim()));
  if (start === undefined || last === undefined)
    return withoutGaps({
      from: start === undefined ? noDay('first', form.from) : undefined,
      to: last === undefined ? noDay('last', form.to) : undefined
    });
  if (start > last)
    return { to: `the last day, ${form.to}, is before the first, ${form.from}; give one that is not` };
  return { start, end: last + 1 };
}

const noDay = (which: 'first' | 'last', text: string): string =>
  `the ${which} day ${text.trim() === '' ? 'is missing' : `can’t be ${text}`}; write it like 2021-03-13`;

function dpiIn(text: string): number | string | undefined {
  if (text.trim() === '') return undefined;
  const { least, most } = dpiLimits;
  const dpi = Number(text);
  return dpi >= least && dpi <= most
    ? dpi
    : `${text} is not a number of pixels per inch; give one from ${least} to ${most}`;
}

const messageIn = (read: unknown): string | undefined => (typeof read === 'string' ? read : undefined);

const withoutGaps = (errors: Partial<Record<TypedField, string | undefined>>): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined));
