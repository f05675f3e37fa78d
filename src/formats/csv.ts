import Papa from 'papaparse';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import { storyTable } from './tables/story-table.ts';
import { withApostrophe } from './tables/table.ts';

/** Without it, Excel reads UTF-8 as the machine's own encoding. */
const byteOrderMark = '\ufeff';

/**
 * Events as CSV in the order given, one a row, as RFC 4180 has it: columns have names, lines end in CRLF, and a cell may hold
 * several lines. A cell that a spreadsheet would take for a formula begins with an apostrophe. Columns that are empty
 * throughout are left out, so a reader finds a column by its name, not its place; the names are the same in every language.
 */
export function csvOf(
  story: Story,
  events: readonly StoryEvent[],
  words: Words,
  delimiter: ',' | '\t' = ','
): string {
  const { headings, rows } = storyTable(story, events, words);
  const table = rows.map((row) => row.map((cell) => withApostrophe(cell) ?? ''));
  return `${byteOrderMark}${Papa.unparse([[...headings], ...table], { newline: '\r\n', delimiter })}\r\n`;
}
