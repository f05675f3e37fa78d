import { eachCandidate, type Candidate } from '../../model/candidates/candidates.ts';
import { canonicalise } from '../../model/canonical.ts';
import { checkStory } from '../../model/check.ts';
import type { Day } from '../../model/day.ts';
import { checkFile } from '../../model/file-checks.ts';
import { parseTimeline } from '../../model/parse.ts';
import type { Findings } from '../../model/problem.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { Source, Timeline } from '../../model/timeline.ts';
import { compared, type Comparison, type TwoTexts } from '../changes/comparison.ts';
import { Rereader } from '../reading.ts';

/** What takes too long for the page itself: all checks of a document, the draft of a source, or what a new text changes. */
export type Request =
  | { readonly checks: Timeline }
  | { readonly draft: Source; readonly asOf: Day | undefined; readonly language: string }
  | { readonly texts: TwoTexts };

/** Those sentences of a source that may report an event which begin in a stretch of its text. The rest follows. */
export interface DraftPart extends Stretch {
  readonly candidates: readonly Candidate[];
}

export type Answer = Findings | DraftPart | Comparison;

const rereader = new Rereader();

/** All that the checks of a file find, its shape included. */
export function findingsOf(timeline: Timeline): Findings {
  const shape = parseTimeline(timeline);
  const { problems, warnings } = checkStory(rereader.read(timeline), checkFile);
  return { problems: shape.ok ? problems : [...shape.problems, ...problems], warnings };
}

/** Milliseconds of work between two parts of a draft. */
const pause = 200;

/** The first sentence is told as soon as it is found; the others follow some at a time. */
function* draftOf(source: Source, asOf: Day | undefined, language: string): Generator<DraftPart> {
  const { content = '' } = source;
  let start = 0;
  let candidates: Candidate[] = [];
  let told = -Infinity;
  for (const candidate of eachCandidate(source, canonicalise(content), asOf, language)) {
    candidates.push(candidate);
    if (performance.now() - told < pause) continue;
    yield { start, end: candidate.end, candidates };
    start = candidate.end;
    candidates = [];
    told = performance.now();
  }
  yield { start, end: content.length, candidates };
}

/** The answer to a request; that of a draft comes in parts. */
export function* answersTo(request: Request): Generator<Answer, void> {
  if ('texts' in request) yield compared(request.texts);
  else if ('checks' in request) yield findingsOf(request.checks);
  else yield* draftOf(request.draft, request.asOf, request.language);
}
