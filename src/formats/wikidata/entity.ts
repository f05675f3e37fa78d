import type { DateParts, DraftDate, DraftEvent, DraftEvidence, DraftTimeline } from '../exchange/draft.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import { isObject, type FieldValues } from '../exchange/fields.ts';
import type { Choices } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { lastingDates } from '../exchange/span.ts';
import { readTime } from './time.ts';
import { evidenceOf } from './references.ts';
import { itemOf, snaksOf, textOf, valueOf } from './snaks.ts';
import { isJulianCalendar, pageOf, tellCalendar } from './told.ts';

/** Properties that say when something was, by their English labels. */
const moments: Readonly<Record<string, string>> = {
  P585: 'point in time',
  P575: 'time of discovery or invention',
  P577: 'publication date',
  P1191: 'date of first performance',
  P1619: 'date of official opening',
  P619: 'UTC date of spacecraft launch',
  P620: 'time of spacecraft landing',
  P606: 'first flight',
  P3999: 'date of official closure'
};

/** Properties that say when something began and when it ended. */
const spans: readonly (readonly [start: readonly [string, string], end: readonly [string, string]])[] = [
  [
    ['P580', 'start time'],
    ['P582', 'end time']
  ],
  [
    ['P571', 'inception'],
    ['P576', 'dissolved, abolished or demolished date']
  ],
  [
    ['P569', 'date of birth'],
    ['P570', 'date of death']
  ]
];

/** The entities of `Special:EntityData` or `wbgetentities`, of a list of entities, or one alone; undefined if it has none. */
export function entitiesOf(value: unknown): readonly FieldValues[] | undefined {
  const all = isObject(value) && isObject(value['entities']) ? Object.values(value['entities']) : value;
  const entities: readonly unknown[] = Array.isArray(all) ? all : [all];
  const sound = entities.filter(
    (entity): entity is FieldValues =>
      isObject(entity) && /^Q\d+$/u.test(textOf(entity['id'])) && isObject(entity['claims'])
  );
  return sound.length > 0 ? sound : undefined;
}

/** One time that a statement gives. */
interface Statement {
  readonly property: string;
  /** Undefined if Wikidata knows that there is such a time, but not when; null if there is none. */
  readonly date: DraftDate | undefined | null;
  readonly evidence: readonly DraftEvidence[];
}

export function draftOfEntities(
  entities: readonly FieldValues[],
  ledger: Ledger,
  choices: Choices
): DraftTimeline {
  const labels = new Map(
    entities.map((entity) => [textOf(entity['id']), inLanguage(entity['labels'], choices.language)])
  );
  return {
    events: entities.flatMap((entity, index) =>
      new Entity(entity, ledger.places.entity(index + 1), ledger, labels).events(choices.language)
    )
  };
}

/** A text in the language that was asked for, else in English, else in any. */
function inLanguage(texts: unknown, language = 'en'): string {
  if (!isObject(texts)) return '';
  const wanted = [language, language.split('-')[0]!, 'en', 'mul', ...Object.keys(texts)];
  const found = wanted.map((each) => (Object.hasOwn(texts, each) ? texts[each] : undefined)).find(isObject);
  return textOf(found?.['value']);
}

