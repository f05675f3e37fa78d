import type { Draft } from 'immer';
import type { Candidate } from '../model/candidates/candidates.ts';
import type { Findings, Problem } from '../model/problem.ts';
import { isFound } from '../model/quotes.ts';
import type { ReadEvent, Reading } from '../model/reading.ts';
import { lastBegunBy, merged, type Stretch } from '../model/stretch.ts';
import type { Source } from '../model/timeline.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import type { StudioWords } from '../words/studio-words.ts';
import type { Words } from '../words/words.ts';
import { removeEvent } from './desk/edits.ts';
import type { Desk } from './desk/desk.ts';
import type { Request } from './checking/answer.ts';
import { findingsNow } from './checking/findings-now.ts';
import { Latest } from './checking/latest.svelte.ts';
import * as history from './desk/history.ts';
import { Rereader } from './reading.ts';
import type { Keeper } from './store/keeper.svelte.ts';

/** A stretch of a source, as raw UTF-16 offsets. */
export interface Selected extends Stretch {
  readonly source: string;
}

/** What an author works on, what they are at, and how it changes: the one state of the studio. */
export class Studio {
  readonly words: Words;
  readonly says: StudioWords;
  readonly viewer: Viewer;
  readonly keeper: Keeper;
  /** The source whose text is shown. */
  #sourceId = $state.raw<string>();
  /** The words that are selected in the article, as the person chose them. */
  selected = $state.raw<Selected>();
  /** Where the sentence of the draft begins that is offered now. */
  candidateAt = $state.raw<number>();
  #history = $state.raw<history.History>()!;
  readonly #rereader = new Rereader();
  readonly #checks = new Latest<Checks, Findings>(() => this.#show());
  readonly #draft = new Latest<Drafting, readonly Candidate[]>();

