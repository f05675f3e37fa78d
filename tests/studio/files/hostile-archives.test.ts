import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { noImages } from '../../../src/studio/files/images.ts';
import { openDeskFiles } from '../../../src/studio/files/open-desk.ts';
import { asZip } from '../../../src/studio/files/saved-files.ts';
import { timelineOf } from '../../support/documents.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const document = bytesOf(JSON.stringify(timelineOf()));

const opened = (bytes: BlobPart) =>
  openDeskFiles([{ path: 'story.zip', file: new File([bytes], 'story.zip') }]);

const archiveOf = (files: Zippable): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ 'story/timeline.json': document, ...files }));

/** An archive with every occurrence of some bytes replaced by as many others. */
function withReplaced(archive: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> {
  const text = [...archive].map((byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}

/** An archive of one file whose directory names it as often, `a.txt`, `b.txt` and so on: small, and large when unpacked. */
function namedAgain(archive: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  const end = archive.length - 22;
  const start = new DataView(archive.buffer).getUint32(end + 16, true);
  const entries = Array.from({ length: times }, (_, at) => {
    const entry = archive.slice(start, end);
    entry[46]! += at;
    return [...entry];
  }).flat();
  const bytes = Uint8Array.from([...archive.slice(0, start), ...entries, ...archive.slice(end)]);
  const view = new DataView(bytes.buffer, start + entries.length);
  for (const offset of [8, 10]) view.setUint16(offset, times, true);
  view.setUint32(12, entries.length, true);
  return bytes;
}

describe('an archive is refused as a whole', () => {
  it.each([
    '../evil.txt',
    'story/../../evil.txt',
    '/etc/passwd',
    'C:\\evil.txt',
    '..\\evil.txt',
    'story//evil.txt',
    './evil.txt',
    'evil\u0000.txt',
    'evil.txt/..'
  ])('if one of its files is %j', async (name) => {
    expect(await opened(archiveOf({ [name]: bytesOf('x') }))).toEqual({
      ok: false,
      fault: { why: 'unsafe', name }
    });
  });

  it('if two of its files have one name', async () => {
    const archive = withReplaced(archiveOf({ 'story/timeline.jsoM': document }), 'jsoM', 'json');
    expect(await opened(archive)).toEqual({
      ok: false,
      fault: { why: 'twice', name: 'story/timeline.json' }
    });
  });

  it('if it is encrypted', async () => {
    const archive = archiveOf({});
    const entry = archive.lastIndexOf(0x4b, archive.length - 23) - 1;
    const at = [...archive].findIndex(
      (byte, index) => byte === 0x50 && archive[index + 2] === 1 && archive[index + 3] === 2
    );
    expect(at).toBeLessThanOrEqual(entry);
    archive[at + 8]! |= 1;
    expect(await opened(archive)).toEqual({ ok: false, fault: { why: 'locked' } });
  });

  it('if a file says that it is larger than any text may be', { tags: ['slow'] }, async () => {
    const archive = archiveOf({ 'story/a.txt': new Uint8Array(21_000_000) });
    expect(archive.length).toBeLessThan(100_000);
    expect(await opened(archive)).toEqual({ ok: false, fault: { why: 'tooLarge' } });
  });

  it('if a file is larger than it says', { tags: ['slow'] }, async () => {
    const size = 21_000_000;
    const archive = archiveOf({ 'story/a.txt': new Uint8Array(size) });
    const little = (value: number): string =>
      String.fromCharCode(...[0, 8, 16, 24].map((shift) => (value >>> shift) & 255));
    const lying = withReplaced(archive, little(size), little(5));
    expect(await opened(lying)).toEqual({ ok: false, fault: { why: 'tooLarge' } });
  });

  it('if many of its files are the same bytes, which are too many together', { tags: ['slow'] }, async () => {
    const one = new Uint8Array(zipSync({ 'a.txt': new Uint8Array(19_000_000) }));
    expect(await opened(namedAgain(one, 12))).toEqual({ ok: false, fault: { why: 'tooLarge' } });
  });

  it.each<[what: string, bytes: Uint8Array<ArrayBuffer>]>([
    ['empty', new Uint8Array()],
    ['a text', new Uint8Array(bytesOf('no archive'))],
    ['cut short', archiveOf({}).slice(0, -30)],
    ['without its directory', archiveOf({}).slice(0, 60)]
  ])('if it is %s', async (_, bytes) => {
    expect(await opened(bytes)).toEqual({ ok: false, fault: { why: 'damaged' } });
  });
});

describe('an archive is opened', () => {
  it('also with what a system adds of its own', async () => {
    const archive = archiveOf({
      '__MACOSX/story/._timeline.json': bytesOf('x'),
      'story/.DS_Store': bytesOf('x'),
      'story/sources/': new Uint8Array()
    });
    expect(await opened(archive)).toMatchObject({ ok: true });
  });

  it('and leaves no more than the files that the document names', async () => {
    const zip = await asZip(newDesk(timelineOf()), noImages);
    expect(await opened(zip)).toMatchObject({ ok: true, opened: { unread: [], changed: [] } });
  });
});
