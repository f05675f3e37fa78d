import { decodeText } from '../exchange/decode.ts';
import type { DraftEvent } from '../exchange/draft.ts';
import { Unreadable } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { settle } from '../exchange/settle.ts';
import { scalarOfYaml, valuesOfYaml } from '../exchange/yaml.ts';
import { draftDateOf, type DayOrder, type MarkwhenDate, type Side } from './dates.ts';
import { lineOf, type Line } from './lines.ts';
import { markedTextOf } from './texts.ts';

const header = /^([A-Za-z#][\w #-]*):\s*(.*)$/u;

/** An event with the lines below it, and the groups around it, the innermost first. */
interface Written {
  readonly place: string;
  readonly date: MarkwhenDate;
  readonly written: string;
  readonly lines: string[];
  readonly groups: readonly string[];
}

class MarkwhenFile {
  readonly events: Written[] = [];
  readonly facts = new Map<string, string>();
  readonly #ledger: Ledger;
  #order: DayOrder | undefined;
  #groups: { readonly label: string; readonly level?: number }[] = [];

  constructor(text: string, ledger: Ledger) {
    this.#ledger = ledger;
    const [above, body, skipped] = partsOf(text);
    const lines = body.split(/\r\n?|\n/u);
    this.#readFrontMatter(above);
    this.#order = orderIn(text);
    for (const [index, line] of lines.entries())
      this.#read(
        lineOf(line, () => this.#orderOf(line)),
        index + 1 + skipped,
        line
      );
  }

  #orderOf(line: string): DayOrder {
    return this.#ledger.decide('dayOrder', line.trim().split(/[:\s]/u)[0] ?? line, this.#order, 'mdy');
  }

  #readFrontMatter(text: string): void {
    if (text === '') return;
    const facts = valuesOfYaml(text, (why) => why.header);
    if (typeof facts !== 'object' || facts === null) return;
    for (const [name, value] of Object.entries(facts)) this.#fact(name, value, 'the header');
  }

  #fact(name: string, value: unknown, place: string): void {
    if (['title', 'description'].includes(name) && typeof value === 'string') {
      this.facts.set(name, value);
      this.#ledger.map(name, name);
    } else if (name.toLowerCase() !== 'dateformat')
      this.#ledger.lose(
        name.startsWith('#') ? (own) => own.colourOfTag : name,
        (why) => why.noPlaceInDocument,
        place
      );
  }

  #read(line: Line, number: number, raw: string): void {
    const place = this.#ledger.places.line(number);
    if (line.kind === 'event') this.#event(line, place);
    else if (line.kind === 'comment')
      this.#ledger.lose(
        (own) => own.comment,
        (why) => why.noteToEditors,
        place
      );
    else if (line.kind === 'group') this.#open(line.label, place);
    else if (line.kind === 'heading') this.#open(line.label, place, line.level);
    else if (line.kind === 'end') this.#groups.pop();
    else if (line.kind === 'unread')
      this.#ledger.lose(
        (own) => own.event,
        (why) => why.unreadableWords(line.written),
        place
      );
    else this.#text(raw, place);
  }

  #event({ written, date, text }: Line & { readonly kind: 'event' }, place: string): void {
    const groups = this.#groups.map(({ label }) => label).filter(Boolean);
    this.events.push({ place, date, written, lines: [text], groups: groups.reverse() });
  }

  /** A heading ends those of its level and below. */
  #open(label: string, place: string, level?: number): void {
    const { text, tags } = markedTextOf(label);
    if (level !== undefined)
      this.#groups = this.#groups.filter((group) => group.level !== undefined && group.level < level);
    this.#groups.push({ label: text, ...(level !== undefined && { level }) });
    for (const tag of tags)
      this.#ledger.lose(
        (own) => own.tagOfGroup,
        (why) => why.tagOfNoEvent(tag),
        place
      );
  }

  #text(line: string, place: string): void {
    const current = this.events.at(-1);
    if (current) return void current.lines.push(line);
    const [, name, value = ''] = header.exec(line.trim()) ?? [];
    if (name !== undefined) this.#fact(name, unquoted(value), place);
    else if (line.trim())
      this.#ledger.lose(
        (own) => own.text,
        (why) => why.beforeFirst,
        place
      );
  }
}

