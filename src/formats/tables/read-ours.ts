import type {
  Actor,
  Evidence,
  Importance,
  Lane,
  Place,
  Source,
  TimeOfDay,
  Timeline,
  TimelineEvent
} from '../../model/timeline.ts';
import { importances, occurrences } from '../../model/timeline.ts';
import { Ids, Register } from '../exchange/ids.ts';
import type { Choices } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { occurrenceOf } from '../exchange/occurrence.ts';
import { evidenceColumns, imageColumns, isColumnOfOurs } from './our-columns.ts';
import { joinedVoices, voiceOf, whenOf } from './read-voices.ts';
import { rowsOf, type Row } from './row.ts';
import { splitNames, type Table } from './table.ts';

/** Whether a table has the columns that ours always has. */
export const isOurTable = (headings: readonly string[]): boolean => {
  const names = new Set(headings.map((heading) => heading.trim()));
  return names.has('title') && names.has('aspect') && (names.has('edtf') || names.has('bounds'));
};

/** The timeline of a table of ours: `docs/csv.md` says what is lost. The file of a person may have rows without ids. */
export function readOurs(table: Table, choices: Choices, ledger: Ledger): Timeline {
  const reading = new OurReading(table, choices);
  const rows = rowsOf(table, ledger);
  loseOthers(table, rows, ledger);
  const [first] = rows;
  const asOf = choices.asOf ?? first?.text('as of');
  reading.addLanes(splitNames(first?.text('topics') ?? ''));
  const events = rows.flatMap((row) => reading.eventOf(row, asOf));
  ledger.note((note) => note.madeAnew);
  const { lanes, actors, sources } = reading;
  const title = first?.text('timeline') ?? choices.title ?? 'Untitled timeline';
  const description = first?.text('timeline description');
  const [from, to] = [first?.text('opens from'), first?.text('opens to')];
  return {
    version: 1,
    id: first?.text('timeline id') ?? new Ids('timeline').make(title),
    title,
    ...(description !== undefined && { description }),
    language: first?.text('timeline language') ?? choices.language ?? 'und',
    ...(asOf !== undefined && { asOf }),
    ...(from !== undefined && to !== undefined && { window: [from, to] as const }),
    ...(lanes.length > 0 && { lanes }),
    ...(actors.length > 0 && { actors }),
    sources,
    events
  };
}

function loseOthers({ headings }: Table, rows: readonly Row[], ledger: Ledger): void {
  for (const heading of new Set(headings.map((name) => name.trim()))) {
    const filled = rows.filter((row) => row.has(heading));
    if (heading === '') continue;
    for (const row of filled) {
      if (isColumnOfOurs(heading)) ledger.map(heading, heading);
      else row.lose(heading, (why) => why.noOurColumn);
    }
  }
}

class OurReading {
  readonly #lanes = new Register<Lane>('lane');
  readonly #actors = new Register<Actor>('actor');
  readonly #sources = new Map<string, Source>();
  readonly #sourceIds = new Ids('source');
  readonly #eventIds: Ids;
  readonly #evidence: ReturnType<typeof evidenceColumns>;
  readonly #images: ReturnType<typeof imageColumns>;
  readonly #choices: Choices;

  constructor({ headings }: Table, choices: Choices) {
    this.#choices = choices;
    this.#evidence = evidenceColumns(headings);
    this.#images = imageColumns(headings);
    this.#eventIds = new Ids('event');
  }

  get lanes(): readonly Lane[] {
    return this.#lanes.items;
  }

  get actors(): readonly Actor[] {
    return this.#actors.items;
  }

