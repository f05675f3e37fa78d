import { describe, expect, it } from 'vitest';
import { isSafePath } from '../../../src/app/archive/safe-path.ts';
import { newImages } from '../../../src/studio/files/new-image.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { eventOf, timelineOf } from '../../support/documents.ts';
import { beginnings, png } from '../../support/images.ts';

const file = (name: string, bytes: BlobPart = png): File => new File([bytes], name);

const pathsOf = async (files: readonly File[], taken: readonly string[] = []) => [
  ...(await newImages(files, () => taken)).images.keys()
];

describe('an image that is added', () => {
  it.each([
    ['Hall, May 3.PNG', png, 'media/hall-may-3.png'],
    ['photo.jpeg', beginnings.jpeg, 'media/photo.jpg'],
    ['a.webp', beginnings.webp, 'media/a.webp'],
    ['a.avif', beginnings.avif, 'media/a.avif'],
    ['회담.png', png, 'media/image.png'],
    ['../../etc/passwd.png', png, 'media/etc-passwd.png'],
    ['con.png', png, 'media/con-1.png'],
    ['..', png, 'media/image.png']
  ])('of the name %s has a path that every system takes', async (name, bytes, path) => {
    expect(await pathsOf([file(name, bytes)])).toEqual([path]);
    expect(isSafePath(path)).toBe(true);
    const document = timelineOf({ events: [eventOf({ media: [{ file: path, alt: 'A hall' }] })] });
    expect(parseTimeline(document).ok).toBe(true);
  });

  it('has the ending of what it is, whatever its name says', async () => {
    expect(await pathsOf([file('photo.png', beginnings.jpeg), file('photo.svg')])).toEqual([
      'media/photo.jpg',
      'media/photo.png'
    ]);
  });

  it('has a name that no other image of the story has, in capitals or not', async () => {
    const names = ['a.png', 'A.png', 'a.png'].map((name) => file(name));
    expect(await pathsOf(names, ['photos/A.PNG'])).toEqual([
      'media/a-2.png',
      'media/a-3.png',
      'media/a-4.png'
    ]);
  });

  it('is kept byte by byte', async () => {
    const { images } = await newImages([file('a.png')], () => []);
    const bytes = await images.get('media/a.png')!.arrayBuffer();
    expect(new Uint8Array(bytes)).toEqual(png);
  });
});

describe('a file that is no image for a story', () => {
  it.each([
    ['an SVG', file('a.svg', beginnings.svg), { why: 'otherKind', kind: 'SVG' }],
    ['an SVG under another name', file('a.png', beginnings.svg), { why: 'otherKind', kind: 'SVG' }],
    ['a GIF', file('a.gif', beginnings.gif), { why: 'otherKind', kind: 'GIF' }],
    ['a picture of an iPhone', file('a.heic', beginnings.heic), { why: 'otherKind', kind: 'HEIC' }],
    ['a page of the web', file('a.png', beginnings.page), { why: 'noImage' }],
    ['an empty one', file('a.png', beginnings.nothing), { why: 'noImage' }],
    ['one larger than 10 MB', file('a.png', new Uint8Array(10_000_001)), { why: 'tooLarge' }]
  ])('as %s is refused with its reason, and the others are taken', async (_, wrong, refusal) => {
    const { images, refused } = await newImages([wrong, file('hall.png')], () => []);
    expect(refused).toEqual([{ name: wrong.name, refusal }]);
    expect([...images.keys()]).toEqual(['media/hall.png']);
  });

  it('as one that can’t be read is refused with what the browser said', async () => {
    const gone = file('a.png');
    gone.arrayBuffer = () => Promise.reject(new DOMException('it is gone', 'NotReadableError'));
    const { refused } = await newImages([gone], () => []);
    expect(refused).toEqual([
      { name: 'a.png', refusal: { why: 'unread', reason: 'NotReadableError: it is gone' } }
    ]);
  });
});
