import { isQuote } from '../../model/evidence.ts';
import { safeUrl } from '../../model/links.ts';
import type {
  Actor,
  Evidence,
  Lane,
  Occurrence,
  Source,
  Timeline,
  TimelineEvent,
  When
} from '../../model/timeline.ts';
import { parseDay } from '../../model/day.ts';
import { settleDate } from './dates.ts';
import type { DraftEra, DraftEvent, DraftEvidence, DraftSource, DraftTimeline } from './draft.ts';
import { Ids, Register } from './ids.ts';
import type { Choices } from './imported.ts';
import type { ReportWords } from '../../words/report-words.ts';
import type { Ledger, Reason } from './ledger.ts';
import { fitsOccurrence, occurrenceOf } from './occurrence.ts';
import { cutText, visibleText } from './plain-text.ts';

/** What the file may have no name for. */
type Named = keyof ReportWords['things'];

/** The longest texts of a document, in UTF-16 units: see `model/schema.ts`. */
const longest = { name: 300, line: 500, paragraph: 5_000, quote: 10_000 };
/** The most links, tags and sources of one event. */
const most = { links: 50, tags: 50, evidence: 100 };

/**
 * The document of a draft: ids are valid and unique, lanes, actors and sources are listed once each, texts keep to
 * their limits. An event without a title or a date is left out. All that is left out or cut is in the ledger.
 */
export function settle(draft: DraftTimeline, choices: Choices, ledger: Ledger): Timeline {
  const settling = new Settling(choices, ledger);
  const events = draft.events.flatMap((event) => settling.event(event));
  const eras = (draft.eras ?? []).flatMap((era) => settling.era(era));
  const title = settling.text(draft.title ?? choices.title ?? '', longest.line, 'title', ledger.places.file);
  const description = settling.text(
    draft.description ?? '',
    longest.paragraph,
    'description',
    ledger.places.file
  );
  const { lanes, actors, sources } = settling;
  return {
    version: 1,
    id: new Ids('timeline').make(title),
    title: title || 'Untitled timeline',
    ...(description && { description }),
    language: draft.language ?? choices.language ?? 'und',
    ...(choices.asOf !== undefined && { asOf: choices.asOf }),
    ...(lanes.items.length > 0 && { lanes: lanes.items }),
    ...(actors.items.length > 0 && { actors: actors.items }),
    ...(eras.length > 0 && { eras }),
    sources: sources.items,
    events
  };
}

class Settling {
  readonly lanes = new Register<Lane>('lane');
  readonly actors = new Register<Actor>('actor');
  readonly sources = new Register<Source>('source');
  readonly #eventIds = new Ids('event');
  readonly #eraIds = new Ids('era');
  readonly #choices: Choices;
  readonly #ledger: Ledger;

  constructor(choices: Choices, ledger: Ledger) {
    this.#choices = choices;
    this.#ledger = ledger;
  }

  event(draft: DraftEvent): readonly TimelineEvent[] {
    const { place } = draft;
    const title = this.text(draft.title, longest.line, 'title', place);
    if (title === '') return this.#leftOut('event', (why) => why.noTitle, place);
    const settled = settleDate(draft.date);
    if (!settled.ok) return this.#leftOut('date', settled.reason, place);
    const occurrence = this.#occurrence(draft, settled.when);
    const lanes = this.#idsOf(this.lanes, draft.lanes, place);
    const evidence = this.#first('evidence', draft.evidence ?? [], place).map((each) =>
      this.#evidence(each, place)
    );
    const [first, ...others] = evidence;
    return [
      {
        id: this.#eventIds.make(draft.id ?? title),
        title,
        ...this.#texts(draft, place),
        ...(lanes.length > 0 && { lane: lanes.length === 1 ? lanes[0] : lanes }),
        ...listed('actors', this.#idsOf(this.actors, draft.actors, place)),
        ...listed('tags', this.#tags(draft)),
        ...listed('links', this.#links(draft)),
        ...(draft.importance && { importance: draft.importance }),
        ...(draft.time && { time: draft.time }),
        when: withReason(settled.when, evidence),
        ...(occurrence && { occurrence }),
        assertions: first ? [{ voice: 'reported', evidence: [first, ...others] }] : []
      }
    ];
  }

  era({ place, label, date }: DraftEra): NonNullable<Timeline['eras']> {
    const settled = settleDate(date);
    const name = this.text(label, longest.name, 'era', place);
    if (name === '') return this.#leftOut('era', (why) => why.noName, place);
    if (!settled.ok) return this.#leftOut('era', settled.reason, place);
    return [{ id: this.#eraIds.make(name), label: name, when: settled.when }];
  }

  /** A text without what nobody can see, cut to a length; what is cut is in the ledger. */
  text(text: string, length: number, field: Named, place: string): string {
    const visible = visibleText(text);
    if (visible.length > length)
      this.#ledger.lose(
        (own) => own[field],
        (why) => why.tooLong(length),
        place
      );
    return cutText(visible, length);
  }

  #leftOut(field: Named, reason: Reason, place: string): readonly never[] {
    this.#ledger.lose((own) => own[field], reason, place);
    return [];
  }

  #occurrence({ occurrence, place }: DraftEvent, when: When): Occurrence | undefined {
    const { asOf } = this.#choices;
    if (occurrence === 'cancelled') return occurrence;
    if (occurrence === undefined) return occurrenceOf(when, asOf);
    if (asOf === undefined) return this.#lose((why) => why.needsAsOf, place);
    if (fitsOccurrence(occurrence, when, asOf)) return occurrence;
    this.#lose((why) => why.notOnItsDate, place);
    return occurrenceOf(when, asOf);
  }

  #lose(reason: Reason, place: string): undefined {
    this.#ledger.lose((own) => own.occurrence, reason, place);
  }

