import { describe, expect, test } from 'vitest';
import { mediaProblems, type ReadImage } from '../../src/model/check-media.ts';
import { imageTypeOf } from '../../src/model/media-type.ts';
import { mediaFiles, publishedMedia, withMediaNamed } from '../../src/model/media.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import type { Medium, Timeline } from '../../src/model/timeline.ts';
import { eventOf, problemsOf, timelineOf } from '../support/documents.ts';
import { beginnings, png } from '../support/images.ts';

const imageOf = (file: string, more: Partial<Medium> = {}): Medium => ({ file, alt: 'A bridge', ...more });
const withImages = (...media: readonly Medium[]): Timeline => timelineOf({ events: [eventOf({ media })] });
const read = (head: Uint8Array, size = head.length): ReadImage => ({ ok: true, size, head });

/** What is said of a document whose one image has these bytes. */
async function saidOf(file: string, image: ReadImage | undefined): Promise<readonly string[]> {
  const problems = await mediaProblems(parseTimeline(withImages(imageOf(file))), () =>
    Promise.resolve(image)
  );
  return problems.map(({ message }) => message);
}

describe('the type of an image follows from its first bytes', () => {
  test.each([
    ['a PNG', png, 'png'],
    ['a JPEG', beginnings.jpeg, 'jpeg'],
    ['a WebP', beginnings.webp, 'webp'],
    ['an AVIF', beginnings.avif, 'avif'],
    ['an AVIF whose main brand is another', beginnings.avifToo, 'avif'],
    ['a photograph of a phone', beginnings.heic, 'HEIC'],
    ['a GIF', beginnings.gif, 'GIF'],
    ['an SVG', beginnings.svg, 'SVG'],
    ['a web page', beginnings.page, undefined],
    ['a sound', beginnings.sound, undefined],
    ['a video', beginnings.video, undefined],
    ['an empty file', beginnings.nothing, undefined]
  ])('%s', (_, bytes, type) => {
    expect(imageTypeOf(bytes)).toBe(type);
  });
});

describe('an image beside a document', () => {
  test.each([
    ['a.png', png],
    ['a.JPG', beginnings.jpeg],
    ['a.jpeg', beginnings.jpeg],
    ['deep/er/a.webp', beginnings.webp],
    ['a.avif', beginnings.avif]
  ])('%s passes with the bytes of its kind', async (file, head) => {
    expect(await saidOf(file, read(head))).toEqual([]);
  });

  test('that is an SVG under another name is refused, as it can contain scripts', async () => {
    expect(await saidOf('a.png', read(beginnings.svg))).toEqual([
      'the first bytes of “a.png” are those of SVG; use a PNG, JPEG, WebP or AVIF image, as an SVG can contain scripts'
    ]);
  });

  test('of another kind than its name says is refused, with the name that fits', async () => {
    expect(await saidOf('a.png', read(beginnings.jpeg))).toEqual([
      'the first bytes of “a.png” are those of a JPEG image; let its name end in .jpeg'
    ]);
    expect(await saidOf('a.png', read(beginnings.page))).toEqual([
      'the first bytes of “a.png” are not those of an image; use a PNG, JPEG, WebP or AVIF image'
    ]);
  });

  test('may have 10 MB, and not a byte more', async () => {
    expect(await saidOf('a.png', read(png, 10_000_000))).toEqual([]);
    expect(await saidOf('a.png', read(png, 10_000_001))).toEqual([
      'the image “a.png” is larger than 10 MB, the limit; save it with fewer pixels, or as JPEG, WebP or AVIF'
    ]);
  });

  test('that is not there is a problem of each event that has it, and is looked for once', async () => {
    const media = [imageOf('a.png'), imageOf('b.png')];
    const document = timelineOf({
      events: [eventOf({ media }), eventOf({ id: 'more', title: 'Talks go on', media: [imageOf('b.png')] })]
    });
    const asked: string[] = [];
    const problems = await mediaProblems(parseTimeline(document), (file) => {
      asked.push(file);
      return Promise.resolve(file === 'a.png' ? read(png) : undefined);
    });
    expect(asked).toEqual(['a.png', 'b.png']);
    expect(problems.map(({ path, event }) => [path, event?.id])).toEqual([
      ['events[0].media[1].file', 'talks'],
      ['events[1].media[0].file', 'more']
    ]);
  });

  test('is checked although another event has the wrong shape, under its own number', async () => {
    const sound = withImages(imageOf('a.png'));
    const document = { ...sound, events: [{ id: 'wrong' }, ...sound.events] };
    const problems = await mediaProblems(parseTimeline(document), () => Promise.resolve(undefined));
    expect(problems.map(({ path }) => path)).toEqual(['events[1].media[0].file']);
  });

  test.each(['../a.png', 'media/../../a.png', '/a.png', 'C:\\a.png', 'https://a.example/a.png', '.a.png'])(
    'may not be outside of its folder: %s',
    (file) => {
      const parsed = parseTimeline(withImages(imageOf(file)));
      expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['events[0].media[0].file']);
    }
  );
});

describe('the text for those who do not see an image', () => {
  test.each(['bridge.png', 'Media/Bridge.PNG', 'IMG_2041.jpg'])(
    'may not be the name of a file: %s',
    (alt) => {
      expect(problemsOf(withImages(imageOf('media/bridge.png', { alt })))).toEqual([
        expect.objectContaining({ path: 'events[0].media[0].alt', event: expect.anything() as unknown })
      ]);
    }
  );

  test('may name a file within a sentence', () => {
    expect(
      problemsOf(withImages(imageOf('a.png', { alt: 'A window with the file talks.png in it' })))
    ).toEqual([]);
  });
});

test('images are published under numbers, the same file once, and never under their authors’ names', () => {
  const document = timelineOf({
    events: [
      eventOf({ media: [imageOf('x/shell.php.JPG'), imageOf('b.png')] }),
      eventOf({ id: 'more', media: [imageOf('b.png'), imageOf('c.avif')] }),
      eventOf({ id: 'bare' })
    ]
  });
  const names = publishedMedia(mediaFiles(document));
  const published = withMediaNamed(document, names);
  expect(published.events.map(({ media }) => media?.map(({ file }) => file))).toEqual([
    ['media/1.jpeg', 'media/2.png'],
    ['media/2.png', 'media/3.avif'],
    undefined
  ]);
});