class Entity {
  readonly #entity: FieldValues;
  readonly #claims: FieldValues;
  readonly #place: string;
  readonly #ledger: Ledger;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(entity: FieldValues, place: string, ledger: Ledger, labels: ReadonlyMap<string, string>) {
    this.#entity = entity;
    this.#claims = isObject(entity['claims']) ? entity['claims'] : {};
    this.#place = `${place} (${textOf(entity['id'])})`;
    this.#ledger = ledger;
    this.#labels = labels;
  }

  events(language: string | undefined): readonly DraftEvent[] {
    const id = textOf(this.#entity['id']);
    const title = inLanguage(this.#entity['labels'], language) || id;
    const summary = inLanguage(this.#entity['descriptions'], language);
    const made = [...this.#spans(), ...this.#moments()];
    this.#loseRest();
    if (made.length === 0) {
      this.#ledger.lose(
        (own) => own.entity,
        (why) => why.noReadableDate,
        this.#place
      );
      return [];
    }
    for (const field of ['labels', ...(summary ? ['descriptions'] : []), 'claims'])
      this.#ledger.map(field, field === 'labels' ? 'title' : field === 'claims' ? 'when' : 'summary');
    return made.map(({ date, evidence, tags }) => ({
      place: this.#place,
      id: made.length === 1 ? id : `${id}-${tags[0]}`,
      title,
      ...(summary && { summary }),
      date,
      tags,
      links: [{ url: pageOf(id), label: 'Wikidata' }],
      evidence
    }));
  }

  #moments() {
    return Object.entries(moments).flatMap(([property, name]) =>
      this.#statements(property).flatMap(({ date, evidence }) =>
        date ? [{ date, evidence, tags: [name] }] : []
      )
    );
  }

  /** A start with its end, where there is one of each; a start alone is that moment. */
  #spans() {
    return spans.flatMap(([[startProperty, startName], [endProperty, endName]]) => {
      const starts = this.#statements(startProperty);
      const ends = this.#statements(endProperty);
      const [start, end] = [starts[0], ends[0]];
      const alone = [
        ...starts.map((each) => ({ ...each, name: startName })),
        ...ends.map((each) => ({ ...each, name: endName }))
      ].flatMap(({ date, evidence, name }) => (date ? [{ date, evidence, tags: [name] }] : []));
      if (!start || !end || starts.length > 1 || ends.length > 1) return alone;
      if (start.date === null || !(start.date ?? end.date)) return alone;
      const date = spanned(start.date, end.date, startProperty);
      if (!date) {
        this.#ledger.lose(endProperty, (why) => why.notJoined, this.#place);
        return alone;
      }
      return [{ date, evidence: [...start.evidence, ...end.evidence], tags: [startName, endName] }];
    });
  }

  /** Those of the best rank, as Wikidata's own queries take them. */
  #statements(property: string): readonly Statement[] {
    const all: unknown = Object.hasOwn(this.#claims, property) ? this.#claims[property] : [];
    const claims = (Array.isArray(all) ? all : []).filter(isObject);
    const best = ['preferred', 'normal'].find((rank) => claims.some((claim) => claim['rank'] === rank));
    return claims.flatMap((claim) => {
      if (claim['rank'] === best || claim['rank'] === undefined)
        return this.#statement(claim, property) ?? [];
      this.#ledger.lose(property, (why) => why.lowerRank(textOf(claim['rank'])), this.#place);
      return [];
    });
  }

  #statement(claim: FieldValues, property: string): Statement | undefined {
    const snak = isObject(claim['mainsnak']) ? claim['mainsnak'] : {};
    const evidence = evidenceOf(claim['references'], this.#labels, this.#place, this.#ledger);
    if (snak['snaktype'] === 'somevalue') return { property, date: undefined, evidence };
    if (snak['snaktype'] === 'novalue') return { property, date: null, evidence };
    const time = valueOf(snak);
    const date = isObject(time) ? this.#date(time, claim['qualifiers'], property) : undefined;
    if (date) return { property, date, evidence };
    this.#ledger.lose(property, (why) => why.noCalendarDate, this.#place);
    return undefined;
  }

  #date(value: FieldValues, qualifiers: unknown, property: string): DraftDate | undefined {
    const time = textOf(value['time']);
    const read = readTime({
      time,
      precision: Number(value['precision']),
      isJulian: isJulianCalendar(textOf(value['calendarmodel'])),
      isRdf: false
    });
    if (!read) return undefined;
    tellCalendar(read.converted, time, this.#place, this.#ledger);
    for (const field of ['timezone', 'before', 'after'])
      if (Number(value[field] ?? 0) !== 0) this.#ledger.lose(field, (why) => why.notRead, this.#place);
    return this.#qualified(read.date, qualifiers, property);
  }

  /** A circumstance (P1480) makes a date approximate or uncertain. */
  #qualified(date: DraftDate, qualifiers: unknown, property: string): DraftDate {
    if (!isObject(qualifiers)) return date;
    const circumstances = snaksOf(qualifiers, 'P1480').map(itemOf);
    const qualified = withCircumstances(date, circumstances);
    const isRead = qualified !== date && circumstances.every((each) => each === circa || each === presumably);
    for (const name of Object.keys(qualifiers))
      if (name !== 'P1480' || !isRead)
        this.#ledger.lose(`${property} qualified by ${name}`, (why) => why.notRead, this.#place);
    return qualified;
  }

  #loseRest(): void {
    const read = new Set([...Object.keys(moments), ...spans.flat().map(([property]) => property)]);
    const others = Object.keys(this.#claims).filter((property) => !read.has(property));
    if (others.length > 0)
      this.#ledger.lose(
        (own) => own.otherProperties,
        (why) => why.noDatesRead,
        this.#place
      );
    for (const field of ['aliases', 'sitelinks'])
      if (isObject(this.#entity[field]) && Object.keys(this.#entity[field]).length > 0)
        this.#ledger.lose(field, (why) => why.allWithoutPlaceHere, this.#place);
  }
}

const [circa, presumably] = ['Q5727902', 'Q18122778'];

/** EDTF's `?` is an uncertain date, and `%` one that is approximate too. */
function withCircumstances(date: DraftDate, circumstances: readonly (string | undefined)[]): DraftDate {
  if (!('at' in date)) return date;
  const isAbout = circumstances.includes(circa);
  if (!circumstances.includes(presumably)) return isAbout ? { ...date, about: true } : date;
  const edtf = `${edtfOfParts(date.at)}${isAbout ? '%' : '?'}`;
  return { when: { edtf, aspect: date.at.day === undefined ? 'within' : 'on' } };
}

/** From a start to an end; open where Wikidata says that there is none, unknown where nobody knows it. */
function spanned(
  start: DraftDate | undefined,
  end: DraftDate | undefined | null,
  property: string
): DraftDate | undefined {
  if (!start) {
    const last = end ? partsOf(end) : undefined;
    return last && { when: { edtf: `/${edtfOfParts(last)}`, aspect: 'throughout' } };
  }
  const from = partsOf(start);
  if (!from) return undefined;
  const edtf = edtfOfParts(from);
  if (end === undefined) return { when: { edtf: `${edtf}/`, aspect: 'throughout' } };
  if (end === null) return property === 'P580' ? { since: from } : undefined;
  const to = partsOf(end);
  return to && lastingDates(from, to);
}

const partsOf = (date: DraftDate): DateParts | undefined =>
  'at' in date && !('about' in date) ? date.at : undefined;
