import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalFile } from '../../../src/app/local.ts';
import { mediaFiles } from '../../../src/model/media.ts';
import { parseTimelineText } from '../../../src/model/parse.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { newDesk, type Desk } from '../../../src/studio/desk/desk.ts';
import { saveFolder } from '../../../src/studio/files/folder.ts';
import { noImages, type Images } from '../../../src/studio/files/images.ts';
import { openDeskFiles, type DeskOpening, type OpenedDesk } from '../../../src/studio/files/open-desk.ts';
import { asJson, asZip } from '../../../src/studio/files/saved-files.ts';
import { article, articleTimelineText, eventOf, sourceOf, timelineOf } from '../../support/documents.ts';
import { MemoryFolder } from '../../support/memory-folder.ts';
import { documents } from '../../support/random-documents.ts';

type Way = (desk: Desk, images: Images) => Promise<readonly LocalFile[]>;

const fileOf = (path: string, content: BlobPart): LocalFile => ({ path, file: new File([content], path) });

/** The ways in which a story is saved, each with the files that are opened again. */
const ways: readonly (readonly [name: string, way: Way])[] = [
  [
    'a folder',
    async (desk, images) => {
      const folder = new MemoryFolder('chosen');
      expect(await saveFolder(desk, images, folder.handle)).toEqual({ ok: true, name: 'chosen' });
      return folder.files('chosen/').map(({ path, bytes }) => fileOf(path, new Uint8Array(bytes)));
    }
  ],
  ['an archive', async (desk, images) => [fileOf('story.zip', await asZip(desk, images))]],
  ['one JSON', (desk) => Promise.resolve([fileOf('story.json', asJson(desk)!)])]
];

const openedOf = (opening: DeskOpening): OpenedDesk => {
  if (!opening.ok) throw new Error(JSON.stringify(opening));
  return opening.opened;
};

/** What is in images, by their paths. */
const bytesOf = async (images: Images): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(
    await Promise.all(
      [...images].map(async ([path, image]) => [path, new Uint8Array(await image.arrayBuffer())] as const)
    )
  );

const reopened = async (way: Way, timeline: Timeline, images = noImages): Promise<OpenedDesk> =>
  openedOf(await openDeskFiles(await way(newDesk(timeline), images)));

describe.each(ways)('a story that is saved as %s', (name, way) => {
  it('is equal when it is opened, whatever its document', { tags: ['slow'] }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.uint8Array(), async (timeline, bytes) => {
        const images = new Map(mediaFiles(timeline).map((path) => [path, new Blob([bytes.slice()])]));
        const { desk, problems, images: found } = await reopened(way, timeline, images);
        expect(desk.timeline).toEqual(timeline);
        expect(problems).toEqual([]);
        expect(await bytesOf(found)).toEqual(name === 'one JSON' ? new Map() : await bytesOf(images));
      }),
      { numRuns: 100 }
    );
  });

  it.each([
    ['begins with a byte order mark', '\ufeffA text.'],
    ['has the line ends of Windows', 'One.\r\nTwo.\r\n'],
    ['has half a character', 'A text \ud83d of today.'],
    ['has emoji and combining marks', 'Cafe\u0301 👩‍👩‍👧 会談'],
    ['is the page of a web site', '<!doctype html><html><body>Text</body></html>'],
    ['has no letter', ' \u0000 ']
  ])('gives a text back that %s', async (_, content) => {
    const timeline = timelineOf({ sources: [sourceOf(content)] });
    expect((await reopened(way, timeline)).desk.timeline).toEqual(timeline);
  });

  it('is opened again although it is not finished', async () => {
    const timeline = timelineOf({ title: '', events: [eventOf({ title: '', assertions: [] })] });
    const { desk, problems } = await reopened(way, timeline);
    expect(desk.timeline).toEqual(timeline);
    expect(problems.map(({ path }) => path)).toEqual(['title', 'events[0].title']);
  });

  it('keeps a text that was not found apart from those that were', async () => {
    const lost = { id: 'b', title: 'Lost', text: 'texts/a.txt', sha256: '0'.repeat(64) };
    const timeline = timelineOf({ sources: [sourceOf('A text.', { id: 'a' }), lost] });
    const { desk, unread } = await reopened(way, timeline);
    expect(desk.timeline).toEqual(timeline);
    expect(unread).toEqual(['Lost']);
  });

  if (name !== 'one JSON')
    it('has its images with it', async () => {
      const media = [{ file: 'media/a.png', alt: 'A picture' }];
      const image = new Blob([new Uint8Array([1, 2, 3])]);
      const timeline = timelineOf({ events: [eventOf({ media })] });
      const { images } = await reopened(way, timeline, new Map([['media/a.png', image]]));
      const [[path, given] = []] = images;
      expect(path).toBe('media/a.png');
      expect([...new Uint8Array(await given!.arrayBuffer())]).toEqual([1, 2, 3]);
    });
});