  #texts({ summary, location }: DraftEvent, place: string): Pick<TimelineEvent, 'summary' | 'place'> {
    const text = this.text(summary ?? '', longest.paragraph, 'summary', place);
    const label = this.text(location?.label ?? '', longest.name, 'place', place);
    return { ...(text && { summary: text }), ...(label && location && { place: { ...location, label } }) };
  }

  #idsOf(
    register: Register<Lane | Actor>,
    labels: readonly string[] | undefined,
    place: string
  ): readonly string[] {
    const names = (labels ?? [])
      .map((label) => this.text(label, longest.name, 'name', place))
      .filter(Boolean);
    return [...new Set(names.map((label) => register.idOf(label, label, (id) => ({ id, label }))))];
  }

  #tags({ tags = [], place }: DraftEvent): readonly string[] {
    const all = [...new Set(tags.map((tag) => this.text(tag, 100, 'tag', place)).filter(Boolean))];
    return this.#first('tags', all, place);
  }

  /** As many as an event may have; the others are in the ledger. */
  #first<Item>(kind: keyof typeof most, all: readonly Item[], place: string): readonly Item[] {
    const field = ({ tags: 'tag', links: 'link', evidence: 'source' } as const)[kind];
    all.slice(most[kind]).forEach(() =>
      this.#ledger.lose(
        (own) => own[field],
        (why) => why.beyondEvent(most[kind]),
        place
      )
    );
    return all.slice(0, most[kind]);
  }

  #links({ links = [], place }: DraftEvent): NonNullable<TimelineEvent['links']> {
    const sound = links.flatMap(({ url, label }) => {
      const address = this.#address(url, 'link', place);
      const words = this.text(label ?? '', longest.name, 'link', place);
      return address === undefined ? [] : [{ url: address, ...(words && { label: words }) }];
    });
    return this.#first('links', sound, place);
  }

  #address(url: string, field: Named, place: string): string | undefined {
    const address = safeUrl(url);
    if (address !== undefined && address.length <= 2_000) return address;
    this.#ledger.lose(
      (own) => own[field],
      (why) => why.noAddress,
      place
    );
    return undefined;
  }

  #evidence({ source, note, quote }: DraftEvidence, place: string): Evidence {
    const id = this.#source(source, place);
    if (quote && quote.exact.length <= longest.quote) return { source: id, ...quoteWithin(quote) };
    if (quote)
      this.#ledger.lose(
        (own) => own.quote,
        (why) => why.quoteTooLong(longest.quote),
        place
      );
    const words = this.text(note ?? '', longest.line, 'note', place);
    return { source: id, ...(words && { note: words }) };
  }

  #source(source: DraftSource, place: string): string {
    const url = source.url === undefined ? undefined : this.#address(source.url, 'source', place);
    const title = this.text(source.title, longest.line, 'source', place) || url || 'Untitled source';
    const facts = this.#facts(source, place);
    const { author = '', publisher = '', published = '' } = facts;
    // Articles of one title may be of several authors, and a column has one on each of many days.
    const key = [title, url ?? '', author, publisher, published].join('\n');
    return this.sources.idOf(key, title, (id) => ({
      id,
      title,
      ...facts,
      ...(url !== undefined && { url })
    }));
  }

  #facts({ publisher, author, published, retrieved }: DraftSource, place: string): Partial<Source> {
    const facts = (['publisher', 'author'] as const).flatMap((name) => {
      const text = this.text({ publisher, author }[name] ?? '', longest.name, name, place);
      return text ? [[name, text]] : [];
    });
    const days = (['published', 'retrieved'] as const).flatMap((name) => {
      const value = { published, retrieved }[name];
      if (value === undefined) return [];
      if (parseDay(value) === undefined) return this.#leftOut(name, (why) => why.noCalendarDay, place);
      return [[name, value]];
    });
    return Object.fromEntries([...facts, ...days]) as Partial<Source>;
  }
}

/** The words next to a quote stay, those far from it go. */
const quoteWithin = ({ exact, prefix, suffix }: NonNullable<DraftEvidence['quote']>) => ({
  exact,
  ...(prefix && { prefix: prefix.slice(-longest.line) }),
  ...(suffix && { suffix: suffix.slice(0, longest.line) })
});

/** A date beside quoted words that do not give it needs a reason, which the file itself is. */
const withReason = (when: When, evidence: readonly Evidence[]): When =>
  when.text === undefined && when.inferred === undefined && evidence.some(isQuote)
    ? { ...when, inferred: 'The date is given in the file that the event was brought in from.' }
    : when;

const listed = <Name extends string, Item>(
  name: Name,
  items: readonly Item[]
): { [Key in Name]?: readonly Item[] } =>
  items.length > 0 ? ({ [name]: items } as { [Key in Name]?: readonly Item[] }) : {};
