import { htmlToText, looksLikeHtml, type HtmlText } from '../exchange/html-text.ts';
import type { Ledger } from '../exchange/ledger.ts';

/** What a slide of TimelineJS has, in the order of the columns of its spreadsheet template. */
export const slideFields = [
  'year',
  'month',
  'day',
  'time',
  'endYear',
  'endMonth',
  'endDay',
  'endTime',
  'displayDate',
  'headline',
  'text',
  'media',
  'mediaCredit',
  'mediaCaption',
  'mediaThumbnail',
  'type',
  'group',
  'background'
] as const;

export type SlideField = (typeof slideFields)[number];

/** The texts of a slide, as they are in a row of the spreadsheet; a field of the JSON is in the one that fits. */
export type Slide = Partial<Readonly<Record<SlideField, string>>>;

/** What the file calls each field, for the report: “End Year”, `end_date.year`. */
export type SlideNames = Readonly<Record<SlideField, string>>;

/** The reading of slides of one file. */
export interface SlideContext {
  readonly names: SlideNames;
  readonly ledger: Ledger;
}

/** An HTML text as TimelineJS shows it, and any other as it is. */
export function plain(text: string | undefined): HtmlText {
  const trimmed = (text ?? '').trim();
  return looksLikeHtml(trimmed) ? htmlToText(trimmed) : { text: trimmed, links: [] };
}
