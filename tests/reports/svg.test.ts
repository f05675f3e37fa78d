import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { presetNames } from '../../src/export/picture/size.ts';
import { cleaned } from '../../src/formats/xml.ts';
import { themes } from '../../src/layout/plan/theme.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { chunksOf, storyHolding } from '../support/hostile/story.ts';
import { sourceline } from '../browser/served.ts';
import { folderFor, storyFolder, storyFolderOf } from './made.ts';
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

describe('naughty strings, each in every field that takes it,', () => {
  const stories = chunksOf(naughtyStrings, 32).map((strings, index) => {
    const own = join(folder, 'naughty', String(index));
    const document = storyHolding(strings).document as unknown as Timeline;
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'timeline.json'), JSON.stringify(document));
    return { own, title: cleaned(document.title).text };
  });

  test.each(stories)(
    'are well-formed in SVG and XMP, and read back as they are: story %#',
    ({ own, title }) => {
      const [svg, png, pdf] = ['svg', 'png', 'pdf'].map((ending) => join(own, `a.${ending}`)) as [
        string,
        string,
        string
      ];
      const looks = ['--dpi', '72', '--preset', 'double-column', '--credit', credit, '--no-embed-data'];
      sourceline(['render', own, '-o', svg, '-o', png, '-o', pdf, ...looks]);
      const packets = [png, pdf].map((file) => {
        writeFileSync(`${file}.xmp`, run('exiftool', ['-b', '-XMP', file]));
        return `${file}.xmp`;
      });
      expect(lint(svg, ...packets)).toBe('');
      for (const file of [svg, png, pdf]) expect(run('exiftool', ['-b', '-XMP-dc:Title', file])).toBe(title);
      expect(run('exiftool', ['-b', '-PNG:Title-en', png])).toBe(title);
    }
  );
});

it('a file with an & too many is not well-formed, and xmllint says so', () => {
  const file = join(folder, 'wrong.svg');
  writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"><title>Q & A</title></svg>');
  expect(() => lint(file)).toThrow(/parser error/);
});
