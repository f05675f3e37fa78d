import { readFileSync } from 'node:fs';
import { parseTimeline } from '../../src/model/parse.ts';
import type { Timeline } from '../../src/model/timeline.ts';

/** By the working folder, as modules have no address of a file in the DOM project. */
const folder = 'tests/fixtures/cases';

/** A story of `tests/fixtures/cases`, with the texts of its sources by id. */
export function caseOf(name: string): { timeline: Timeline; texts: ReadonlyMap<string, string> } {
  const read = (path: string) => readFileSync(`${folder}/${name}/${path}`, 'utf8');
  const parsed = parseTimeline(JSON.parse(read('timeline.json')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  const timeline = parsed.value;
  const texts = timeline.sources.flatMap(({ id, text }) => (text ? [[id, read(text)] as const] : []));
  return { timeline, texts: new Map(texts) };
}
