import { dateOf, lastDateOf, spanOfDates, timeOf, type Dated } from './exchange/dating.ts';
import type { DraftEra, DraftEvent, DraftTimeline } from './exchange/draft.ts';
import { Fields, isObject, type FieldValues } from './exchange/fields.ts';
import { Unreadable, type Choices } from './exchange/imported.ts';
import type { Ledger } from './exchange/ledger.ts';
import { isMidnight, momentOfEpoch, readMoment, type Moment } from './exchange/moment.ts';
import type { Reader } from './exchange/sample.ts';
import { parseJson, readSingleFile } from './exchange/single-file.ts';
import { daysOf } from './exchange/span.ts';

const name = 'vis-timeline (JSON)';

/** Items of vis-timeline: a list, or `{ items, groups }`. */
export const visReader: Reader = {
  id: 'vis',
  name,
  endings: ['.json'],
  recognises: ({ json }) => isVis(json),
  read: (files, choices) =>
    readSingleFile(files, choices, name, (text, ledger) => draftOf(parseJson(text), ledger))
};

const itemsOf = (value: unknown): readonly FieldValues[] => {
  const items: unknown = isObject(value) ? value['items'] : value;
  return Array.isArray(items) ? items.filter(isObject) : [];
};

function isVis(value: unknown): boolean {
  const items = itemsOf(value);
  const isItem = (item: FieldValues) => Object.hasOwn(item, 'start') && Object.hasOwn(item, 'content');
  return items.length > 0 && items.slice(0, 20).every(isItem);
}

function draftOf(value: unknown, ledger: Ledger): DraftTimeline {
  const items = itemsOf(value);
  if (items.length === 0) throw new Unreadable((why) => why.noItems);
  const groups = isObject(value) ? groupsOf(value, ledger) : new Map<string, string>();
  const reading = new Items(groups, ledger, hasClocks(items));
  const events = items.flatMap((item, index) => reading.item(item, index));
  return { events, eras: reading.eras };
}

/** The names of groups by their ids. */
function groupsOf(file: FieldValues, ledger: Ledger): ReadonlyMap<string, string> {
  const fields = new Fields(file, ledger.places.file, ledger);
  fields.take('items');
  const groups = fields.list('groups').map((group, index): [string, string] => {
    const each = new Fields(group, `group ${index + 1}`, ledger, 'groups.');
    const id = String(each.take('id'));
    const label = oneLine(each.html('content', 'lane').text) || id;
    each.loseLooks(looks);
    each.finish();
    return [id, label];
  });
  fields.finish();
  return new Map(groups);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const looks = ['className', 'style', 'align', 'editable', 'selectable', 'limitSize', 'order', 'visible'];

/** Whether a file's ends are moments with a clock: then one at midnight is where a day begins, and is left out. */
const hasClocks = (items: readonly FieldValues[]): boolean =>
  items.some(
    ({ end }) => typeof end === 'number' || (typeof end === 'string' && /\d\d:\d\d|^-?\d{9,}$/u.test(end))
  );

class Items {
  readonly eras: DraftEra[] = [];
  readonly #groups: ReadonlyMap<string, string>;
  readonly #ledger: Ledger;
  readonly #end: { readonly ofFile?: Choices['end'] };

  constructor(groups: ReadonlyMap<string, string>, ledger: Ledger, hasClocks: boolean) {
    this.#groups = groups;
    this.#ledger = ledger;
    this.#end = hasClocks ? { ofFile: 'exclusive' } : {};
  }

  /** No event for a background: that is an era. */
  item(item: FieldValues, index: number): readonly DraftEvent[] {
    const place = this.#ledger.places.item(index + 1);
    const fields = new Fields(item, place, this.#ledger);
    const isBackground = fields.take('type') === 'background';
    const content = fields.html('content', isBackground ? 'era' : 'title');
    const more = fields.html('title', 'summary');
    const dated = this.#dated(fields);
    const lane = isBackground ? undefined : this.#lane(fields);
    const id = fields.text('id', 'id');
    fields.loseLooks(looks);
    fields.finish();
    if (!dated) return [];
    const title = oneLine(content.text);
    if (isBackground) {
      this.eras.push({ place, label: title, date: dated.date });
      return [];
    }
    const links = [...content.links, ...more.links];
    return [
      {
        place,
        ...(id && { id }),
        title,
        ...(more.text && { summary: more.text }),
        ...dated,
        ...(lane !== undefined && { lanes: [lane] }),
        links
      }
    ];
  }

  #lane(fields: Fields): string | undefined {
    const group = fields.text('group', 'lane');
    return group === '' ? undefined : (this.#groups.get(group) ?? group);
  }

  #dated(fields: Fields): Dated | undefined {
    const start = this.#moment(fields, 'start');
    const end = this.#moment(fields, 'end');
    if (!start) {
      this.#ledger.lose(
        (own) => own.item,
        (why) => why.noStart,
        fields.place
      );
      return undefined;
    }
    const from = dateOf(start.moment, start.text, this.#ledger);
    const time = timeOf(start.moment, end?.moment, (reason) => {
      fields.lose((own) => own.clockTime, reason);
    });
    if (!end) return { date: { at: from }, ...(time && { time }) };
    const to = lastDateOf(end.moment, from, end.text, this.#ledger, this.#end);
    const span = isPoint(fields) ? this.#ledger.decide('span', `${start.text} – ${end.text}`) : 'lasting';
    const date = spanOfDates(from, to, span, (reason) => {
      fields.lose('end', reason);
    });
    return { date, ...(time && { time }) };
  }

  #moment(fields: Fields, field: string): { readonly moment: Moment; readonly text: string } | undefined {
    const text = fields.text(field, 'when');
    const moment = text === '' ? undefined : momentOf(text, this.#ledger);
    if (moment && daysOf(moment.date)) return { moment, text };
    if (text !== '') fields.lose(field, (why) => why.noCalendarDate);
    return undefined;
  }
}

/** vis-timeline draws a box or a point at its start, whatever its end. */
const isPoint = (fields: Fields): boolean => ['box', 'point'].includes(String(fields.take('type')));

/**
 * Milliseconds since 1970, ASP.NET's `/Date(1224043200000)/` (both as `vis-util` reads them), or a date. Moments in UTC
 * (`Z`), as JavaScript writes any `Date`, are turned into days like milliseconds. Years before 1 count as in ISO.
 */
function momentOf(text: string, ledger: Ledger): Moment | undefined {
  const [, digits] = /^(?:\/Date\()?(-?\d{7,17}(?:\.\d+)?)(?:\)\/)?$/u.exec(text) ?? [];
  if (digits !== undefined) return momentOfEpoch(Number(digits), ledger.decide('zone', text));
  const moment = readMoment(text);
  const isInstant = moment?.clock?.zone === 'Z' && /\dZ$/u.test(text);
  // `Date.parse` makes March 2 of February 30.
  if (!moment || !isInstant || !daysOf(moment.date)) return moment;
  const inZone = momentOfEpoch(Date.parse(text), ledger.decide('zone', text));
  return inZone && isMidnight(inZone) ? { date: inZone.date, clock: { time: '00:00', seconds: 0 } } : inZone;
}
