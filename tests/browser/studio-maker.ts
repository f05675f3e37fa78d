import type { Page } from '@playwright/test';
import { quotesIn } from '../../src/model/evidence.ts';
import { lanesOf } from '../../src/model/lanes.ts';
import type { Assertion, Evidence, Quote, Timeline, TimelineEvent } from '../../src/model/timeline.ts';
import type { Hands, Use } from './studio-hands.ts';
import { field, sources } from './studio-page.ts';

/** Makes the events of a document as its author did, in its order. */
export class Maker {
  readonly #page: Page;
  readonly #hands: Hands;
  readonly #document: Timeline;
  /** Dates that an author writes, as the words of a source give none or another, by the ids of events. */
  readonly #written: ReadonlyMap<string, string>;

  constructor(
    page: Page,
    hands: Hands,
    document: Timeline,
    written: ReadonlyMap<string, string> = new Map()
  ) {
    this.#page = page;
    this.#hands = hands;
    this.#document = document;
    this.#written = written;
  }

  /** Makes an event; whatever the studio worked out as it should be is left as it is. */
  async make(event: TimelineEvent): Promise<void> {
    const { assertions, responses = [] } = event;
    const hands = this.#hands;
    const [first, ...others] = assertions.flatMap(({ evidence }) => quotesIn(evidence));
    await this.#use(first!, 'event');
    await hands.writeHere(event.title);
    await this.#want('Actors', labelsOf(this.#document.actors, event.actors));
    await this.#want('Topic', labelsOf(this.#document.lanes, lanesOf(event)));
    await this.#date(event);
    await this.#speaker(assertions[0]!);
    await this.#rest(event);
    await hands.leave();
    for (const quote of others) await this.#use(quote, 'more');
    for (const { evidence, by } of responses) {
      await this.#use(quotesIn(evidence)[0]!, 'response');
      await hands.writeHere(by);
      await hands.leave();
    }
  }

  async #use({ source, exact }: Quote, use: Use): Promise<void> {
    const title = this.#document.sources.find(({ id }) => id === source)!.title;
    const choice = sources(this.#page);
    if ((await choice.count()) > 0 && (await choice.locator('option:checked').textContent()) !== title)
      await this.#hands.turnTo(title);
    await this.#hands.use(exact, use);
  }

  async #date({ id, when: { text, inferred } }: TimelineEvent): Promise<void> {
    const written = this.#written.get(id);
    if (written !== undefined) await this.#hands.writeDate(written);
    if (inferred === undefined) return;
    await this.#hands.write('Why this date', inferred);
    if (text !== undefined) await this.#want('Words of the source for it', text);
  }

  async #speaker({ speaker }: Assertion): Promise<void> {
    await this.#want('Speaker', speaker?.name ?? '');
    if (speaker) await this.#want('Short name', speaker.short ?? '');
  }

  async #rest({ place, absence, summary, occurrence }: TimelineEvent): Promise<void> {
    await this.#want('Place', place?.label ?? '');
    if (place?.lat !== undefined) await this.#want('Latitude', String(place.lat));
    if (place?.lon !== undefined) await this.#want('Longitude', String(place.lon));
    if (absence) await this.#hands.check('The event is that something did not happen');
    await this.#want('Summary', summary ?? '');
    const chosen = field(this.#page, 'Has it happened?');
    if (occurrence && (await chosen.inputValue()) !== occurrence)
      await this.#hands.choose('Has it happened?', occurrence);
  }

  async #want(label: string, value: string): Promise<void> {
    const wanted = field(this.#page, label);
    const now = (await wanted.count()) > 0 ? await wanted.inputValue() : '';
    if (now !== value) await this.#hands.write(label, value);
  }
}

type Named = readonly { readonly id: string; readonly label: string }[] | undefined;

const labelsOf = (named: Named, ids: readonly string[] = []): string =>
  ids.map((id) => named?.find((each) => each.id === id)?.label).join(', ');

/** The events of a document without their ids and the reasons for dates, and with names in place of other ids. */
export function comparable({ events, lanes, actors, sources: all }: Timeline) {
  const named = <Voice extends { readonly evidence: readonly Evidence[] }>(voice: Voice) => ({
    ...voice,
    evidence: voice.evidence.map((each) => ({
      ...each,
      source: all.find(({ id }) => id === each.source)?.title
    }))
  });
  return events.map((event) => ({
    ...event,
    id: undefined,
    lane: labelsOf(lanes, lanesOf(event)),
    actors: labelsOf(actors, event.actors),
    when: { ...event.when, inferred: undefined },
    assertions: event.assertions.map(named),
    responses: event.responses?.map(named)
  }));
}
