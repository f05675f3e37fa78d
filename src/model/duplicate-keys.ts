import { visit } from 'jsonc-parser';
import { shown } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';

/**
 * Every key that an object of a text of JSON has already, in their order: `JSON.parse` takes the last, and a person who
 * reads the text may see the first. The text must be JSON that nests no deeper than `deepest`. Each is put into words
 * only when it is called.
 */
export function duplicateKeys(json: string): readonly (() => Problem)[] {
  const found: (() => Problem)[] = [];
  /** For each object that is open, its keys with the lines that they are first on. */
  const open: Map<string, number>[] = [];
  visit(json, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, startLine, _column, pathTo) => {
      const [keys, line] = [open.at(-1)!, startLine + 1];
      const earlier = keys.get(key);
      if (earlier === undefined) return void keys.set(key, line);
      const path = pathTo();
      found.push(() => ({ path: pathOf([...path, key]), message: messageOf(key, earlier, line) }));
    }
  });
  return found;
}

function messageOf(key: string, earlier: number, line: number): string {
  const lines = earlier === line ? `line ${line}` : `lines ${earlier} and ${line}`;
  return `the key ${shown(key)} is in one object more than once, on ${lines}; only the last would be read, so take the others out`;
}
