import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function node(args: readonly string[], input = '', environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    input,
    encoding: 'utf8'
  });
  return { code: status, out: stdout, error: stderr };
}
const sourceline = (args: readonly string[], input?: string) =>
  node(['dist/cli/sourceline.js', ...args], input);

// The zones run at once and would build over each other; what a zone could change is tested with `run` in each.
describe.runIf(process.env.TZ === 'UTC')('the built command line', () => {
  beforeAll(() => {
    const { code, out, error } = node(['src/cli/fresh.js', 'cli']);
    if (code !== 0 || out !== '')
      throw new Error(`the build failed, or wrote to standard output: ${out}${error}`);
  });

  test('is not built again while it is fresh', () => {
    expect(node(['src/cli/fresh.js', 'cli'])).toEqual({ code: 0, out: '', error: '' });
  });

  test('verifies the first story', () => {
    const { code, out, error } = sourceline(['verify', 'data/north-korea-outreach', '--json']);
    expect([code, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, stories: [{ quotes: { exact: 15 } }] });
  });

  test('exits with 1 for problems and with 2 for a usage error', () => {
    expect(sourceline(['date', '2021-02-30']).code).toBe(1);
    expect(sourceline(['verify', '-'], '{').code).toBe(1);
    expect(sourceline(['verify', 'nowhere']).code).toBe(2);
    expect(sourceline([]).code).toBe(2);
  });

  test('reads standard input', () => {
    expect(sourceline(['hash', '-'], 'abc').out).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n'
    );
  });

  test.each([
    ['SVG', 'svg', []],
    ['PNG', 'png', []],
    ['PDF by Typst', 'pdf', ['--pdf-engine', 'typst']],
    ['PDF by PDFKit', 'pdf', ['--pdf-engine', 'pdfkit']]
  ])('writes the same %s in any zone and locale', { tags: 'slow' }, (_, format, options) => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
    const written = [
      { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
      { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
    ].map((environment, index) => {
      const path = join(folder, `${index}.${format}`);
      const render = ['dist/cli/sourceline.js', 'render', 'data/north-korea-outreach', '-o', path];
      expect(node([...render, ...options], '', environment).code).toBe(0);
      return readFileSync(path).toString('latin1');
    });
    expect(written[0]!.length).toBeGreaterThan(10_000);
    expect(written[1] === written[0]).toBe(true);
    rmSync(folder, { recursive: true });
  });

  test.runIf(existsSync('/dev/full'))(
    'exits with 2 where standard output can’t be written',
    { tags: 'slow' },
    () => {
      const full = openSync('/dev/full', 'w');
      for (const args of [
        ['render', 'data/north-korea-outreach', '-o', '-', '--format', 'svg'],
        ['verify', 'data/north-korea-outreach'],
        ['--help']
      ]) {
        const { status, stderr } = spawnSync(process.execPath, ['dist/cli/sourceline.js', ...args], {
          cwd: root,
          stdio: ['ignore', full, 'pipe'],
          encoding: 'utf8'
        });
        expect(stderr).toContain('sourceline: cannot write standard output: the disk is full\n');
        expect(status).toBe(2);
      }
      closeSync(full);
    }
  );

  test('takes it for no fault that a reader has had enough', { tags: 'slow' }, async () => {
    const args = [
      'dist/cli/sourceline.js',
      'render',
      'data/north-korea-outreach',
      '-o',
      '-',
      '--format',
      'png'
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [error, code] = await Promise.all([
      text(child.stderr),
      new Promise((resolve) => child.on('close', resolve))
    ]);
    expect(code).toBe(0);
    expect(error).not.toContain('cannot write');
  });

  test('refuses a file that is not UTF-8, and a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
    const file = join(folder, 'latin1.txt');
    writeFileSync(file, Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    expect(sourceline(['hash', file])).toMatchObject({
      code: 2,
      error: expect.stringContaining('it is not UTF-8 text') as string
    });
    expect(sourceline(['hash', folder])).toMatchObject({
      code: 2,
      error: expect.stringContaining('it is a folder') as string
    });
    rmSync(folder, { recursive: true });
  });
});

test('the builder says how to use it when asked for what it does not know', () => {
  expect(node(['src/cli/fresh.js', 'toString'])).toEqual({
    code: 2,
    out: '',
    error: 'Usage: node src/cli/fresh.js app|cli\n'
  });
});
