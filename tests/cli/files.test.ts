// @module-tag slow
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/formats/metadata.ts';
import type { StoryReport } from '../../src/cli/verify-report.ts';
import { svgFile } from '../support/carriers.ts';
import { eventOf, plainText, quoteOf, sourceOf, storyOf, timelineOf } from '../support/documents.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const secret = 'The secret of the reader. It is written nowhere else.';

/** Long enough for a busy machine, and short enough to see that a program waits for ever. */
const patience = 120_000;

function sourceline(args: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/sourceline.js'), ...args],
    { cwd: folder, encoding: 'utf8', timeout: patience, maxBuffer: 1e9, ...options }
  );
  return { code: status, out: stdout, error: stderr };
}

const folder = mkdtempSync(join(tmpdir(), 'sourceline-files-'));
const at = (...path: string[]): string => join(folder, ...path);

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

const unread = { ...sourceOf(plainText), content: undefined };
/** A sound document whose one text lies at a path beside it. */
const documentNaming = (text: string): string =>
  JSON.stringify(timelineOf({ sources: [{ ...unread, text }] }));

function reportOf(args: readonly string[], options?: { cwd?: string; input?: string }): StoryReport {
  const { out, error } = sourceline(['verify', '--json', ...args], options);
  expect(error).toBe('');
  return (JSON.parse(out) as { stories: StoryReport[] }).stories[0]!;
}

const reasonIn = ({ problems }: StoryReport): string | undefined =>
  problems.find(({ path }) => path === 'sources[0].text')?.message;

