import { readFileSync } from 'node:fs';

/** The lines of a file in `tests/fixtures/` that are facts: neither empty nor a remark. */
export function factLines(name: string): string[] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** The rows of a table in `tests/fixtures/`, without its head. */
export const factRows = (name: string) =>
  factLines(name)
    .slice(1)
    .map((line) => line.split('\t'));

/** A cell of a table whose line breaks are written as “\\n”. */
export const unescaped = (cell: string): string => cell.replaceAll('\\n', '\n');
