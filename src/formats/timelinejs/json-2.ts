import type { DraftTimeline } from '../exchange/draft.ts';
import { Fields, isObject, type FieldValues } from '../exchange/fields.ts';
import { Unreadable } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { readMoment } from '../exchange/moment.ts';
import type { Reader } from '../exchange/sample.ts';
import { parseJson, readSingleFile } from '../exchange/single-file.ts';
import type { Slide } from './fields.ts';
import { namesOfJson2 } from './json-names.ts';
import { draftOfSlides, type PlacedSlide } from './slide.ts';

const name = 'TimelineJS 2 (JSON)';

/** The JSON of TimelineJS 2: `{ timeline: { headline, date: [{ startDate: "1968,12,9", headline }] } }`. */
export const timelinejsJson2Reader: Reader = {
  id: 'timelinejs-json-2',
  name,
  endings: ['.json', '.jsonp'],
  recognises: ({ json }) =>
    isObject(json) && isObject(json['timeline']) && Array.isArray(json['timeline']['date']),
  read: (files, choices) =>
    readSingleFile(files, choices, name, (text, ledger) => draftOf(parseJson(text), ledger))
};

function draftOf(value: unknown, ledger: Ledger): DraftTimeline {
  const timeline = isObject(value)
    ? new Fields(value, ledger.places.file, ledger).child('timeline')
    : undefined;
  if (!timeline) throw new Unreadable((why) => why.noTimelineWithDates);
  const events = timeline
    .list('date')
    .map((date, index) => placed(date, ledger.places.date(index + 1), ledger));
  const eras = timeline.list('era').map((era, index) => placed(era, ledger.places.era(index + 1), ledger));
  const title = { place: ledger.places.titleSlide, slide: slideOf(timeline) };
  timeline.loseLooks(['type']);
  timeline.finish();
  return draftOfSlides({ title, events, eras }, { names: namesOfJson2, ledger });
}

function placed(value: FieldValues, place: string, ledger: Ledger): PlacedSlide {
  const fields = new Fields(value, place, ledger);
  const slide = slideOf(fields);
  fields.loseLooks(['classname', 'type']);
  fields.finish();
  return { place, slide };
}

function slideOf(fields: Fields): Slide {
  const [year, month, day, time] = partsOf(fields, 'startDate');
  const [endYear, endMonth, endDay, endTime] = partsOf(fields, 'endDate');
  const asset = fields.child('asset');
  const slide = {
    year,
    month,
    day,
    time,
    endYear,
    endMonth,
    endDay,
    endTime,
    displayDate: fields.raw('display_date'),
    headline: fields.raw('headline'),
    text: fields.raw('text'),
    media: asset?.raw('media'),
    mediaCredit: asset?.raw('credit'),
    mediaCaption: asset?.raw('caption'),
    mediaThumbnail: asset?.raw('thumbnail'),
    group: fields.raw('tag')
  };
  asset?.finish();
  return slide;
}

/** `1968,12,9,17,30`, with as many parts as are known; or a date in another form, as `VMM.Date.parse` reads them. */
function partsOf(fields: Fields, field: string): readonly string[] {
  const text = fields.raw(field);
  const [year = '', month = '', day = '', hour = '', minute = '00', second = ''] = text
    .split(',')
    .map((part) => part.trim());
  if (!/^-?\d+$/u.test(year)) return ofMoment(text);
  if (Number(second) > 0) fields.lose(field, (why) => why.seconds);
  return [year, month, day, hour === '' ? '' : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`];
}

function ofMoment(text: string): readonly string[] {
  const moment = readMoment(text);
  if (!moment) return [text];
  const { year, month, day } = moment.date;
  return [String(year), String(month ?? ''), String(day ?? ''), moment.clock?.time ?? ''];
}
