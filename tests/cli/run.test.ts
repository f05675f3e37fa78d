import { describe, expect, test } from 'vitest';
import { canonicalHash } from '../../src/model/hash.ts';
import { runWith } from '../support/effects.ts';

describe('a usage error exits with 2, says why on standard error, and prints nothing', () => {
  test.each([
    ['no command', [], 'no command'],
    ['an unknown command', ['verfy'], 'unknown command: verfy; did you mean verify?'],
    ['a command that is like no other', ['publish'], 'unknown command: publish\n'],
    ['a command that every object has', ['toString'], 'unknown command: toString'],
    ['an unknown option', ['hash', '--jsn', 'x'], 'unknown option: --jsn; did you mean --json?'],
    ['an option of another command', ['verify', 'x', '-o', 'y'], 'unknown option: -o\n'],
    ['an option that every object has', ['verify', 'x', '--toString'], 'unknown option: --toString\n'],
    ['no story', ['verify'], 'no STORY'],
    ['no file', ['hash'], 'no FILE'],
    ['two files', ['hash', 'a', 'b'], 'one FILE at a time, not also b'],
    ['a file that is not there', ['hash', 'nowhere.txt'], 'cannot read nowhere.txt: there is no such file'],
    ['a story that is not there', ['verify', 'nowhere'], 'cannot read nowhere: there is no such file'],
    [
      'an unknown engine',
      ['render', 'nowhere', '-o', 'a.pdf', '--pdf-engine', 'latex'],
      'unknown pdf-engine: latex; it is one of typst, pdfkit'
    ],
    ['no date', ['date'], 'no EDTF'],
    [
      'an unknown mod',
      ['date', '2021', '--mod', 'middle'],
      'unknown mod: middle; it is one of early, mid, late, approx'
    ],
    ['an unknown aspect', ['date', '2021', '--aspect', 'in'], 'unknown aspect: in; it is one of on, within'],
    [
      'an as-of day that does not exist',
      ['date', '2021', '--as-of', '2021-02-29'],
      '--as-of is not a day: 2021-02-29'
    ],
    ['an option without its value', ['date', '2021', '--mod'], '--mod'],
    ['an option given twice', ['date', '2021', '--mod', 'early', '--mod', 'late'], '--mod is given twice']
  ])('%s', async (_, args, message) => {
    const { code, out, error } = await runWith(args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).toContain('Try: sourceline --help');
  });
});

test('--help prints how to use it, wherever it stands', async () => {
  for (const args of [['--help'], ['-h'], ['render', '-h'], ['verify', '--help'], ['date', 'x', '--help']]) {
    const { code, out, error } = await runWith(args);
    expect([code, error]).toEqual([0, '']);
    for (const word of ['verify STORY', 'date EDTF', 'hash FILE', 'Exit codes']) expect(out).toContain(word);
  }
});

test('--version prints the version alone', async () => {
  expect(await runWith(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n', error: '' });
});

describe('hash', () => {
  const text = 'It’s a\u00a0text.\n';

  test('prints the hash of the canonical text', async () => {
    expect(await runWith(['hash', 'a.txt'], { 'a.txt': text })).toMatchObject({
      code: 0,
      out: `${canonicalHash(text)}\n`,
      error: ''
    });
  });

  test('reads standard input for -, and writes JSON', async () => {
    const { out } = await runWith(['hash', '-', '--json'], {}, text);
    expect(JSON.parse(out)).toEqual({ file: '-', sha256: canonicalHash(text) });
  });
});

describe('date', () => {
  test('writes exactly the bounds, the core and the words as JSON', async () => {
    const { code, out } = await runWith(['date', '2021-02', '--mod', 'mid', '--aspect', 'within', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      edtf: '2021-02',
      earliestStart: '2021-02-01',
      latestStart: '2021-02-28',
      earliestEnd: '2021-02-01',
      latestEnd: '2021-02-28',
      coreStart: '2021-02-11',
      coreEnd: '2021-02-20',
      words: expect.stringContaining('mid-February 2021') as string
    });
    expect(Object.keys(JSON.parse(out) as object)).toHaveLength(8);
  });

  test('writes open ends and unknown ones as such, and counts an open end up to the as-of day', async () => {
    const datesOf = async (...args: string[]) =>
      Object.values(JSON.parse((await runWith(['date', '--json', ...args])).out) as object).slice(
        1,
        -1
      ) as unknown[];
    expect(await datesOf('2021/..')).toEqual(['2021-01-01', '2021-12-31', 'inf', 'inf', null, null]);
    expect(await datesOf('../2021')).toEqual(['-inf', '-inf', '2021-01-01', '2021-12-31', null, null]);
    expect(await datesOf('2021/')).toEqual(['2021-01-01', '2021-12-31', null, null, null, null]);
    expect(await datesOf('2021/..', '--as-of', '2022-03-01')).toContain('2022-03-01');
  });

  test('takes a year before 1 as a date, not as an option', async () => {
    expect(JSON.parse((await runWith(['date', '-0043-03-15', '--json'])).out)).toMatchObject({
      latestEnd: '-0043-03-15'
    });
    expect(JSON.parse((await runWith(['date', '--json', '--', '-0043'])).out)).toMatchObject({
      latestEnd: '-0043-12-31'
    });
    expect((await runWith(['date', '--json', '-0050/..', '--as-of', '-0043-03-15'])).out).toContain(
      '"-0043-03-15"'
    );
  });

  test('reads standard input for -', async () => {
    expect((await runWith(['date', '-'], {}, '2021-03-13\n')).out).toContain('March 13, 2021');
  });

  test('tells a person the same', async () => {
    const { out } = await runWith(['date', '2021/', '--mod', 'early']);
    for (const line of ['earliest start  2021-01-01', 'latest end      unknown', 'core            2021-'])
      expect(out).toContain(line);
  });

  test('refuses what is no date with 1, and its reason', async () => {
    const { code, out, error } = await runWith(['date', '2021-02-29']);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('2021-02-29');
    const json = await runWith(['date', '2021-02-29', '--json']);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      problems: [{ message: expect.stringContaining('2021-02-29') as string }]
    });
  });
});
