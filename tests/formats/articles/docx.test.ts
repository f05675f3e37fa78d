import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleIn, paragraphsOf, read, report } from '../../support/articles.ts';
import { png } from '../../support/images.ts';

const packed = async (document: Document): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(document));

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

const document = (): Promise<Uint8Array> =>
  packed(
    new Document({
      title: 'Landing closed',
      creator: 'Mira Solvang',
      footnotes: { 1: { children: [new Paragraph('The survey was paid for by the council.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Landing closed', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun(report[0]), new FootnoteReferenceRun(1)] }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: 'https://news.example', children: [new TextRun('More')] })
              ]
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Pier'), cell('Cracks')] }),
                new TableRow({ children: [cell('North'), cell('12')] })
              ]
            }),
            new Paragraph({
              children: [new ImageRun({ type: 'png', data: png, transformation: { width: 9, height: 9 } })]
            })
          ]
        }
      ]
    })
  );

/** The same document with some of its parts replaced. */
const withParts = async (parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> =>
  zipSync({ ...unzipSync(await document()), ...parts });

const body = (inside: string): Uint8Array =>
  strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${inside}</w:body></w:document>`
  );

const refusal = (code: string) => ({ ok: false, reason: { code } });

describe('a Word document', () => {
  it('gives its paragraphs, and rows of its tables as lines', async () => {
    expect(paragraphsOf(await articleIn(await document()))).toEqual([
      'Landing closed',
      report[0],
      'More',
      'Pier\tCracks\nNorth\t12'
    ]);
  });

  it('gives its title and author, and says what is left out', async () => {
    expect(await articleIn(await document())).toMatchObject({
      title: 'Landing closed',
      author: 'Mira Solvang',
      notes: [
        { code: 'left-out', what: 'footnotes', count: 1 },
        { code: 'left-out', what: 'images', count: 1 }
      ]
    });
  });

  it('without properties is read as well', async () => {
    const parts = Object.entries(unzipSync(await document())).filter(
      ([name]) => name !== 'docProps/core.xml'
    );
    const article = await articleIn(zipSync(Object.fromEntries(parts)));
    expect(article.title).toBeUndefined();
    expect(article.text).toContain(report[0]);
  });
});

describe('a hostile Word document', () => {
  it('has nothing loaded that it refers to', async () => {
    const file = await withParts({
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="e1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
      ),
      'word/document.xml': body(
        '<w:p><w:r><w:t>Words.</w:t></w:r><w:r><w:drawing><a:blip r:link="e1"/></w:drawing></w:r></w:p>'
      )
    });
    expect((await articleIn(file)).text).toBe('Words.');
  });

  it('with names that lead out of it, and parts that nobody needs, is read without them', async () => {
    const file = await withParts({
      '../../../evil.xml': strToU8('<evil/>'),
      'word/media/../../evil.xml': strToU8('<evil/>'),
      'word/vbaProject.bin': new Uint8Array(99)
    });
    expect((await articleIn(file)).text).toContain(report[0]);
  });

  it(
    'that grows beyond all measure, as its directory states or not, is refused',
    { tags: ['slow'] },
    async () => {
      const large = new Uint8Array(140 * 1024 * 1024).fill(0x20);
      const file = zipSync({ ...unzipSync(await document()), 'word/document.xml': large }, { level: 1 });
      expect(await read(file)).toEqual(refusal('too-tangled'));
      const view = new DataView(file.buffer, file.byteOffset, file.length);
      for (let at = 0; at < file.length - 46; at += 1)
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 9, true);
      expect(await read(file)).toEqual(refusal('too-tangled'));
    }
  );

  it.each([
    ['no document', { 'word/document.xml': strToU8('<nothing/>') }],
    ['XML that ends too early', { 'word/document.xml': strToU8('<w:document') }]
  ])('that has %s is refused', async (_, parts) => {
    expect(await read(await withParts(parts))).toEqual(refusal('damaged'));
  });

  it('that is nested without end, or cut short, is refused', { tags: 'slow' }, async () => {
    const nested = body(`${'<w:p><w:r>'.repeat(100_000)}`);
    expect(await read(await withParts({ 'word/document.xml': nested }))).toEqual(refusal('damaged'));
    expect(await read((await document()).subarray(0, 900))).toEqual(refusal('damaged'));
  });

  it('with an entity that repeats itself does not grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefgh']
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`)
      .join('')}]>`;
    const text = new TextDecoder().decode(body('<w:p><w:r><w:t>&h;</w:t></w:r></w:p>'));
    const result = await read(await withParts({ 'word/document.xml': strToU8(bomb + text) }));
    expect(result.ok ? result.article.text.length : 0).toBeLessThan(100);
  });
});
