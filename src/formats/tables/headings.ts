/** What a column of any table can give; `''` leaves it out. Those in plural may be given by several columns. */
export const tableFields = [
  'id',
  'title',
  'summary',
  'date',
  'end',
  'year',
  'month',
  'day',
  'endYear',
  'endMonth',
  'endDay',
  'edtf',
  'time',
  'endTime',
  'zone',
  'lanes',
  'actors',
  'tags',
  'place',
  'latitude',
  'longitude',
  'importance',
  'occurrence',
  'source',
  'sourceUrl',
  'author',
  'publisher',
  'published',
  'note',
  'quote',
  'links'
] as const;

export type TableField = (typeof tableFields)[number];

/** The fields that several columns may give together. */
export const severalColumns: ReadonlySet<TableField> = new Set([
  'summary',
  'lanes',
  'actors',
  'tags',
  'source',
  'links'
]);

/** Usual English headings of each field, as `plainHeading` makes them; an earlier one is preferred to a later one. */
const usual: Readonly<Record<TableField, string>> = {
  id: 'id, event id, uid, uuid, key, identifier',
  title:
    'title, headline, event title, event name, name, heading, event, what, what happened, subject, label',
  summary:
    'summary, description, text, details, detail, body, content, notes, note, comments, comment, narrative, explanation, abstract, remarks',
  date: 'date, start date, start, begin, begin date, beginning, from, date start, startdate, start time, starts, event date, when, date from, date begin, began, dtstart, datetime, timestamp, occurred, date of event, day and year, period, dates, time period',
  end: 'end date, end, until, to, date end, enddate, finish, ends, date to, end time, ended, dtend, through, finish date',
  year: 'year, start year, yyyy, begin year, year start, yr',
  month: 'month, start month, mm, begin month, month start',
  day: 'day, start day, dd, begin day, day start, day of month',
  endYear: 'end year, year end, to year, finish year',
  endMonth: 'end month, month end',
  endDay: 'end day, day end',
  edtf: 'edtf, edtf date, date edtf',
  time: 'time, time of day, hour, clock time, local time',
  endTime: 'time end, end hour, finish time',
  zone: 'zone, time zone, timezone, tz',
  lanes:
    'category, categories, topic, topics, group, groups, lane, lanes, type, kind, class, section, theme, track, series, event type, subcategory',
  actors:
    'actors, actor, people, person, persons, who, participants, participant, party, parties, characters, character, organization, organisation, organizations, organisations, involved, persons involved, names, actor 1, actor 2, actor1, actor2',
  tags: 'tags, tag, keywords, keyword, labels, hashtags',
  place:
    'place, location, venue, city, where, places, locations, address, site, place name, location name, town, region, country',
  latitude: 'latitude, lat, y coordinate',
  longitude: 'longitude, lon, lng, long, x coordinate',
  importance: 'importance, priority, weight, significance, rank',
  occurrence: 'occurrence, status, event status, state',
  source:
    'source, sources, reference, references, citation, citations, source title, source name, ref, bibliography',
  sourceUrl:
    'source url, source link, reference url, source address, citation url, url of source, source urls',
  author: 'author, source author, byline, by',
  publisher: 'publisher, publication, outlet, newspaper, source publisher, news outlet',
  published: 'published, publication date, date published, source date',
  note: 'page, pages, source note, citation note, page number',
  quote: 'quote, quotation, source quote, exact quote',
  links:
    'link, links, url, urls, web page, website, webpage, more, read more, web, media, media url, image, images, image url, picture, photo, photo url, video, video url, media link, href, wikipedia'
};

const byHeading: ReadonlyMap<string, readonly [field: TableField, rank: number]> = new Map(
  tableFields.flatMap((field) =>
    usual[field].split(', ').map((heading, rank) => [heading, [field, rank]] as const)
  )
);

/** “Start_Date (UTC)” and “startDate” are both “start date”. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\(.*?\)|\[.*?\]/gu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The field that a heading usually means, and how good a match it is, 0 the best. */
export const usualField = (
  heading: string
): { readonly field: TableField; readonly rank: number } | undefined => {
  const plain = plainHeading(heading);
  const found = byHeading.get(plain) ?? byHeading.get(plain.replace(/ \d{1,2}$/u, ''));
  return found && { field: found[0], rank: found[1] };
};
