import { slideFields, type Slide, type SlideField, type SlideNames } from './fields.ts';

/** The columns of the spreadsheet template, as TimelineJS writes them. */
export const slideColumns: SlideNames = {
  year: 'Year',
  month: 'Month',
  day: 'Day',
  time: 'Time',
  endYear: 'End Year',
  endMonth: 'End Month',
  endDay: 'End Day',
  endTime: 'End Time',
  displayDate: 'Display Date',
  headline: 'Headline',
  text: 'Text',
  media: 'Media',
  mediaCredit: 'Media Credit',
  mediaCaption: 'Media Caption',
  mediaThumbnail: 'Media Thumbnail',
  type: 'Type',
  group: 'Group',
  background: 'Background'
};

const plain = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/gu, ' ');

const fieldOf: ReadonlyMap<string, SlideField> = new Map(
  slideFields.map((field) => [plain(slideColumns[field]), field])
);

/** Which field of a slide each column has; undefined for a column that is none of the template's. */
export const fieldsOfHeadings = (headings: readonly string[]): readonly (SlideField | undefined)[] =>
  headings.map((heading) => fieldOf.get(plain(heading)));

/** Whether a table has the columns of the template, of which an author may have left out some. */
export function isSlideTable(headings: readonly string[]): boolean {
  const fields = new Set(fieldsOfHeadings(headings));
  return ['year', 'headline', 'media', 'displayDate'].every((field) => fields.has(field as SlideField));
}

/** A row as a slide. */
export const slideOfRow = (row: readonly string[], fields: readonly (SlideField | undefined)[]): Slide =>
  Object.fromEntries(
    row.flatMap((cell, index) => {
      const field = fields[index];
      return field && cell.trim() !== '' ? [[field, cell]] : [];
    })
  );
