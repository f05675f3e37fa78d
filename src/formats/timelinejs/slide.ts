import type { DraftEra, DraftEvent, DraftTimeline } from '../exchange/draft.ts';
import type { Reason } from '../exchange/ledger.ts';
import { cutText } from '../exchange/plain-text.ts';
import { noSurerThan } from './displayed-date.ts';
import { plain, slideFields, type Slide, type SlideContext, type SlideField } from './fields.ts';
import { mediaOf } from './media.ts';
import { dateOfSlide, timeOfSlide } from './slide-date.ts';

/** The slides of a timeline, each with its place: “row 12”, “event 3”. */
export interface Slides {
  readonly title?: PlacedSlide;
  readonly events: readonly PlacedSlide[];
  readonly eras: readonly PlacedSlide[];
}

export interface PlacedSlide {
  readonly place: string;
  readonly slide: Slide;
  /** Of the JSON: `unique_id`. */
  readonly id?: string;
}

/** A timeline of slides; what has no year is left out. */
export function draftOfSlides({ title, events, eras }: Slides, context: SlideContext): DraftTimeline {
  const drafted = eras.flatMap(({ slide, place }) => eraOfSlide(slide, place, context) ?? []);
  return {
    ...(title && titleOfSlide(title.slide, title.place, context)),
    events: events.flatMap(({ slide, place, id }) => eventOfSlide(slide, place, context, id) ?? []),
    ...(drafted.length > 0 && { eras: drafted })
  };
}

/** An event of a slide; undefined if the slide has no year, which is then in the ledger. `place` is “row 12”. */
export function eventOfSlide(
  slide: Slide,
  place: string,
  context: SlideContext,
  id?: string
): DraftEvent | undefined {
  const dated = dateOfSlide(slide, place, context);
  if (dated === undefined) {
    context.ledger.lose(
      (own) => own.event,
      (why) => why.hasNoYear,
      place
    );
    return undefined;
  }
  const date = noSurerThan(plain(slide.displayDate).text, dated);
  if (date !== dated) context.ledger.map(context.names.displayDate, 'when');
  const headline = plain(slide.headline);
  const text = plain(slide.text);
  const media = mediaOf(slide, place, context);
  const title = headline.text || firstLine(text.text) || firstLine(plain(slide.mediaCaption).text);
  if (!headline.text && title) context.ledger.note((note) => note.slideNamed);
  const time = date === dated ? timeOfSlide(slide, date, place, context) : undefined;
  if (date !== dated && slide.time?.trim())
    context.ledger.lose(context.names.time, (why) => why.ofOpenDay, place);
  countFields(slide, context);
  const links = [...headline.links, ...text.links, ...media.links];
  const summary = [displayedDate(slide), text.text, ...media.paragraphs].filter(Boolean).join('\n\n');
  const lane = plain(slide.group).text;
  return {
    place,
    ...(id !== undefined && { id }),
    title: title.replace(/\s+/gu, ' '),
    date,
    ...(summary && { summary }),
    ...(time && { time }),
    ...(lane && { lanes: [lane] }),
    ...(links.length > 0 && { links })
  };
}

/** `TimeMarker.js` of TimelineJS names a slide by its text, else its caption, where it has no headline. */
const firstLine = (text: string): string => cutText(text.split('\n', 1)[0] ?? '', 100);

/** An era; undefined if it has no year, which is then in the ledger. */
export function eraOfSlide(slide: Slide, place: string, context: SlideContext): DraftEra | undefined {
  const date = dateOfSlide(slide, place, context);
  if (date === undefined) {
    context.ledger.lose(
      (own) => own.era,
      (why) => why.hasNoYear,
      place
    );
    return undefined;
  }
  for (const field of ['year', 'month', 'day', 'endYear', 'endMonth', 'endDay', 'headline'] as const)
    if (slide[field]?.trim()) context.ledger.map(context.names[field], 'eras');
  loseFields(slide, notOfEra, (why) => why.noPlaceInEra, place, context);
  return { place, label: plain(slide.headline).text.replace(/\s+/gu, ' '), date };
}

const notOfEra = [
  'time',
  'endTime',
  'displayDate',
  'text',
  'media',
  'mediaCredit',
  'mediaCaption',
  'mediaThumbnail',
  'group',
  'background'
] as const;

/** The title and description of a timeline, which its title slide gives. */
export function titleOfSlide(
  slide: Slide,
  place: string,
  context: SlideContext
): { readonly title?: string; readonly description?: string } {
  const title = plain(slide.headline);
  const description = plain(slide.text);
  if (title.text) context.ledger.map(context.names.headline, 'title of the timeline');
  if (description.text) context.ledger.map(context.names.text, 'description');
  for (const { url } of [...title.links, ...description.links])
    context.ledger.lose(
      (own) => own.link,
      (why) => why.inTitleSlide,
      `${place}, ${url}`
    );
  loseFields(slide, notOfTitle, (why) => why.ofTitleSlide, place, context);
  return {
    ...(title.text && { title: title.text.replace(/\s+/gu, ' ') }),
    ...(description.text && { description: description.text })
  };
}

const notOfTitle = slideFields.filter((field) => !['headline', 'text', 'type'].includes(field));

function loseFields(
  slide: Slide,
  fields: readonly SlideField[],
  reason: Reason,
  place: string,
  { names, ledger }: SlideContext
): void {
  for (const field of fields) if (slide[field]?.trim()) ledger.lose(names[field], reason, place);
}

const targets: Partial<Record<SlideField, string>> = {
  year: 'when',
  month: 'when',
  day: 'when',
  endYear: 'when',
  endMonth: 'when',
  endDay: 'when',
  displayDate: 'summary',
  headline: 'title',
  text: 'summary',
  group: 'lane'
};

function countFields(slide: Slide, { names, ledger }: SlideContext): void {
  for (const field of slideFields) {
    const target = targets[field];
    if (target !== undefined && slide[field]?.trim()) ledger.map(names[field], target);
  }
}

/**
 * What the author wrote in place of the date is a paragraph of the summary: no source is known to have these words,
 * so they are not the text of the date.
 */
function displayedDate({ displayDate, year }: Slide): string {
  const { text } = plain(displayDate);
  return text === year?.trim() ? '' : text;
}
