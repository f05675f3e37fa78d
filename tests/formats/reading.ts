import { expect } from 'vitest';
import type { Choices, Imported } from '../../src/formats/exchange/imported.ts';
import { Sample, type Reader } from '../../src/formats/exchange/sample.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { readStory, type Story } from '../../src/model/story.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';

export const fileOf = (text: string, name = 'file') => ({ name, bytes: new TextEncoder().encode(text) });

export const sampleOf = (text: string): Sample => new Sample(fileOf(text));

/** What a reader makes of a text; a value is written as JSON. */
export const readText = (reader: Reader, content: unknown, choices: Choices = {}): Promise<Imported> =>
  reader.read([fileOf(typeof content === 'string' ? content : JSON.stringify(content))], choices);

/** The events of a text, after all checks of a document. */
export async function eventsOf(
  reader: Reader,
  content: unknown,
  choices: Choices = {}
): Promise<readonly TimelineEvent[]> {
  const imported = await readText(reader, content, choices);
  storyOf(imported);
  return imported.timeline.events;
}

/** The story of a document that was brought in, which has no problems. */
export function storyOf({ timeline, texts }: Imported): Story {
  const parsed = parseTimeline(JSON.parse(JSON.stringify(timeline)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
  const story = readStory(parsed.value, texts);
  if (!story.ok) throw new Error(JSON.stringify(story.problems.slice(0, 5)));
  return story.value;
}

/** The date of an event in one line: `1963-05 within`. */
export const dateIn = ({ when }: TimelineEvent): string =>
  `${when.edtf ?? when.bounds.join(' ')} ${when.aspect}${when.mod ? ` ${when.mod}` : ''}`;

/** Loss of a field by its reason, in one line each: `icon: says how it looks (2)`. */
export const lossesOf = ({ report }: Imported): readonly string[] =>
  report.lost.map(({ field, reason, count }) => `${field}: ${reason} (${count})`);

/** Each decision in one line: `span within default 2`. */
export const decisionsOf = ({ report }: Imported): readonly string[] =>
  report.decisions.map(({ question, chosen, because, count }) => `${question} ${chosen} ${because} ${count}`);

export const expectUnreadable = (reader: Reader, text: string, message: RegExp): Promise<void> =>
  expect(readText(reader, text)).rejects.toThrow(message);
