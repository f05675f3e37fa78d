import { visit } from 'jsonc-parser';
import { shown } from './messages.ts';
import { pathOf } from './path.ts';
import type { Problem } from './problem.ts';

/**
 * Every repeated key of an object in a JSON text, in order: `JSON.parse` takes the last, but a person reading the
 * text may see the first. The text must be JSON nested no deeper than `deepest`. Messages are made only when called
 * for.
 */
export function duplicateKeys(json: string): readonly (() => Problem)[] {
  const found: (() => Problem)[] = [];
  /** For each open object, its keys with the lines on which they first occur. */
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
