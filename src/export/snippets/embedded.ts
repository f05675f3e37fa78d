import { onOneLine } from './escapes.ts';

export const embedParts = ['figure', 'list', 'source'] as const;
export type EmbedPart = (typeof embedParts)[number];

export const embedThemes = ['system', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** What of a timeline is embedded, and how it looks. */
export interface EmbedLook {
  readonly parts: readonly EmbedPart[];
  readonly theme: EmbedTheme;
  /** First and last day of the opening view; the story's own if absent. */
  readonly days?: { readonly from: string; readonly to: string } | undefined;
  /** Id of the event whose card is open. */
  readonly event?: string | undefined;
}

/** Where an embedded timeline comes from: absolute addresses of the web. */
export interface EmbedAddresses {
  /** The folder in which the page stands, with its slash. */
  readonly site: string;
  /** The story's document. */
  readonly story: string;
  /** The page, with the view that is embedded. */
  readonly page: string;
}

/** A timeline to be embedded. */
export interface Embedded {
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** What its picture shows, for those who don’t see it. */
  readonly alternativeText: string;
  /** The day that it is as of, in words. */
  readonly asOf: string | undefined;
  readonly sources: readonly CitedSource[];
  /** The picture's file beside the document, without its ending. */
  readonly picture: string;
  /** Whether its picture can be had as a PDF. */
  readonly hasPdf: boolean;
  readonly addresses: EmbedAddresses;
}

export interface CitedSource {
  /** Title, author, publisher and day in one line. */
  readonly citation: string;
  /** A safe address. */
  readonly url?: string | undefined;
}

/** A name for what is embedded. */
export const named = ({ title }: Embedded): string => `Timeline: ${title}`;

/** What stands under a picture, before its sources. */
export const captionOf = ({ title, asOf }: Embedded): string =>
  [sentence(onOneLine(title)), ...(asOf === undefined ? [] : [`As of ${asOf}.`])].join(' ');

const sentence = (title: string): string => (/[.!?…]$/u.test(title) ? title : `${title}.`);

/** Sources that are cited, in the markup of the document. */
export const sourcesInWords = (cited: readonly string[]): string =>
  cited.length === 0 ? '' : `${cited.length === 1 ? 'Source' : 'Sources'}: ${cited.join('; ')}.`;
