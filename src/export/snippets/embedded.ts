import type { Words } from '../../words/words.ts';
import { onOneLine } from './escapes.ts';

export const embedParts = ['figure', 'list', 'source'] as const;
export type EmbedPart = (typeof embedParts)[number];

/** The parts of a live timeline, or one of its events alone. */
export type LiveParts = readonly EmbedPart[] | readonly ['card'];

export const embedThemes = ['system', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The part of a timeline that is embedded, and its look. */
export interface EmbedLook {
  readonly parts: LiveParts;
  readonly theme: EmbedTheme;
  /** First and last day of the opening view; the story's own if absent. */
  readonly days?: { readonly from: string; readonly to: string } | undefined;
  /** Id of the event whose card is open. */
  readonly event?: string | undefined;
  /** The height of the figure, in pixels; the usual one if absent. */
  readonly height?: number | undefined;
  /** BCP 47 tag of the words that are not the story's; each reader's language if absent. */
  readonly language?: string | undefined;
}

/** The absolute web addresses of an embedded timeline. */
export interface EmbedAddresses {
  /** The folder of the page, with a trailing slash. */
  readonly site: string;
  /** The story's document. */
  readonly story: string;
  /** The page, showing the embedded view. */
  readonly page: string;
}

/** A timeline to embed. */
export interface Embedded {
  readonly title: string;
  /** BCP 47 tag of the title. */
  readonly language: string;
  /** A description of its picture, for people who can't see it. */
  readonly alternativeText: string;
  /** The day that it is as of, in words. */
  readonly asOf: string | undefined;
  readonly sources: readonly CitedSource[];
  /** The picture's file name beside the document, without extension. */
  readonly picture: string;
  /** Whether its picture is available as a PDF. */
  readonly hasPdf: boolean;
  readonly addresses: EmbedAddresses;
  /** Our words around the story's. */
  readonly words: Words['files'];
}

export interface CitedSource {
  /** Title, author, publisher and day in one line. */
  readonly citation: string;
  /** A safe address. */
  readonly url?: string | undefined;
}

/** The name of an embedded timeline. */
export const named = ({ title, words }: Embedded): string => words.named(title);

/** The caption of a picture, before its sources. */
export const captionOf = ({ title, asOf, words }: Embedded): string =>
  [sentence(onOneLine(title)), ...(asOf === undefined ? [] : [words.asOfDay(asOf)])].join(' ');

const sentence = (title: string): string => (/[.!?…]$/u.test(title) ? title : `${title}.`);
