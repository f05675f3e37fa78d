import { describe, expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { timelineOf } from '../support/documents.ts';
import { runWith } from '../support/effects.ts';

const emptied = '\r\u001b[2K';

function terminalOf(isTTY: boolean, columns = 40) {
  const written: string[] = [];
  return { isTTY, columns, write: (text: string) => written.push(text), written };
}

describe('progress', () => {
  test('is one line of a terminal, which goes again', () => {
    const terminal = terminalOf(true);
    const { onstep, clear } = progressOn(terminal);
    clear();
    onstep('checking a', 0, 2);
    onstep('checking b', 1, 2);
    clear();
    clear();
    expect(terminal.written).toEqual([
      `${emptied}1 of 2: checking a…`,
      `${emptied}2 of 2: checking b…`,
      emptied
    ]);
  });

  test('is not written where there is no terminal', () => {
    const terminal = terminalOf(false);
    const { onstep, clear } = progressOn(terminal);
    onstep('checking a', 0, 1);
    clear();
    expect(terminal.written).toEqual([]);
  });

  test('has nothing that a terminal would obey, and is never wrapped', () => {
    const terminal = terminalOf(true, 20);
    progressOn(terminal).onstep(`checking \u001b]0;x\u0007\u202e${'y'.repeat(50)}`, 0, 1);
    const line = terminal.written[0]!.slice(emptied.length);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(line.length).toBeLessThan(20);
  });
});

test.each([
  [
    ['verify', 'a.json', 'b.json'],
    ['checking a.json', 'checking b.json']
  ],
  [['build', 'a.json', '-o', 'site'], ['checking a.json']],
  [['render', 'a.json', '-o', 'a.svg'], ['drawing a.json']],
  [
    ['render', 'a.json', 'b.json', '--out-dir', 'out', '--format', 'svg'],
    ['drawing a.json', 'drawing b.json']
  ]
])('%j says what it does before it does it', async (args, said) => {
  const steps: (readonly [string, number, number])[] = [];
  const files = {
    'a.json': JSON.stringify(timelineOf({ id: 'a' })),
    'b.json': JSON.stringify(timelineOf({ id: 'b' }))
  };
  await runWith(args, files, '', { onstep: (...step) => steps.push(step) });
  expect(steps).toEqual(said.map((words, step) => [words, step, said.length]));
});
