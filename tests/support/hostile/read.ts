import { checkFile } from '../../../src/model/file-checks.ts';
import { parseTimelineText } from '../../../src/model/parse.ts';
import type { Parsed, Problem } from '../../../src/model/problem.ts';
import { readStory, type Story } from '../../../src/model/story.ts';

/** Reads a document all the way, as the page and the command line do. */
export function readDocument(json: string, texts: ReadonlyMap<string, string> = new Map()): Parsed<Story> {
  const timeline = parseTimelineText(json);
  return timeline.ok ? readStory(timeline.value, texts, checkFile) : timeline;
}

/** Every problem of a document, each with its place before it as a person would read it. */
export function problemsOf(json: string, texts?: ReadonlyMap<string, string>): readonly Problem[] {
  const story = readDocument(json, texts);
  return story.ok ? [] : story.problems;
}

/** Milliseconds that work takes of this process, which is less than the clock says where others want the machine too. */
export function spentOn(work: () => void): number {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - clock, (user + system) / 1000);
}
