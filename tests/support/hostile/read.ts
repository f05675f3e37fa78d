import { expect } from 'vitest';
import { checkFile } from '../../../src/model/file-checks.ts';
import { faultOffset } from '../../../src/model/json-fault.ts';
import { parseTimelineText } from '../../../src/model/parse.ts';
import type { Parsed, Problem } from '../../../src/model/problem.ts';
import { readStory, type Story } from '../../../src/model/story.ts';

/** Reads a document all the way, as the page and the command line do. */
export function readDocument(json: string, texts: ReadonlyMap<string, string> = new Map()): Parsed<Story> {
  const timeline = parseTimelineText(json, { faultOffset });
  return timeline.ok ? readStory(timeline.value, texts, checkFile) : timeline;
}

/** Every problem of a document, each with its place before it as a person would read it. */
export function problemsOf(json: string, texts?: ReadonlyMap<string, string>): readonly Problem[] {
  const story = readDocument(json, texts);
  return story.ok ? [] : story.problems;
}

/**
 * Fails unless work costs less than `most` milliseconds, as on a quiet machine with a core of 2020 or so. Where it takes
 * more, the machine may be busy or slow: then all work takes longer alike, and how much longer is seen by work that never
 * changes.
 */
export function expectSoon(most: number, work: () => void): void {
  const spent = spentOn(work);
  if (spent >= most) expect((spent * quietReference) / spentOn(reference)).toBeLessThan(most);
}

/** Milliseconds that work takes of this process, which is less than the clock says where others want the machine too. */
function spentOn(work: () => void): number {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - clock, (user + system) / 1000);
}

/** Milliseconds that the reference takes of such a machine. */
const quietReference = 450;

/** Work of the kinds that reading a document is: JSON, small objects, regular expressions, sorting. */
function reference(): void {
  const rows = Array.from({ length: 40_000 }, (_, index) => ({ id: `e${index}`, edtf: '2021-05-03' }));
  for (let round = 0; round < 10; round++)
    (JSON.parse(JSON.stringify(rows)) as typeof rows)
      .map(({ id, edtf }) => `${id} ${edtf}`.normalize('NFC').replace(/\d+/gu, 'x'))
      .sort();
}