/** Lines of a header are YAML, so a value may be in quotation marks; one that only begins with them is a text. */
function unquoted(value: string): string {
  if (!/^["']/u.test(value)) return value;
  return scalarOfYaml(value) ?? value;
}

/** The YAML between dashes at the head of a file, what is below it, and how many lines were above that. */
function partsOf(text: string): readonly [above: string, body: string, skipped: number] {
  const [whole, above] = /^---[ \t]*\r?\n([^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
  if (whole === undefined) return ['', text, 0];
  return [above ?? '', text.slice(whole.length), whole.split('\n').length - 1];
}

/** What the file says of the order: in its header, or by a number beyond twelve that is no month. */
function orderIn(text: string): DayOrder | undefined {
  const [, format] = /^\s*dateFormat:\s*["']?(d\/M\/y|M\/d\/y)/imu.exec(text) ?? [];
  if (format !== undefined) return /^d/iu.test(format) ? 'dmy' : 'mdy';
  if (/^\s*(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{4}\b/mu.test(text)) return 'dmy';
  return /^\s*(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{4}\b/mu.test(text) ? 'mdy' : undefined;
}

const properties = /^\s*([A-Za-z][\w-]*):\s+(.*)$/u;

/** The lines right below the first that give a value a name, and the others. */
function propertiesOf(lines: readonly string[]): readonly [facts: [string, string][], text: string[]] {
  const facts: [string, string][] = [];
  let at = 0;
  for (; at < lines.length; at += 1) {
    const [, name, value] = properties.exec(lines[at]!) ?? [];
    if (name === undefined || value === undefined) break;
    facts.push([name, value]);
  }
  return [facts, lines.slice(at)];
}

function draftOf(event: Written, ledger: Ledger): readonly DraftEvent[] {
  const { place, written, date, lines, groups } = event;
  const draftDate = draftDateOf(date);
  if (typeof draftDate === 'function') {
    ledger.lose(
      (own) => own.event,
      (why) => why.noOwnDate(written, draftDate(why)),
      place
    );
    return [];
  }
  loseOfDate(date, place, ledger);
  ledger.map('date', 'when');
  const [first = '', ...below] = lines;
  const [facts, rest] = propertiesOf(below);
  const [title, summary] = [markedTextOf(first), markedTextOf(rest.join('\n'))];
  const named = placeOf(facts, place, ledger);
  const [links, tags] = [
    [...title.links, ...summary.links],
    [...title.tags, ...summary.tags]
  ];
  for (const [field, to, content] of [
    ['text', 'title', title.text],
    ['lines below', 'summary', summary.text],
    ['tags', 'tags', tags.join()],
    ['links', 'links', links.map(({ url }) => url).join()],
    ['groups', 'lane', groups.join()]
  ] as const)
    if (content) ledger.map(field, to);
  const location = title.place ?? summary.place ?? named;
  return [
    {
      place,
      title: title.text,
      date: draftDate,
      lanes: groups,
      tags,
      links,
      ...timeOf(date),
      ...(title.id && { id: title.id }),
      ...(summary.text && { summary: summary.text }),
      ...(location && { location: { label: location } })
    }
  ];
}

function placeOf(
  facts: readonly (readonly [name: string, value: string])[],
  place: string,
  ledger: Ledger
): string | undefined {
  const isPlace = ([name]: readonly [string, string]) => /^locations?$/iu.test(name);
  const found = facts.find(isPlace);
  if (found) ledger.map(found[0], 'place');
  for (const fact of facts) if (fact !== found) ledger.lose(fact[0], (why) => why.propertyOfMarkwhen, place);
  return found?.[1];
}

/** A time on one day; across days nobody knows which of them it orders. */
function timeOf({ from, to }: MarkwhenDate): Pick<DraftEvent, 'time'> {
  if (from.kind !== 'date' || from.time === undefined) return {};
  const isOfDay = to === undefined || (to.kind === 'date' && isSameDay(from, to));
  if (!isOfDay) return {};
  const end = to?.kind === 'date' && to.time !== undefined && to.time >= from.time ? to.time : undefined;
  return { time: { start: from.time, ...(end && { end }), ...(from.zone && { zone: from.zone }) } };
}

const isSameDay = (from: Side & { readonly kind: 'date' }, to: Side & { readonly kind: 'date' }): boolean =>
  from.at.year === to.at.year && from.at.month === to.at.month && from.at.day === to.at.day;

function loseOfDate(date: MarkwhenDate, place: string, ledger: Ledger): void {
  const { from, to, every } = date;
  if (to?.kind === 'relative')
    ledger.lose(
      (own) => own.end,
      (why) => why.countsFromStart,
      place
    );
  if (every !== undefined)
    ledger.lose(
      (own) => own.recurrence,
      (why) => why.recurs,
      place
    );
  const hasTime = [from, to].some((side) => side?.kind === 'date' && side.time !== undefined);
  if (hasTime && !timeOf(date).time)
    ledger.lose(
      (own) => own.time,
      (why) => why.severalDays,
      place
    );
}

/** A row of headings with a row of at least as many cells below it. */
function isTable(text: string): boolean {
  const [head = '', row = ''] = text.split(/\r\n?|\n/u, 200).filter((line) => line.trim() !== '');
  return [',', '\t', ';'].some((sign) => {
    const cells = head.split(sign).length;
    return cells > 1 && !head.includes(':') && row.split(sign).length >= cells;
  });
}

/** Reads Markwhen's text files (https://docs.markwhen.com/syntax): each line with a date and a colon is an event. */
export const markwhenReader: Reader = {
  id: 'markwhen',
  name: 'Markwhen',
  endings: ['.mw', '.markwhen'],
  recognises({ beginning }) {
    const [, body] = partsOf(beginning.replace(/^\ufeff/u, ''));
    if (/^\s*[[{<]/u.test(body) || isTable(body)) return false;
    const lines = body.split(/\r\n?|\n/u, 200).map((line) => lineOf(line, () => 'mdy'));
    // Dates in words are in prose too.
    const events = lines.filter((line) => line.kind === 'event' && line.date.from.kind !== 'words').length;
    const hasGroup = lines.some(({ kind }) => kind === 'group');
    return events > 1 || (events === 1 && (hasGroup || /^dateFormat:/mu.test(beginning)));
  },
  read(files, choices) {
    const ledger = new Ledger(choices);
    const [file] = files;
    if (!file) throw new Unreadable((why) => why.noFile);
    const text = decodeText(file.bytes, ledger).replace(/^\ufeff/u, '');
    const { events, facts } = new MarkwhenFile(text, ledger);
    if (events.length === 0) throw new Unreadable((why) => why.noMarkwhen);
    const drafts = events.flatMap((event) => draftOf(event, ledger));
    const [title, description] = [facts.get('title'), facts.get('description')];
    const draft = { ...(title && { title }), ...(description && { description }), events: drafts };
    const timeline = settle(draft, choices, ledger);
    const report = ledger.report('Markwhen', timeline.events.length);
    return Promise.resolve({ timeline, texts: new Map(), report });
  }
};
