import type { DraftEvent, DraftTimeline } from '../exchange/draft.ts';
import { Fields, isObject, type FieldValues } from '../exchange/fields.ts';
import { Unreadable } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { parseJson, readSingleFile } from '../exchange/single-file.ts';
import { plain, type Slide } from './fields.ts';
import { namesOfJson } from './json-names.ts';
import { draftOfSlides, type PlacedSlide } from './slide.ts';

const name = 'TimelineJS 3 (JSON)';

/** The JSON of TimelineJS 3: `{ title, events: [{ start_date, text }], eras }`. */
export const timelinejsJsonReader: Reader = {
  id: 'timelinejs-json',
  name,
  endings: ['.json'],
  recognises: ({ json }) => {
    if (!isObject(json) || !Array.isArray(json['events'])) return false;
    const events: readonly unknown[] = json['events'];
    const [first] = events;
    return isObject(first) && isObject(first['start_date']);
  },
  read: (files, choices) =>
    readSingleFile(files, choices, name, (text, ledger) => draftOf(parseJson(text), ledger))
};

function draftOf(value: unknown, ledger: Ledger): DraftTimeline {
  if (!isObject(value)) throw new Unreadable((why) => why.noListNamed('events'));
  const file = new Fields(value, ledger.places.file, ledger);
  file.take('scale');
  const first = file.take('title');
  const title = isObject(first) ? placed(first, ledger.places.titleSlide, ledger) : undefined;
  const events = file
    .list('events')
    .map((each, index) => placed(each, ledger.places.event(index + 1), ledger));
  const eras = file.list('eras').map((each, index) => placed(each, ledger.places.era(index + 1), ledger));
  file.finish();
  const draft = draftOfSlides({ ...(title && { title }), events, eras }, { names: namesOfJson, ledger });
  const more = new Map(events.map(({ place, links }) => [place, links]));
  return { ...draft, events: draft.events.map((event) => withLinks(event, more.get(event.place) ?? [])) };
}

const withLinks = (event: DraftEvent, more: NonNullable<DraftEvent['links']>): DraftEvent =>
  more.length === 0 ? event : { ...event, links: [...(event.links ?? []), ...more] };

interface JsonSlide extends PlacedSlide {
  /** Where a click on the medium leads, which no column of the spreadsheet has. */
  readonly links: NonNullable<DraftEvent['links']>;
}

function placed(value: FieldValues, place: string, ledger: Ledger): JsonSlide {
  const fields = new Fields(value, place, ledger);
  const [start, end] = [dateFields(fields, 'start_date'), dateFields(fields, 'end_date')];
  const text = fields.child('text');
  const media = fields.child('media');
  const slide: Slide = {
    year: start.year,
    month: start.month,
    day: start.day,
    time: start.time,
    endYear: end.year,
    endMonth: end.month,
    endDay: end.day,
    endTime: end.time,
    displayDate: fields.raw('display_date') || start.display,
    headline: text?.raw('headline'),
    text: text?.raw('text'),
    media: media?.raw('url'),
    mediaCredit: media?.raw('credit'),
    mediaCaption: media?.raw('caption'),
    mediaThumbnail: media?.raw('thumbnail'),
    group: fields.raw('group'),
    background: backgroundOf(fields)
  };
  const links = linkOf(media);
  media?.loseLooks(['link_target']);
  const id = fields.raw('unique_id');
  fields.loseLooks(['autolink']);
  for (const each of [text, media, fields]) each?.finish();
  return { place, slide, links, ...(id && { id }) };
}

/** The parts of a date; hour and minute as `HH:MM`. */
function dateFields(slide: Fields, field: string) {
  const date = slide.child(field);
  const [year, month, day] = [date?.raw('year'), date?.raw('month'), date?.raw('day')];
  const hour = date?.raw('hour') ?? '';
  const minute = date?.raw('minute');
  const display = date?.raw('display_date');
  date?.take('format');
  date?.finish();
  const time = hour === '' ? '' : `${hour.padStart(2, '0')}:${(minute || '0').padStart(2, '0')}`;
  return { year, month, day, time, display };
}

function backgroundOf(slide: Fields): string {
  const background = slide.child('background');
  const url = background?.raw('url') ?? '';
  background?.loseLooks(['color', 'opacity', 'alt']);
  background?.finish();
  return url;
}

function linkOf(media: Fields | undefined): NonNullable<DraftEvent['links']> {
  const url = media?.raw('link') ?? '';
  if (url === '') return [];
  media?.map('link', 'links');
  const label = plain(media?.raw('title')).text;
  return [{ url, ...(label && { label }) }];
}
