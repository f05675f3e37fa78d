import { linesOfSheet } from '../../layout/sheet/lines.ts';
import type { TimeWindow } from '../../layout/time/window.ts';
import { sheetParts, type SheetPart } from '../../layout/sheet/layout-sheet.ts';
import type { Grouping } from '../../model/query.ts';
import type { EmbedTheme } from '../snippets/embedded.ts';
import { hasRightToLeft } from '../pdf/right-to-left.ts';
import type { Picture, PictureOptions } from './picture.ts';
import type { PictureSize } from './size.ts';
import type { SnippetKind } from '../snippets/snippets.ts';

export type PictureFormat = 'svg' | 'png' | 'pdf';

/** What the picture of a kind of snippet is like, so that it fits the documents that this is pasted into. */
interface Fit {
  readonly size: PictureSize;
  readonly parts: readonly SheetPart[];
  readonly theme: Readonly<Record<EmbedTheme, PictureOptions['theme']>>;
  /** Whether the address of the live timeline stands in it. */
  readonly linked: boolean;
  /** Those that such documents take. */
  readonly formats: readonly PictureFormat[];
}

const onPage = (height: number): Pick<Fit, 'size'> => ({
  size: { width: { value: 160, unit: 'mm' }, height: { value: height, unit: 'mm' }, zoom: 1 }
});

/** Under it stands a caption, which has the title, the sources and the link. */
const captioned = {
  ...onPage(185),
  parts: ['as-of', 'sources', 'credit'],
  linked: false
} as const satisfies Partial<Fit>;

const onScreen = { system: 'light', light: 'light', dark: 'dark' } as const;

const fits = {
  // On a page of the web, and by pandoc on one of Word's.
  markdown: {
    ...onPage(210),
    parts: sheetParts.filter((part) => part !== 'description'),
    theme: onScreen,
    linked: true,
    formats: ['png']
  },
  html: {
    size: { width: { value: 960, unit: 'px' }, zoom: 1 },
    parts: sheetParts,
    theme: onScreen,
    linked: true,
    formats: ['svg']
  },
  // The theme is that of the live timeline: the picture is only for what is printed.
  quarto: {
    ...captioned,
    theme: { system: 'print', light: 'print', dark: 'print' },
    formats: ['pdf', 'png', 'svg']
  },
  latex: { ...captioned, theme: { ...onScreen, system: 'print' }, formats: ['pdf'] }
} as const satisfies Partial<Readonly<Record<SnippetKind, Fit>>>;

/** A kind of snippet that shows a picture, if only where nothing can be live. */
export type PictureKind = keyof typeof fits;

export const hasPicture = (kind: SnippetKind): kind is PictureKind => Object.hasOwn(fits, kind);

/** What of a story is shown where it is embedded, and in which theme. */
export interface DocumentView {
  readonly window: TimeWindow | undefined;
  readonly event: string | undefined;
  readonly grouping: Grouping;
  readonly theme: EmbedTheme;
  /** The address of the live timeline. */
  readonly link: string;
}

/** What the picture that a snippet shows is like. */
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

/** The formats in which a document takes its picture: PNG alone where that can't be written as the PDF it asks for. */
export function documentFormats(kind: PictureKind, { sheet }: Picture): readonly PictureFormat[] {
  const { formats }: Fit = fits[kind];
  return formats.includes('pdf') && hasRightToLeft(linesOfSheet(sheet)) ? ['png'] : formats;
}
