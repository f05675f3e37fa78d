import { dpiLimits } from '../../export/picture/pixels.ts';
import type { PictureOptions } from '../../export/picture/picture.ts';
import { parseLength, presets, type Length, type PictureSize } from '../../export/picture/size.ts';
import type { FileOptions } from '../../export/file.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { parseDay } from '../../model/day.ts';
import type { Words } from '../../words/words.ts';
import { daysOf, type ExportForm, type Screen } from './form.ts';

/** The fields whose values may be invalid. */
export type TypedField = 'width' | 'height' | 'from' | 'to' | 'dpi';

/** Why a field's value is invalid, as a sentence without its full stop. */
export type FieldErrors = Partial<Readonly<Record<TypedField, string>>>;

export interface ReadForm {
  /** Undefined if a field that it depends on is invalid. */
  readonly picture: PictureOptions | undefined;
  readonly file: FileOptions;
  readonly errors: FieldErrors;
}

/** The choices as options of the picture and its file. `link` is the address of the current view. */
export function readForm(form: ExportForm, screen: Screen, link: string | undefined): ReadForm {
  const { words } = screen.viewer;
  const width = parseLength('width', form.width, words);
  const height = form.height.trim() === '' ? undefined : parseLength('height', form.height, words);
  const window = windowIn(form, screen);
  // dpi applies to PNG only; ignore a value typed for another format.
  const dpi = form.format === 'png' ? dpiIn(form.dpi, words.saving.errors) : undefined;
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
 * The window of the typed days. If they are still the screen's, it is the exact window on the screen, or undefined if the
 * picture would show that window anyway.
 */
function windowIn(form: ExportForm, { viewer }: Screen): TimeWindow | FieldErrors | undefined {
  const { errors } = viewer.words.saving;
  const seen = daysOf(viewer.targetWindow);
  const { start: from, end: to } = form.filtered ? viewer.homeWindow : viewer.openingWindow;
  if (form.from === seen.from && form.to === seen.to)
    return viewer.targetWindow.start === from && viewer.targetWindow.end === to
      ? undefined
      : viewer.targetWindow;
  const [start, last] = [form.from, form.to].map((text) => parseDay(text.trim()));
  if (start === undefined || last === undefined)
    return withoutGaps({
      from: start === undefined ? noDay(form.from, errors.noFirst, errors.badFirst) : undefined,
      to: last === undefined ? noDay(form.to, errors.noLast, errors.badLast) : undefined
    });
  if (start > last) return { to: errors.lastFirst(form.to, form.from) };
  return { start, end: last + 1 };
}

const noDay = (text: string, missing: string, bad: (text: string) => string): string =>
  text.trim() === '' ? missing : bad(text);

function dpiIn(text: string, errors: Words['saving']['errors']): number | string | undefined {
  if (text.trim() === '') return undefined;
  const { least, most } = dpiLimits;
  const dpi = Number(text);
  return dpi >= least && dpi <= most ? dpi : errors.dpi(text, least, most);
}

const messageIn = (read: unknown): string | undefined => (typeof read === 'string' ? read : undefined);

const withoutGaps = (errors: Partial<Record<TypedField, string | undefined>>): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined));
