import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openedFrom, type Opened } from '../../../src/app/import/opened.ts';
import { markdownWriter } from '../../../src/formats/markdown/writer.ts';
import { zipped } from '../../../src/formats/zipped.ts';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { noImages } from '../../../src/studio/files/images.ts';
import { asZip } from '../../../src/studio/files/saved-files.ts';
import { english } from '../../../src/words/en/index.ts';
import { storyOf, timelineOf } from '../../support/documents.ts';

const openArchive = (content: BlobPart, name = 'story.zip'): Promise<Opened> =>
  openedFrom([{ path: name, file: new File([content], name) }]);

const packed = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  );

const document = JSON.stringify(timelineOf());
const pathsOf = (opened: Opened) => ('files' in opened ? opened.files.map(({ path }) => path) : []);
const problemsOf = (opened: Opened) =>
  opened.as === 'own' && !opened.story.ok ? opened.story.problems.map(({ message }) => message) : [];

describe('an archive that a reader opens', () => {
  it('is the story that the studio saved in it, with its texts', async () => {
    const opened = await openArchive(await asZip(newDesk(timelineOf()), noImages));
    expect(opened).toMatchObject({ as: 'own', story: { ok: true } });
    expect(pathsOf(opened)).toEqual(['talks/sources/paper.txt', 'talks/timeline.json']);
  });

  it('is told by its content, whatever its name', async () => {
    expect(await openArchive(packed({ 'timeline.json': document }), 'story.bin')).toMatchObject({
      as: 'own',
      story: { ok: true }
    });
  });

  it('is the Markdown that the page saved in it', async () => {
    const { files } = await markdownWriter.write(storyOf(timelineOf()), english);
    const opened = await openArchive(new Uint8Array(zipped(files, 'talks')));
    expect(opened).toMatchObject({ as: 'foreign', reader: 'markdown' });
    expect(pathsOf(opened)).toContain('talks/sources/paper.txt');
  });

  it('is the one spreadsheet in it', async () => {
    expect(await openArchive(packed({ 'a/events.csv': 'date,title\n2021,A\n' }))).toMatchObject({
      as: 'foreign',
      reader: 'csv'
    });
  });

  it('with several stories is refused, as nobody has said which to open', async () => {
    const archive = packed({ 'a/timeline.json': document, 'b/timeline.json': document });
    expect(problemsOf(await openArchive(archive))).toEqual([
      '2 documents were opened; open one story at a time'
    ]);
  });

  it('with an archive in it is not unpacked again', async () => {
    const inner = zipSync({ 'timeline.json': strToU8(document) });
    expect(await openArchive(new Uint8Array(zipSync({ 'inner.zip': inner })))).toMatchObject({
      as: 'unknown',
      looks: { as: 'archive' }
    });
  });

  it(
    'with a path out of its folder, or enormous contents, is refused as a whole',
    { tags: 'slow' },
    async () => {
      expect(await openArchive(packed({ 'a/timeline.json': document, '../b.txt': 'x' }))).toEqual({
        as: 'archive',
        fault: { why: 'unsafe', name: '../b.txt' }
      });
      const zeros = zipSync({ 'a/timeline.json': strToU8(document), 'a/b.txt': new Uint8Array(40_000_000) });
      expect(await openArchive(new Uint8Array(zeros))).toEqual({ as: 'archive', fault: { why: 'tooLarge' } });
    }
  );

  it('that is too large to look into is refused by its size', async () => {
    expect(await openArchive(new Uint8Array(201_000_000))).toEqual({
      as: 'archive',
      fault: { why: 'tooLarge' }
    });
  });
});

it('a workbook is no archive of files', async () => {
  const { workbookOf } = await import('../../../src/formats/tables/workbook.ts');
  const rows = [
    ['date', 'title'],
    ['2021', 'A']
  ];
  expect(await openArchive(new Uint8Array(await workbookOf(rows, 'x')), 'a.xlsx')).toMatchObject({
    as: 'foreign',
    reader: 'xlsx'
  });
});
