import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { documentInPdf, isPdf } from '../../src/formats/pdf.ts';
import { pdfkitFile, typstFile } from '../support/pdf-files.ts';

const document = JSON.stringify({
  title: 'Gespräch 会談 😀',
  text: '9 0 obj << /Encrypt 1 0 R /EF << /F 1 0 R >> /F (timeline.json) >> stream\nendstream endobj ('
});
const found = { ok: true, text: document };

const bytesOf = (...parts: (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  );

/** A PDF in the least that carries a document, as other programs may write it. */
const minimal = ({
  name = '(timeline.json)',
  file = new TextEncoder().encode(document),
  filter = '',
  length = String(file.length)
}: { name?: string; file?: Uint8Array; filter?: string; length?: string } = {}): Uint8Array =>
  bytesOf(
    '%PDF-1.7\n',
    `1 0 obj<</Type/EmbeddedFile${filter}/Length ${length}>>stream\r\n`,
    file,
    `\r\nendstream endobj\n2 0 obj ${new TextEncoder().encode(document).length} endobj\n3 0 obj<</Type/Filespec/Desc(not \\) 4 0 obj stream)/UF ${name}/EF<</F 1 0 R>>>>endobj\ntrailer<</Root 3 0 R>>\n%%EOF\n`
  );

describe('a PDF gives its document again', () => {
  test.each([
    ['as pdfkit compresses it', pdfkitFile(document)],
    ['as pdfkit leaves it', pdfkitFile(document, { compress: false })],
    [
      'as a tagged one of pdfkit carries it',
      pdfkitFile(document, { tagged: true, lang: 'en', subset: 'PDF/UA' as never, font: undefined })
    ],
    ['as Typst attaches it', typstFile(document)],
    ['of the least that is a PDF', minimal()],
    [
      'with its name in UTF-16',
      minimal({ name: `<FEFF${Buffer.from('timeline.json', 'utf16le').swap16().toString('hex')}>` })
    ],
    ['with its name in octal escapes', minimal({ name: '(\\164imeline\\\n.json)' })],
    ['with its length elsewhere', minimal({ length: '2 0 R' })],
    [
      'compressed, by a list of one filter',
      minimal({ file: deflateSync(document), filter: '/Filter[/FlateDecode]' })
    ],
    [
      'compressed, with a length that is wrong',
      minimal({ file: deflateSync(document), filter: '/Filter /FlateDecode', length: '7' })
    ]
  ])('%s', async (_, pdf) => {
    const bytes = await pdf;
    expect(isPdf(bytes)).toBe(true);
    expect(await documentInPdf(bytes)).toEqual(found);
  });

  test('whose objects stand in a compressed stream', async () => {
    const objects = '<</Type/Catalog>><</Type/Filespec/F(timeline.json)/EF 8 0 R>><</F 1 0 R>>';
    const heads = `3 0 7 ${objects.indexOf('<</Type/Filespec')} 8 ${objects.indexOf('<</F 1')} `;
    const packed = deflateSync(heads + objects);
    const pdf = bytesOf(
      `%PDF-1.7\n1 0 obj<</Type/EmbeddedFile/Length ${bytesOf(Buffer.from(document)).length}>>stream\n`,
      Buffer.from(document),
      '\nendstream endobj\n',
      `5 0 obj<</Type/ObjStm/N 3/First ${heads.length}/Filter/FlateDecode/Length ${packed.length}>>stream\n`,
      packed,
      '\nendstream endobj\n%%EOF'
    );
    expect(await documentInPdf(pdf)).toEqual(found);
  });

  test('in the edition that was saved last', async () => {
    const later = bytesOf(
      minimal(),
      '1 0 obj<</Type/EmbeddedFile/Length 2>>stream\n{}\nendstream endobj\n%%EOF'
    );
    expect(await documentInPdf(later)).toEqual({ ok: true, text: '{}' });
  });
});

describe('a PDF that gives none says why', () => {
  test.each([
    ['without a document', pdfkitFile(undefined), /^contains no timeline/u],
    ['with another file', minimal({ name: '(notes.json)' }), /^contains no timeline/u],
    ['behind a password', pdfkitFile(document, { userPassword: 'secret' }), /^is encrypted/u],
    ['cut short', minimal().subarray(0, -40), /^is incomplete/u],
    ['compressed in another way', minimal({ filter: '/Filter/LZWDecode' }), /^contains a damaged timeline/u],
    [
      'whose compressed file is broken',
      minimal({ filter: '/Filter/FlateDecode' }),
      /^contains a damaged timeline/u
    ],
    [
      'whose document is not UTF-8',
      minimal({ file: new Uint8Array([0x7b, 0xe9, 0x7d]) }),
      /^contains a damaged timeline/u
    ],
    [
      'whose document is beyond all measure',
      minimal({ file: deflateSync(Buffer.alloc(20_000_001, 32)), filter: '/Filter/FlateDecode' }),
      /^contains a timeline of more than 20 MB/u
    ]
  ])('%s', async (_, pdf, message) => {
    expect(await documentInPdf(await pdf)).toEqual({
      ok: false,
      reason: expect.stringMatching(message) as string
    });
  });

  test('cut short anywhere, or with any byte changed', async () => {
    const pdf = minimal();
    for (let at = 0; at < pdf.length; at++)
      for (const bytes of [pdf.subarray(0, at), pdf.with(at, 0x28), pdf.with(at, 0x3c), pdf.with(at, 0x20)]) {
        const carried = await documentInPdf(bytes);
        if (!carried.ok) expect(carried.reason).toMatch(/^(?:is|contains) /u);
      }
  });

  test.each([
    ['objects', '1 0 obj<<'],
    ['strings that never end', '1 0 obj<</A('],
    ['lists in lists', '1 0 obj['],
    ['dictionaries in dictionaries', '<</A'],
    ['streams', '1 0 obj<<>>stream\n'],
    ['digits', '1'],
    ['white space', '1 0 obj                                    '],
    ['comments', '1 0 obj %'],
    ['lengths', '1 0 obj<</Length 1 0 R>>stream\n']
  ])('soon, of millions of %s', { tags: 'slow' }, async (_, part) => {
    const before = process.cpuUsage();
    const carried = await documentInPdf(bytesOf('%PDF-1.7\n', part.repeat(4_000_000 / part.length)));
    expect(carried.ok).toBe(false);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });
});
