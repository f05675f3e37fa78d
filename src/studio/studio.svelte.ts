import type { Draft } from 'immer';
import { candidatesIn, type Candidate } from '../model/candidates/candidates.ts';
import { checkStory } from '../model/check.ts';
import { checkFile } from '../model/file-checks.ts';
import type { Findings, Problem } from '../model/problem.ts';
import { isFound } from '../model/quotes.ts';
import type { ReadEvent, Reading } from '../model/reading.ts';
import { storyOf } from '../model/story.ts';
import type { Stretch } from '../model/stretch.ts';
import type { Source, TimelineEvent } from '../model/timeline.ts';
import { Viewer } from '../viewer/state/viewer.svelte.ts';
import type { StudioWords } from '../words/studio-words.ts';
import type { Words } from '../words/words.ts';
import type { Desk } from './desk/desk.ts';
import * as history from './desk/history.ts';
import { Rereader } from './reading.ts';

/** A stretch of a source, as raw UTF-16 offsets. */
export interface Selected extends Stretch {
  readonly source: string;
}

/** What an author works on, what they are at, and how it changes: the one state of the studio. */
export class Studio {
  readonly words: Words;
  readonly says: StudioWords;
  readonly viewer: Viewer;
  /** The source whose text is shown. */
  sourceId = $state.raw<string>();
  /** The words that are selected in the article, as the person chose them. */
  selected = $state.raw<Selected>();
  /** Where the sentence of the draft begins that is offered now. */
  candidateAt = $state.raw<number>();
  #history = $state.raw<history.History>()!;
  readonly #rereader = new Rereader();

  readonly desk: Desk = $derived.by(() => this.#history.desk);
  readonly timeline = $derived.by(() => this.desk.timeline);
  readonly reading: Reading = $derived.by(() => this.#rereader.read(this.timeline));
  /** All that the checks of a file find. */
  readonly findings: Findings = $derived.by(() => checkStory(this.reading, checkFile));
  readonly source: Source | undefined = $derived.by(
    () => this.timeline.sources.find(({ id }) => id === this.sourceId) ?? this.timeline.sources[0]
  );
  readonly text = $derived.by(() => this.reading.texts.get(this.source?.id ?? ''));
  /** The event whose form is open. */
  readonly event: ReadEvent | undefined = $derived.by(() =>
    this.reading.events.find(({ event }) => event.id === this.viewer.selectedId)
  );
  /** The sentences of the source that may tell of an event. */
  readonly candidates: readonly Candidate[] = $derived.by(() =>
    this.source && this.text ? candidatesIn(this.source, this.text, this.reading.asOf) : []
  );
  /** Those that no event uses and that were not dismissed. */
  readonly open: readonly Candidate[] = $derived.by(() => this.candidates.filter(this.#isOpen));
  readonly candidate: Candidate | undefined = $derived.by(
    () => this.open.find(({ start }) => start >= (this.candidateAt ?? 0)) ?? this.open[0]
  );

  constructor(desk: Desk, words: Words, says: StudioWords) {
    this.words = words;
    this.says = says;
    this.#history = history.begun(desk);
    this.viewer = new Viewer(storyOf(this.reading, [])!, words);
  }

  get canUndo(): boolean {
    return this.#history.done.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.undone.length > 0;
  }

  /** Changes the document. Changes one after the other with the same `joins` are one step of undo. */
  edit(name: history.StepName, recipe: (desk: Draft<Desk>) => void, joins?: string): void {
    this.#turnTo(history.edited(this.#history, name, recipe, joins));
  }

  undo = (): void => {
    const step = this.#history.done.at(-1);
    if (!step) return;
    this.#turnTo(history.undone(this.#history));
    this.viewer.announce(this.says.steps.undone(this.says.desk.steps[step.name]));
  };

  redo = (): void => {
    const step = this.#history.undone.at(-1);
    if (!step) return;
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
    this.sourceId = passage.source;
    this.selected = passage;
  };

  #turnTo(next: history.History): void {
    if (next === this.#history) return;
    this.#history = next;
    const story = storyOf(this.reading, this.findings.problems);
    // Without a readable day from which the sources speak there is no story: the last one stays in view.
    if (!story) return;
    this.viewer.story = story;
    this.viewer.setWindow(this.viewer.homeWindow);
  }

  readonly #isOpen = (candidate: Candidate): boolean =>
    !this.desk.dismissed.some((each) => isAt(candidate, each)) &&
    !this.reading.events.some((event) => uses(event, candidate));
}

const isAt = (one: Selected, other: Selected): boolean =>
  one.source === other.source && one.start === other.start;

const uses = ({ quotes }: ReadEvent, { source, start, end }: Selected): boolean =>
  quotes.some(
    ({ quote, verdict }) =>
      quote.source === source && isFound(verdict) && verdict.start < end && start < verdict.end
  );

/** The events of a document that quote a stretch of a source. */
export const eventsUsing = (reading: Reading, selected: Selected): readonly TimelineEvent[] =>
  reading.events.filter((event) => uses(event, selected)).map(({ event }) => event);