describe('the folder of the story that comes with the page', () => {
  const files = [
    fileOf('story/timeline.json', articleTimelineText),
    fileOf('story/sources/article.txt', article)
  ];

  it('is opened with its text inside, and the same again however it is saved', async () => {
    const { desk, changed, unread } = openedOf(await openDeskFiles(files));
    const parsed = parseTimelineText(articleTimelineText);
    expect(parsed.ok && desk.timeline.events).toEqual(parsed.ok && parsed.value.events);
    expect(desk.timeline.sources.map(({ content, text }) => [content, text])).toEqual([[article, undefined]]);
    expect([changed, unread]).toEqual([[], []]);
    for (const [, way] of ways) {
      const again = openedOf(await openDeskFiles(await way(desk, noImages)));
      expect(again.desk).toEqual(desk);
    }
  });

  it('is opened with a sentence on a text that is another now', async () => {
    const other = [files[0]!, fileOf('story/sources/article.txt', `${article} More.`)];
    const { changed } = openedOf(await openDeskFiles(other));
    expect(changed).toHaveLength(1);
  });

  it('is the example that is in the data', () => {
    expect(readFileSync('data/north-korea-outreach/timeline.json', 'utf8')).toBe(articleTimelineText);
  });
});

describe('files that are no story', () => {
  it.each<[what: string, files: readonly LocalFile[]]>([
    ['nothing', []],
    ['a text', [fileOf('a.txt', 'A text.')]],
    ['JSON of something else', [fileOf('a.json', '{"version":1,"__proto__":{"a":1}}')]],
    ['no JSON', [fileOf('timeline.json', '{')]]
  ])('as %s give problems and no desk', async (_, files) => {
    const opening = await openDeskFiles(files);
    expect(opening).toEqual({ ok: false, problems: expect.anything() as unknown });
  });
});

describe('a folder that is saved', () => {
  const desk = newDesk(timelineOf());
  const foldersIn = ({ inside }: MemoryFolder): readonly string[] => [...inside.keys()];

  it('is one of its own in a folder that has other things in it', async () => {
    const chosen = new MemoryFolder('documents');
    await chosen.getDirectoryHandle('letters', { create: true });
    expect(await saveFolder(desk, noImages, chosen.handle)).toEqual({ ok: true, name: 'documents/talks' });
    expect(foldersIn(chosen)).toEqual(['letters', 'talks']);
  });

  it('replaces the same story, and no other', async () => {
    const chosen = new MemoryFolder('stories');
    await saveFolder(desk, noImages, chosen.handle);
    expect(await saveFolder(desk, noImages, chosen.handle)).toEqual({ ok: true, name: 'stories' });
    const other = newDesk(timelineOf({ id: 'other' }));
    expect(await saveFolder(other, noImages, chosen.handle)).toEqual({ ok: true, name: 'stories/other' });
    const inside = await chosen.getDirectoryHandle('talks', { create: true });
    inside.inside.set('timeline.json', new TextEncoder().encode('{"id":"another"}'));
    chosen.inside.set('timeline.json', new TextEncoder().encode('no JSON'));
    expect(await saveFolder(desk, noImages, chosen.handle)).toEqual({
      ok: false,
      why: 'taken',
      name: 'stories/talks'
    });
  });

  it.each([
    ['NotAllowedError', { ok: false, why: 'refused' }],
    ['QuotaExceededError', { ok: false, why: 'failed', reason: 'QuotaExceededError: no' }]
  ])('says what failed by %s', async (name, saved) => {
    const chosen = new MemoryFolder('stories');
    chosen.getFileHandle = () => Promise.reject(new DOMException('no', name));
    expect(await saveFolder(desk, noImages, chosen.handle)).toEqual(saved);
  });

  it('has no image whose path leads out of it', async () => {
    const file = '../../a.png';
    const away = newDesk(timelineOf({ events: [eventOf({ media: [{ file, alt: 'A picture' }] })] }));
    const chosen = new MemoryFolder('stories');
    await saveFolder(away, new Map([[file, new Blob(['x'])]]), chosen.handle);
    expect(chosen.files().map(({ path }) => path)).toEqual(['sources/paper.txt', 'timeline.json']);
  });
});
