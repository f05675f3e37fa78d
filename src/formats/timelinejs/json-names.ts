import type { SlideNames } from './fields.ts';

/** The fields of a slide in JSON 3, as the report names them. */
export const namesOfJson: SlideNames = {
  year: 'start_date.year',
  month: 'start_date.month',
  day: 'start_date.day',
  time: 'start_date.hour',
  endYear: 'end_date.year',
  endMonth: 'end_date.month',
  endDay: 'end_date.day',
  endTime: 'end_date.hour',
  displayDate: 'display_date',
  headline: 'text.headline',
  text: 'text.text',
  media: 'media.url',
  mediaCredit: 'media.credit',
  mediaCaption: 'media.caption',
  mediaThumbnail: 'media.thumbnail',
  type: 'type',
  group: 'group',
  background: 'background.url'
};

/** The fields of a date in JSON 2. */
export const namesOfJson2: SlideNames = {
  year: 'startDate',
  month: 'startDate',
  day: 'startDate',
  time: 'startDate',
  endYear: 'endDate',
  endMonth: 'endDate',
  endDay: 'endDate',
  endTime: 'endDate',
  displayDate: 'display_date',
  headline: 'headline',
  text: 'text',
  media: 'asset.media',
  mediaCredit: 'asset.credit',
  mediaCaption: 'asset.caption',
  mediaThumbnail: 'asset.thumbnail',
  type: 'type',
  group: 'tag',
  background: 'background'
};
