import { linesOfSheet } from '../../layout/sheet/lines.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { usualParts, type SheetPart } from '../../layout/sheet/layout-sheet.ts';
import type { Grouping } from '../../model/query.ts';
import type { EmbedTheme } from '../snippets/embedded.ts';
import { hasRightToLeft } from '../pdf/right-to-left.ts';
import type { Picture, PictureOptions } from './picture.ts';
import type { PictureSize } from './size.ts';
import type { SnippetKind } from '../snippets/snippets.ts';

export type PictureFormat = 'svg' | 'png' | 'pdf';

/** Properties of the picture for a kind of snippet, chosen to fit the documents that use it. */
interface Fit {
  readonly size: PictureSize;
  readonly parts: readonly SheetPart[];
  readonly theme: Readonly<Record<EmbedTheme, PictureOptions['theme']>>;
  /** Whether it shows the address of the live timeline. */
  readonly linked: boolean;
  /** The formats that such documents accept. */
  readonly formats: readonly PictureFormat[];
}

const onPage = (height: number): Pick<Fit, 'size'> => ({
  size: { width: { value: 160, unit: 'mm' }, height: { value: height, unit: 'mm' }, zoom: 1 }
});

/** The caption below it has the title, the sources and the link. */
const captioned = {
  ...onPage(185),
  parts: ['as-of', 'sources', 'credit'],
  linked: false
} as const satisfies Partial<Fit>;

const onScreen = { system: 'light', light: 'light', dark: 'dark' } as const;

const fits = {
  // For web pages, and for Word documents made by pandoc.
  markdown: {
    ...onPage(210),
    parts: usualParts.filter((part) => part !== 'description'),
    theme: onScreen,
    linked: true,
    formats: ['png']
  },
  html: {
    size: { width: { value: 960, unit: 'px' }, zoom: 1 },
    parts: usualParts,
    theme: onScreen,
    linked: true,
    formats: ['svg']
  },
  // The live timeline's theme, since the picture is used only in print.
  quarto: {
    ...captioned,
    theme: { system: 'print', light: 'print', dark: 'print' },
    formats: ['pdf', 'png', 'svg']
  },
  latex: { ...captioned, theme: { ...onScreen, system: 'print' }, formats: ['pdf'] }
} as const satisfies Partial<Readonly<Record<SnippetKind, Fit>>>;

/** The kinds of snippets that show a picture, even if only where nothing can be live. */
export type PictureKind = keyof typeof fits;

export const hasPicture = (kind: SnippetKind): kind is PictureKind => Object.hasOwn(fits, kind);

/** The part of a story that is embedded, and its theme. */
export interface DocumentView {
  readonly window: TimeWindow | undefined;
  readonly event: string | undefined;
  readonly grouping: Grouping;
  readonly theme: EmbedTheme;
  /** The address of the live timeline. */
  readonly link: string;
}

/** The options for the picture of a snippet. */
export function documentOptions(
  kind: PictureKind,
  { window, event, grouping, theme, link }: DocumentView
): PictureOptions {
  const fit: Fit = fits[kind];
  return {
    size: fit.size,
    window,
    filter: {},
    grouping,
    selectedId: event,
    theme: fit.theme[theme],
    transparent: false,
    parts: new Set(fit.parts),
    link: fit.linked ? link : undefined
  };
}

/** The formats in which a document takes its picture: only PNG if the picture can't be written as PDF. */
export function documentFormats(kind: PictureKind, { sheet }: Picture): readonly PictureFormat[] {
  const { formats }: Fit = fits[kind];
  return formats.includes('pdf') && hasRightToLeft(linesOfSheet(sheet)) ? ['png'] : formats;
}
