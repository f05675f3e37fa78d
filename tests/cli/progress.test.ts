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

  test('is shown in a terminal that does not know its size', () => {
    const terminal = terminalOf(true, 0);
    progressOn(terminal).onstep('checking a', 0, 1);
    expect(terminal.written).toEqual([`${emptied}checking a…`]);
  });

  test('has nothing that a terminal would obey, and is never wrapped', () => {
    const terminal = terminalOf(true, 20);
    progressOn(terminal).onstep(`checking \u001b]0;x\u0007\u202e${'y'.repeat(50)}`, 0, 1);
    const line = terminal.written[0]!.slice(emptied.length);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(line.length).toBeLessThan(20);
  });
});

type Step = readonly [words: string, step: number, steps: number];
const drawn = (story: string, output: string, step = 0, steps = 1): Step[] =>
  [`checking ${story}`, `drawing ${story}`, `writing ${output}`].map((words) => [words, step, steps]);

test.each<[readonly string[], readonly Step[]]>([
  [
    ['verify', 'a.json', 'b.json'],
    [
      ['checking a.json', 0, 2],
      ['checking b.json', 1, 2]
    ]
  ],
  [['build', 'a.json', '-o', 'site'], [['checking a.json', 0, 1]]],
  [['render', 'a.json', '-o', 'a.svg'], drawn('a.json', 'a.svg')],
  [
    ['render', 'a.json', '-o', 'a.svg', '-o', 'b.svg'],
    [...drawn('a.json', '').slice(0, 2), ['writing a.svg', 0, 2], ['writing b.svg', 1, 2]]
  ],
  [
    ['render', 'a.json', 'b.json', '--out-dir', 'out', '--format', 'svg'],
    [...drawn('a.json', 'out/a.svg', 0, 2), ...drawn('b.json', 'out/b.svg', 1, 2)]
  ]
])('%j says what it does before it does it', async (args, said) => {
  const steps: Step[] = [];
  const files = {
    'a.json': JSON.stringify(timelineOf({ id: 'a' })),
    'b.json': JSON.stringify(timelineOf({ id: 'b' }))
  };
  await runWith(args, files, '', { onstep: (...step) => steps.push(step) });
  expect(steps).toEqual(said);
});