// As in sourceline.test.ts: the zones would build over each other.
describe.runIf(process.env.TZ === 'UTC')('files', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/fresh.js', 'cli'], { cwd: root });
    if (status !== 0) throw new Error(String(stderr));
  });

  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    put('secret.txt', secret);
    put('s/sources/paper.txt', plainText);
    put('s/timeline.json', documentNaming('sources/paper.txt'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('a source is a file in its story’s folder', () => {
    test('also one behind a link that stays in the folder', () => {
      symlinkSync('paper.txt', at('s/sources/link.txt'));
      put('s/timeline.json', documentNaming('sources/link.txt'));
      expect(reportOf(['s']).ok).toBe(true);
      symlinkSync(at('s'), at('way'));
      expect(reportOf(['way']).ok).toBe(true);
    });

    test.each([
      ['a file outside', '../../secret.txt', /is a link to “.*secret\.txt”, outside the story’s folder/u],
      ['the users of the machine', '/etc/passwd', /is a link to “\/etc\/passwd”, outside/u],
      ['zeros without end', '/dev/zero', /is a link to “\/dev\/zero”, outside/u],
      ['the log of the kernel', '/proc/kmsg', /is a link to “\/proc\/kmsg”, outside/u],
      ['itself', 'trap.txt', /is part of a circle of links/u]
    ])('a link to %s is refused by name, unread', (_name, target, reason) => {
      symlinkSync(target, at('s/sources/trap.txt'));
      put('s/timeline.json', documentNaming('sources/trap.txt'));
      const report = reportOf(['s']);
      expect(reasonIn(report)).toMatch(/^sources\/trap\.txt /u);
      expect(reasonIn(report)).toMatch(reason);
      expect(report.sources[0]?.hash).toBe('unread');
    });

    test('a link of a folder that leads outside is refused as well', () => {
      put('outside/paper.txt', plainText);
      symlinkSync(at('outside'), at('s/more'));
      put('s/timeline.json', documentNaming('more/paper.txt'));
      expect(reasonIn(reportOf(['s']))).toMatch(/outside the story’s folder/u);
    });

    test('a FIFO is refused, and not waited for', () => {
      spawnSync('mkfifo', [at('s/sources/pipe.txt')]);
      put('s/timeline.json', documentNaming('sources/pipe.txt'));
      expect(reasonIn(reportOf(['s']))).toBe('sources/pipe.txt is a FIFO, not a file');
    });

    test('a folder is refused', () => {
      put('s/timeline.json', documentNaming('sources'));
      expect(reasonIn(reportOf(['s']))).toBe('sources is a folder, not a file');
    });

    test('more than 20 MB are refused, in a text and in a document', () => {
      put('s/sources/large.txt', '');
      truncateSync(at('s/sources/large.txt'), 20_000_001);
      put('s/timeline.json', documentNaming('sources/large.txt'));
      expect(reasonIn(reportOf(['s']))).toBe('sources/large.txt is larger than 20 MB, the limit');
      put('s/timeline.json', `${documentNaming('sources/paper.txt')}${' '.repeat(20_000_000)}`);
      expect(sourceline(['verify', 's'])).toMatchObject({
        code: 2,
        error: expect.stringContaining('it is larger than 20 MB') as string
      });
      expect(sourceline(['verify', 's/timeline.json']).error).toContain('it is larger than 20 MB');
    });

    test('the document of a folder is one of its files too', () => {
      rmSync(at('s/timeline.json'));
      symlinkSync('/dev/zero', at('s/timeline.json'));
      expect(sourceline(['verify', 's'])).toMatchObject({
        code: 2,
        error: expect.stringContaining('outside the story’s folder') as string
      });
    });

    test('what has no end is given up, as an argument and as standard input', () => {
      expect(sourceline(['hash', '/dev/zero']).error).toContain('/dev/zero: it is a device, not a file');
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `cat /dev/zero | "${process.execPath}" dist/cli/sourceline.js hash -`],
        { cwd: root, encoding: 'utf8', timeout: patience }
      );
      expect([status, stderr]).toEqual([2, expect.stringContaining('it is larger than 20 MB')]);
    });

    test.skipIf(process.getuid?.() === 0)('one that may not be read is named as that', () => {
      spawnSync('chmod', ['000', at('s/sources/paper.txt')]);
      expect(reasonIn(reportOf(['s']))).toBe('sources/paper.txt may not be read; check its permissions');
    });

    test.each([
      [
        'UTF-16 of Windows',
        Buffer.from(`\ufeff${plainText}`, 'utf16le'),
        /is text in UTF-16, little-endian/u
      ],
      [
        'Windows-1252',
        Buffer.from(`${plainText} caf\xe9`, 'latin1'),
        /is not UTF-8 text, but probably Windows-1252/u
      ],
      ['a PDF', Buffer.from('%PDF-1.7\n'), /is a PDF, not a text/u]
    ])('%s is named, with the way to save it', (_name, bytes, reason) => {
      put('s/sources/paper.txt', bytes);
      expect(reasonIn(reportOf(['s']))).toMatch(reason);
      expect(reasonIn(reportOf(['s']))).toMatch(/save it as UTF-8/u);
    });
  });

  describe('a document that came alone reads no files', () => {
    const hostile = (): string =>
      svgFile({
        metadata: metadataOf(storyOf(timelineOf()), 'A picture.'),
        document: documentNaming('secret.txt')
      });

    test('in a picture: what lies beside it is not printed', () => {
      put('hostile.svg', hostile());
      const { code, out } = sourceline(['verify', 'hostile.svg']);
      expect(code).toBe(1);
      expect(out).toContain('the document came in a picture');
      expect(out).not.toContain('secret of the reader');
    });

    test('on standard input: what lies in this folder is not printed', () => {
      const { out } = sourceline(['verify', '-'], { input: documentNaming('secret.txt') });
      expect(out).toContain('the document came in standard input');
      expect(out).not.toContain('secret of the reader');
    });

    test('in a picture: what lies beside it is not put into another', () => {
      put('hostile.svg', hostile());
      const args = ['render', 'hostile.svg', '-o', 'again.svg', '--allow-problems', '--svg-text', 'plain'];
      expect(sourceline(args).code).toBe(0);
      expect(readFileSync(at('again.svg'), 'utf8')).not.toContain('secret of the reader');
    });
  });

  test('a text with another hash than the document says is neither printed nor embedded', () => {
    put('s/sources/paper.txt', `${plainText} ${secret}`);
    const { out } = sourceline(['verify', 's']);
    expect(out).toContain('hash differs');
    expect(out).not.toContain('secret of the reader');
    const guess = eventOf({
      assertions: [{ voice: 'reported', evidence: [quoteOf('The secret of this reader.')] }]
    });
    put(
      's/guess.json',
      JSON.stringify(timelineOf({ sources: [{ ...unread, text: 'sources/paper.txt' }], events: [guess] }))
    );
    const hint = (): unknown => reportOf(['s/guess.json']).events[0]?.quotes[0]?.nearest;
    expect(hint()).toBeUndefined();
    // Of a text that is known, it is a whole sentence.
    const known = sourceOf(`${plainText} ${secret}`, { content: undefined, text: 'sources/paper.txt' });
    put('s/guess.json', JSON.stringify(timelineOf({ sources: [known], events: [guess] })));
    expect(hint()).toBe('The secret of the reader.');
    const args = ['render', 's', '-o', 'a.svg', '--allow-problems', '--svg-text', 'plain'];
    expect(sourceline(args).code).toBe(0);
    expect(readFileSync(at('a.svg'), 'utf8')).not.toContain('secret of the reader');
  });

  test('verify --json escapes what a terminal would obey, and gives the same values', () => {
    const exact = 'A\u009b31m\u202eB\u200f\u{e0041}';
    put(
      's/timeline.json',
      JSON.stringify(
        timelineOf({
          events: [eventOf({ assertions: [{ voice: 'reported', evidence: [quoteOf(exact)] }] })]
        })
      )
    );
    const { out } = sourceline(['verify', '--json', 's']);
    // eslint-disable-next-line no-control-regex -- These are what must not be there.
    expect(out).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]|\p{Cf}/u);
    expect(reportOf(['s']).events[0]?.quotes[0]?.exact).toBe(exact);
  });

  describe('writing', () => {
    const leftovers = (): string[] => readdirSync(folder).filter((name) => name.includes('.tmp'));

    test('a full disk keeps the old file, and leaves nothing beside it', () => {
      put('page.svg', 'the old picture');
      const limited = spawnSync(
        'bash',
        [
          '-c',
          `ulimit -f 8; trap '' XFSZ; exec "$0" "$1" render s -o page.svg`,
          process.execPath,
          join(root, 'dist/cli/sourceline.js')
        ],
        { cwd: folder, encoding: 'utf8' }
      );
      expect(limited.status).toBe(2);
      expect(limited.stderr).toContain('cannot write page.svg');
      expect(readFileSync(at('page.svg'), 'utf8')).toBe('the old picture');
      expect(leftovers()).toEqual([]);
    });

    test('a kill keeps the old file', { tags: 'slow' }, async () => {
      put('page.svg', 'the old picture');
      for (let attempt = 0; attempt < 6; attempt++) {
        const child = spawn(
          process.execPath,
          [join(root, 'dist/cli/sourceline.js'), 'render', 's', '-o', 'page.svg'],
          { cwd: folder, stdio: 'ignore' }
        );
        const ended = new Promise((resolve) => child.on('close', resolve));
        // As soon as something is written, under whatever name.
        const before = lstatSync(at('page.svg')).ctimeMs;
        const isUnderWay = (): boolean =>
          leftovers().length > 0 || lstatSync(at('page.svg')).ctimeMs !== before;
        while (child.exitCode === null && !isUnderWay())
          await new Promise((resolve) => setTimeout(resolve, 1));
        child.kill('SIGKILL');
        await ended;
        const page = readFileSync(at('page.svg'), 'utf8');
        expect(page === 'the old picture' || page.trimEnd().endsWith('</svg>')).toBe(true);
        for (const name of leftovers()) rmSync(at(name));
      }
    });

    test('what a kill left of it is taken away by a later run, unless it may still be written', () => {
      const [left, fresh, other] = [
        '.sourceline-0123456789ab.tmp',
        '.sourceline-ba9876543210.tmp',
        '.other.tmp'
      ];
      const hours = (count: number): number => Date.now() / 1000 - 3600 * count;
      for (const [name, since] of [
        [left, hours(2)],
        [fresh, hours(0.5)],
        [other, hours(2)]
      ] as const) {
        put(name, 'half of a picture');
        utimesSync(at(name), since, since);
      }
      symlinkSync(other, at('.sourceline-000000000000.tmp'));
      expect(sourceline(['render', 's', '-o', 'a.svg']).code).toBe(0);
      expect(leftovers().sort()).toEqual([other, '.sourceline-000000000000.tmp', fresh]);
    });

    test.each<[string, string[]]>([
      ['its document', ['render', 's', '-o', 's/timeline.svg']],
      ['a text of it', ['render', 's', '-o', 's/paper.svg']],
      ['the picture that carries it', ['render', 'p.svg', '-o', 'p.svg']]
    ])('an output that is an input is refused, even under another name: %s', (name, args) => {
      put(
        'p.svg',
        svgFile({ metadata: metadataOf(storyOf(timelineOf()), 'A.'), document: JSON.stringify(timelineOf()) })
      );
      linkSync(at('s/timeline.json'), at('s/timeline.svg'));
      linkSync(at('s/sources/paper.txt'), at('s/paper.svg'));
      const output = at(args.at(-1)!);
      const before = readFileSync(output);
      const { code, error } = sourceline(args);
      expect([name, code]).toEqual([name, 2]);
      expect(error).toContain('a file of the story itself, which would be lost');
      expect(readFileSync(output).equals(before)).toBe(true);
    });

    test('an output that is a symbolic link is refused; a folder above it may be one', () => {
      put('other.svg', 'another’s');
      symlinkSync('other.svg', at('link.svg'));
      mkdirSync(at('real'));
      symlinkSync('real', at('way'));
      const { code, error } = sourceline(['render', 's', '-o', 'link.svg']);
      expect([code, error]).toEqual([2, expect.stringContaining('link.svg is a symbolic link')]);
      expect(readFileSync(at('other.svg'), 'utf8')).toBe('another’s');
      expect(sourceline(['render', 's', '-o', 'way/a.svg']).code).toBe(0);
      expect(existsSync(at('real/a.svg'))).toBe(true);
    });

    test('standard output and devices are written as they are', () => {
      expect(sourceline(['render', 's', '-o', '/dev/stdout', '--format', 'svg']).out).toMatch(/<\/svg>\s*$/u);
      expect(sourceline(['render', 's', '-o', '/dev/null', '--format', 'svg']).code).toBe(0);
      expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    });

    test('the old file’s permissions stay', () => {
      put('a.svg', '');
      spawnSync('chmod', ['640', at('a.svg')]);
      expect(sourceline(['render', 's', '-o', 'a.svg']).code).toBe(0);
      expect(lstatSync(at('a.svg')).mode & 0o777).toBe(0o640);
    });

    test('--out-dir gives each story a name that no file system takes for another’s', () => {
      for (const id of ['A', 'a', 'CON', 'con'])
        put(`stories-${id}/timeline.json`, JSON.stringify(timelineOf({ id })));
      const stories = ['A', 'a', 'CON', 'con'].map((id) => `stories-${id}`);
      expect(sourceline(['render', ...stories, '--out-dir', 'out', '--svg-text', 'plain']).code).toBe(0);
      expect(readdirSync(at('out')).sort()).toEqual(['a.svg', 'con~.svg', '~a.svg', '~c~o~n.svg']);
    });
  });
});