  get sources(): readonly Source[] {
    return [...this.#sources.values()];
  }

  addLanes(labels: readonly string[]): readonly string[] {
    return [...new Set(labels)].map((label) => this.#lanes.idOf(label, label, (id) => ({ id, label })));
  }

  eventOf(row: Row, asOf: string | undefined): readonly TimelineEvent[] {
    const title = row.text('title');
    const when = whenOf(row, '');
    if (title === undefined || when === undefined) {
      row.lose((own) => own.event, title === undefined ? (why) => why.noTitle : (why) => why.noEdtf);
      return [];
    }
    const lanes = this.addLanes(splitNames(row.text('topic') ?? ''));
    const actors = [...new Set(splitNames(row.text('people') ?? ''))].map((label) =>
      this.#actors.idOf(label, label, (id) => ({ id, label }))
    );
    const occurrence = row.oneOf('occurrence', occurrences) ?? occurrenceOf(when, asOf ?? this.#choices.asOf);
    const summary = row.text('summary');
    const tags = [...new Set(splitNames(row.text('tags') ?? ''))];
    const voices = joinedVoices(this.#voicesOf(row));
    return [
      {
        id: row.text('id') ?? this.#eventIds.make(title),
        title,
        ...(summary !== undefined && { summary }),
        ...(row.yes('absence') && { absence: true as const }),
        ...(lanes.length > 0 && { lane: lanes.length === 1 ? lanes[0] : lanes }),
        ...(actors.length > 0 && { actors }),
        ...placeOf(row),
        when,
        ...timeOf(row),
        ...(occurrence && { occurrence }),
        ...voices,
        ...(tags.length > 0 && { tags }),
        ...importanceOf(row),
        ...linksOf(row),
        ...mediaOf(row, this.#images)
      }
    ];
  }

  #voicesOf(row: Row): ReturnType<typeof voiceOf>[] {
    return this.#evidence
      .filter((prefix) => row.has(prefix) || row.has(`${prefix} source`) || row.has(`${prefix} source id`))
      .map((prefix) => voiceOf(row, prefix, this.#evidenceOf(row, prefix)));
  }

  #evidenceOf(row: Row, prefix: string): Evidence {
    const source = this.#sourceOf(row, prefix);
    const [exact, note] = [row.text(prefix), row.text(`${prefix} note`)];
    if (exact === undefined) return { source, ...(note !== undefined && { note }) };
    const [before, after] = [row.text(`${prefix} prefix`), row.text(`${prefix} suffix`)];
    return {
      source,
      exact,
      ...(before !== undefined && { prefix: before }),
      ...(after !== undefined && { suffix: after })
    };
  }

  /** A source has the id of the table; without one, it is known by its title and address. */
  #sourceOf(row: Row, prefix: string): string {
    const at = (name: string) => row.text(`${prefix} ${name}`);
    const title = at('source') ?? at('address') ?? 'Untitled source';
    const key = at('source id') ?? `${title}\n${at('address') ?? ''}`;
    const known = this.#sources.get(key);
    if (known) return known.id;
    const facts = Object.entries({
      author: at('author'),
      publisher: at('publisher'),
      published: at('published'),
      url: at('address'),
      archivedUrl: at('archived'),
      retrieved: at('retrieved'),
      language: at('language')
    }).filter(([, value]) => value !== undefined);
    const id = at('source id') ?? this.#sourceIds.make(title);
    this.#sources.set(key, { id, title, ...Object.fromEntries(facts) });
    return id;
  }
}

function placeOf(row: Row): { readonly place?: Place } {
  const label = row.text('place');
  const [lat, lon] = [row.number('latitude'), row.number('longitude')];
  if (label === undefined) return {};
  return { place: { label, ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) } };
}

function timeOf(row: Row): { readonly time?: TimeOfDay } {
  const start = row.text('time');
  if (start === undefined) return {};
  const [end, zone, text] = ['end time', 'zone', 'words for its time'].map((name) => row.text(name));
  const others = { ...(end !== undefined && { end }), ...(zone !== undefined && { zone }) };
  return { time: { start, ...others, ...(text !== undefined && { text }) } };
}

function importanceOf(row: Row): { readonly importance?: Importance } {
  const importance = row.oneOf('importance', importances.map(String));
  const value = importances.find((each) => String(each) === importance);
  return value === undefined ? {} : { importance: value };
}

function linksOf(row: Row): Pick<TimelineEvent, 'links'> {
  const lines = (row.text('links') ?? '').split('\n').filter((line) => line.trim() !== '');
  const links = lines.map((line) => {
    const [, url = '', label] = /^\s*(\S+)\s*(.*?)\s*$/su.exec(line) ?? [];
    return { url, ...(label && { label }) };
  });
  return links.length > 0 ? { links } : {};
}

function mediaOf(row: Row, prefixes: readonly string[]): Pick<TimelineEvent, 'media'> {
  const media = prefixes.flatMap((prefix) => {
    const [file, alt] = [row.text(prefix), row.text(`${prefix} alt`)];
    const [credit, licence] = [row.text(`${prefix} credit`), row.text(`${prefix} licence`)];
    if (file !== undefined && alt !== undefined)
      return [
        { file, alt, ...(credit !== undefined && { credit }), ...(licence !== undefined && { licence }) }
      ];
    if (file !== undefined) row.lose(prefix, (why) => why.noAlt);
    return [];
  });
  return media.length > 0 ? { media } : {};
}
