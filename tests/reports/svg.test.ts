import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { presetNames } from '../../src/export/size.ts';
import { themes } from '../../src/layout/theme.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { chunksOf, storyHolding } from '../support/hostile/story.ts';
import { folderFor, sourceline, storyFolder, storyFolderOf } from './made.ts';
import { run } from './programs.ts';
import { storyInManyScripts } from './scripts.ts';

const folder = folderFor('svg');
const credit = '</text></svg><script>window.__pwned = 1</script> $& ]]>';

/** Complains if a file is not well-formed; nothing that a file names is fetched. */
const lint = (...files: string[]): string => run('xmllint', ['--noout', '--nonet', '--huge', ...files]);

describe.each(['embed', 'plain', 'outline'])('with its text as %s, an SVG is well-formed', (svgText) => {
  test.each(Object.keys(themes))('in the %s theme, in every size', (theme) => {
    const files = presetNames.map((preset) => {
      const file = join(folder, `${preset} ${theme} ${svgText}.svg`);
      const looks = ['--preset', preset, '--theme', theme, '--svg-text', svgText];
      sourceline(['render', storyFolder, '-o', file, ...looks]);
      return file;
    });
    expect(lint(...files)).toBe('');
  });

  it('in many scripts', () => {
    const file = join(folder, `scripts ${svgText}.svg`);
    const source = storyFolderOf(storyInManyScripts, join(folder, `from ${svgText}`));
    sourceline(['render', source, '-o', file, '--svg-text', svgText]);
    expect(lint(file)).toBe('');
  });
});

it('every naughty string, in every field that takes it, is well-formed in SVG and in the XMP of a PNG', () => {
  const stories = chunksOf(naughtyStrings, 40).map((strings, index) => {
    const own = join(folder, 'naughty', String(index));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'timeline.json'), JSON.stringify(storyHolding(strings).document));
    return own;
  });
  for (const own of stories) {
    const files = [
      '-o',
      join(own, 'a.svg'),
      '-o',
      join(own, 'a.png'),
      '--dpi',
      '72',
      '--preset',
      'double-column'
    ];
    sourceline(['render', own, ...files, '--credit', credit, '--no-embed-data']);
    writeFileSync(join(own, 'a.xmp'), run('exiftool', ['-b', '-XMP', join(own, 'a.png')]));
  }
  const made = readdirSync(join(folder, 'naughty'), { recursive: true, encoding: 'utf8' });
  const files = made.filter((path) => /\.(?:svg|xmp)$/.test(path));
  expect(files.length).toBe(2 * stories.length);
  expect(lint(...files.map((path) => join(folder, 'naughty', path)))).toBe('');
});

it('a file with an & too many is not well-formed, and xmllint says so', () => {
  const file = join(folder, 'wrong.svg');
  writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"><title>Q & A</title></svg>');
  expect(() => lint(file)).toThrow(/parser error/);
});
