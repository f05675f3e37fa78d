import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { sourceline } from '../browser/served.ts';
import { folderFor, reportStory, storyFolder } from './made.ts';
import { run } from './programs.ts';

const folder = folderFor('png');
const { timeline } = reportStory();

/** What ExifTool reads of a file: texts, and numbers as the file has them. */
function read(file: string): Record<string, string | number> {
  const [tags] = JSON.parse(run('exiftool', ['-json', '-n', file])) as [Record<string, string | number>];
  return tags;
}

describe('a PNG says', () => {
  test.each([
    [72, 2835],
    [150, 5906],
    [300, 11811],
    [600, 23622]
  ])('at %d dpi, that %d pixels are a metre', (dpi, perMetre) => {
    const file = join(folder, `${dpi}.png`);
    sourceline(['render', storyFolder, '-o', file, '--preset', 'column', '--dpi', String(dpi)]);
    expect(read(file)).toMatchObject({
      ImageWidth: Math.round((89 / 25.4) * dpi),
      PixelsPerUnitX: perMetre,
      PixelsPerUnitY: perMetre,
      PixelUnits: 1
    });
  });

  it('its title, language, sources, program and alternative text where other programs look for them', () => {
    const file = join(folder, 'told.png');
    sourceline(['render', storyFolder, '-o', file, '--preset', 'social']);
    const tags = read(file);
    expect(tags).toMatchObject({
      'Title-en': timeline.title,
      Title: timeline.title,
      Description: timeline.description,
      Language: 'en',
      Source: timeline.sources[0]!.title,
      Software: expect.stringMatching(/^Sourceline \d/) as string,
      Identifier: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string
    });
    expect(tags.AltTextAccessibility).toContain(`Timeline “${timeline.title}”: 13 events`);
  });
});
