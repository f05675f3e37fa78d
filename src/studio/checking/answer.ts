import { candidatesIn, type Candidate } from '../../model/candidates/candidates.ts';
import { canonicalise } from '../../model/canonical.ts';
import { checkStory } from '../../model/check.ts';
import type { Day } from '../../model/day.ts';
import { checkFile } from '../../model/file-checks.ts';
import { parseTimeline } from '../../model/parse.ts';
import type { Findings } from '../../model/problem.ts';
import type { Source, Timeline } from '../../model/timeline.ts';
import { Rereader } from '../reading.ts';

/** What takes too long for the page itself: all checks of a document, or the draft of a source. */
export type Request =
  | { readonly checks: Timeline }
  | { readonly draft: Source; readonly asOf: Day | undefined; readonly language: string };

const rereader = new Rereader();

/** All that the checks of a file find, its shape included. */
export function findingsOf(timeline: Timeline): Findings {
  const shape = parseTimeline(timeline);
  const { problems, warnings } = checkStory(rereader.read(timeline), checkFile);
  return { problems: shape.ok ? problems : [...shape.problems, ...problems], warnings };
}

const draftOf = (source: Source, asOf: Day | undefined, language: string): readonly Candidate[] =>
  source.content === undefined ? [] : candidatesIn(source, canonicalise(source.content), asOf, language);

export const answerTo = (request: Request): Findings | readonly Candidate[] =>
  'checks' in request ? findingsOf(request.checks) : draftOf(request.draft, request.asOf, request.language);
