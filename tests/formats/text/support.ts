import { expect } from 'vitest';
import type { Choices, Imported, InputFile } from '../../../src/formats/exchange/imported.ts';
import { Sample, type Reader } from '../../../src/formats/exchange/sample.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { readStory } from '../../../src/model/story.ts';

export const fileOf = (text: string, name = 'file'): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text)
});

/** What a reader makes of a text that it recognises; the document has to pass every check. */
export async function importOf(reader: Reader, text: string, choices: Choices = {}): Promise<Imported> {
  expect(reader.recognises(new Sample(fileOf(text)))).toBe(true);
  return checked(await reader.read([fileOf(text)], choices));
}

/** Fails with the problems of an imported document, if it has any. */
export function checked(imported: Imported): Imported {
  const parsed = parseTimeline(JSON.parse(JSON.stringify(imported.timeline)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
  const texts = new Map(
    imported.timeline.sources.flatMap(({ id, text }) =>
      text === undefined ? [] : [[id, imported.texts.get(text) ?? ''] as const]
    )
  );
  const story = readStory(imported.timeline, texts);
  if (!story.ok) throw new Error(JSON.stringify(story.problems, null, 1));
  return imported;
}

/** What was left behind: “field: reason (count)”. */
export const lostOf = ({ report }: Imported): readonly string[] =>
  report.lost.map(({ field, reason, count }) => `${field}: ${reason} (${count})`);

/** Why a date beside quoted words is what it is, where the file gives it and the words do not. */
export const ofFile = 'The date is given in the file that the event was brought in from.';