  readonly desk: Desk = $derived.by(() => this.#history.desk);
  readonly timeline = $derived.by(() => this.desk.timeline);
  readonly reading: Reading = $derived.by(() => this.#rereader.read(this.timeline));
  /**
   * All that the checks of a file found in the document, or in one before the latest edits, each at the place that its event
   * has now.
   */
  readonly findings: Findings = $derived.by(() =>
    findingsNow(this.#checks.answered?.answer ?? nothingFound, this.timeline.events)
  );
  readonly source: Source | undefined = $derived.by(
    () => this.timeline.sources.find(({ id }) => id === this.#sourceId) ?? this.timeline.sources[0]
  );
  readonly text = $derived.by(() => this.reading.texts.get(this.source?.id ?? ''));
  /** The event whose form is open. */
  readonly event: ReadEvent | undefined = $derived.by(() =>
    this.reading.events.find(({ event }) => event.id === this.viewer.selectedId)
  );
  /** The sentences of the source that may tell of an event; undefined while they are looked for. */
  readonly #found: readonly Candidate[] | undefined = $derived.by(() => {
    const { request, answer } = this.#draft.answered ?? {};
    return request?.draft.id === this.source?.id ? answer : undefined;
  });
  readonly candidates: readonly Candidate[] = $derived.by(() => this.#found ?? []);
  /** Those that no event uses. */
  readonly #unused: readonly Candidate[] = $derived.by(() => {
    const used = usedOf(this.source?.id ?? '', this.reading);
    return this.candidates.filter((candidate) => !meetsAny(candidate, used));
  });
  readonly #passedOver = $derived.by(() => dismissedIn(this.source?.id ?? '', this.desk));
  /** Those of them that were dismissed, and that were not. */
  readonly dismissed: readonly Candidate[] = $derived.by(() =>
    this.#unused.filter(({ start }) => this.#passedOver.has(start))
  );
  readonly open: readonly Candidate[] = $derived.by(() =>
    this.#unused.filter(({ start }) => !this.#passedOver.has(start))
  );
  readonly candidate: Candidate | undefined = $derived.by(
    () => this.open.find(({ start }) => start >= (this.candidateAt ?? 0)) ?? this.open[0]
  );

  constructor(keeper: Keeper, words: Words, says: StudioWords) {
    this.keeper = keeper;
    this.words = words;
    this.says = says;
    this.#history = keeper.history;
    this.viewer = new Viewer(this.#rereader.storyOf(this.reading, [])!, words);
    this.#check();
  }

  /** Opens the form of an event, and shows the text that it rests on. */
  openEvent = (id: string): void => {
    this.viewer.select(id);
    const source = this.viewer.selected?.passages[0]?.quote.source;
    if (source !== undefined) this.showSource(source);
  };

  /** Shows the text of a source, and offers its sentences. */
  showSource = (id: string): void => {
    this.#sourceId = id;
    this.#askDraft();
  };

  /** Whether the sentences of the source are still looked for. */
  get isDrafting(): boolean {
    return this.#found === undefined && this.#draft.isBusy;
  }

  /** Whether `findings` are of a document before the latest edits. */
  get isChecking(): boolean {
    return this.#checks.isBusy;
  }

  get canUndo(): boolean {
    return this.#history.done.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.undone.length > 0;
  }

  /**
   * Changes the document. Changes one after the other with the same `joins` are one step of undo. Where the story can only
   * be read, nothing changes.
   */
  edit(name: history.StepName, recipe: (desk: Draft<Desk>) => void, joins?: string): void {
    if (this.keeper.readOnly) return;
    this.#turnTo(history.edited(this.#history, name, recipe, joins));
  }

  /** Deletes an event, which is announced; its form closes. */
  removeEvent = (id: string): void => {
    const removed = this.timeline.events.find((event) => event.id === id);
    if (!removed || this.keeper.readOnly) return;
    this.edit('removeEvent', (desk) => removeEvent(desk, id));
    if (this.viewer.selectedId === id) this.viewer.select();
    this.viewer.announce(this.says.form.removed(removed.title));
  };

  undo = (): void => {
    const step = this.#history.done.at(-1);
    if (!step || this.keeper.readOnly) return;
    this.#turnTo(history.undone(this.#history));
    this.viewer.announce(this.says.steps.undone(this.says.desk.steps[step.name]));
  };

  redo = (): void => {
    const step = this.#history.undone.at(-1);
    if (!step || this.keeper.readOnly) return;
    this.#turnTo(history.redone(this.#history));
    this.viewer.announce(this.says.steps.redone(this.says.desk.steps[step.name]));
  };

  /** Problems or warnings of one event. */
  findingsOf(kind: keyof Findings, id: string): readonly Problem[] {
    return this.findings[kind].filter(({ event }) => event?.id === id);
  }

  /** Problems or warnings at a place of the document, `events[0].when`, and within it. */
  findingsAt(kind: keyof Findings, place: string): readonly Problem[] {
    return this.findings[kind].filter(
      ({ path }) => path.startsWith(place) && /^(?:[.[]|$)/u.test(path.slice(place.length))
    );
  }

  /** Takes the author to a stretch of a source. */
  showPassage = (passage: Selected): void => {
    this.showSource(passage.source);
    this.selected = passage;
  };

  #turnTo(next: history.History): void {
    if (next === this.#history) return;
    this.#history = next;
    this.keeper.keep(next);
    this.#show();
    this.#check();
  }

  /** Takes the story from another tab, as that left it. */
  takeOver = async (): Promise<void> => {
    await this.keeper.takeOver();
    this.#turnTo(this.keeper.history);
  };

  /** Ends what goes on beside the page, and lets other tabs have the story. */
  close = (): void => {
    this.#checks.end();
    this.#draft.end();
    this.keeper.close();
  };

  /** Draws the document as it is now; a view that was not moved by hand is fitted to it again. */
  #show(): void {
    const { viewer } = this;
    const story = this.#rereader.storyOf(this.reading, this.findings.problems);
    // Without a readable day from which the sources speak there is no story: the last one stays in view.
    if (!story) return;
    const isFitted = viewer.isAtStory;
    viewer.story = story;
    if (isFitted) viewer.setWindow(viewer.homeWindow);
  }

  #check(): void {
    this.#checks.ask({ checks: this.timeline });
    this.#askDraft();
  }

  /** Asks for the draft of the source that is shown, unless it was asked for last. */
  #askDraft(): void {
    const { source: draft, timeline, reading } = this;
    const { asked } = this.#draft;
    const { asOf } = reading;
    if (!draft || (asked?.draft === draft && asked.asOf === asOf)) return;
    this.#draft.ask({ draft, asOf, language: timeline.language });
  }
}

type Checks = Extract<Request, { checks: unknown }>;
type Drafting = Extract<Request, { draft: unknown }>;

const nothingFound: Findings = { problems: [], warnings: [] };

/** Where the sentences of a source begin that its author dismissed. */
const dismissedIn = (id: string, { dismissed }: Desk): ReadonlySet<number> =>
  new Set(dismissed.filter(({ source }) => source === id).map(({ start }) => start));

/** The stretches of a source that events quote: sorted, without overlaps. */
const usedOf = (id: string, { events }: Reading): readonly Stretch[] =>
  merged(
    events
      .flatMap(({ quotes }) => quotes)
      .flatMap(({ quote, verdict }) => (quote.source === id && isFound(verdict) ? [verdict] : []))
  );

/** Whether a stretch overlaps one of others, which are sorted and have no overlaps. */
function meetsAny({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  const last = others[lastBegunBy(others, end - 1)];
  return last !== undefined && start < last.end;
}
