import { describe, expect, it } from 'vitest';
import type { Article, ArticleNote, Hyphen } from '../../../src/formats/articles/article.ts';
import { joinedArticle } from '../../../src/formats/articles/hyphens.ts';
import {
  articleIn,
  codesOf,
  drawLines,
  paragraphsOf,
  pdfOf,
  read,
  report,
  wordsOf
} from '../../support/articles.ts';
import { mappedPdf } from '../../support/mapped-pdf.ts';

const flat = (article: Article): readonly string[] =>
  paragraphsOf(article).map((paragraph) => paragraph.replaceAll('\n', ' '));

const noteOf = <Code extends ArticleNote['code']>(
  { notes }: Article,
  code: Code
): Extract<ArticleNote, { readonly code: Code }> | undefined =>
  notes.find((note): note is Extract<ArticleNote, { readonly code: Code }> => note.code === code);

/** Sentences that tell themselves apart, enough for `count` lines or so. */
const prose = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, index) => `Sentence ${index + 1} of the ${name} says what the council did about the piers that year.`
  ).join(' ');

describe('a PDF', () => {
  it('gives its paragraphs, told apart by gaps, and its facts', async () => {
    const file = await pdfOf(
      (document) => {
        document.fontSize(20).text('Landing closed').moveDown();
        report.forEach((paragraph) => document.fontSize(11).text(paragraph).moveDown());
      },
      {
        Title: 'Ferry landing closed',
        Author: 'Mira Solvang',
        CreationDate: new Date('2031-06-16T12:00:00Z')
      }
    );
    const article = await articleIn(file);
    expect(flat(article)).toEqual(['Landing closed', ...report]);
    expect(article).toMatchObject({
      title: 'Ferry landing closed',
      author: 'Mira Solvang',
      published: '2031-06-16',
      pages: [{ start: 0, label: '1' }]
    });
    expect(codesOf(article)).toEqual(['date-of-file']);
  });

  it('of two lines has two paragraphs if they are apart', async () => {
    const file = await pdfOf((document) =>
      document.text('The landing closed.').moveDown().text('The quay opened.')
    );
    expect(flat(await articleIn(file))).toEqual(['The landing closed.', 'The quay opened.']);
  });

  it('gives paragraphs told apart by indents', async () => {
    const file = await pdfOf((document) => {
      document.fontSize(11);
      report.forEach((paragraph) => document.text(paragraph, { indent: 18, width: 400 }));
    });
    expect(flat(await articleIn(file))).toEqual(report);
  });

  it('has an item of a list in one paragraph, whose later lines are further in', async () => {
    const file = await pdfOf((document) => {
      drawLines(document.fontSize(11), [
        'The survey asks that the council reads:',
        '• the report on the piers, with all that'
      ]);
      drawLines(document, ['the ferry company has written'], { x: 70, y: 88 });
      drawLines(document, ['• the report on the quay.'], { y: 102 });
    });
    const [, ...items] = flat(await articleIn(file));
    expect(items).toEqual([
      '• the report on the piers, with all that the ferry company has written',
      '• the report on the quay.'
    ]);
  });

  it('without a title has its largest line, and a note says so', async () => {
    const file = await pdfOf((document) => {
      document.fontSize(20).text('Landing closed').moveDown();
      document.fontSize(11).text(report[0]);
    });
    const article = await articleIn(file);
    expect(article.title).toBe('Landing closed');
    expect(codesOf(article)).toContain('title-by-size');
  });

  it('in two columns is read column by column, below a headline of the full width', async () => {
    const [left, right] = [prose(6, 'left column'), prose(6, 'right column')];
    const file = await pdfOf((document) => {
      document
        .fontSize(18)
        .text('A headline over both columns, which is as wide as the page', { width: 475 });
      const top = document.y + 12;
      // The right column is drawn first: the order of the file is not the order of reading.
      document.fontSize(10).text(right, 310, top, { width: 225 });
      document.text(left, 60, top, { width: 225 });
    });
    const article = await articleIn(file);
    expect(flat(article).slice(1)).toEqual([left, right]);
    expect(flat(article)[0]).toMatch(/^A headline over both columns/u);
  });

  it('in three columns whose lines are not level is read column by column', async () => {
    const columns = ['first', 'second', 'third'].map((name) => prose(5, name));
    const file = await pdfOf((document) => {
      document.fontSize(9);
      columns.forEach((text, index) =>
        document.text(text, 60 + index * 165, 100 + index * 5, { width: 145 })
      );
    });
    expect(flat(await articleIn(file))).toEqual(columns);
  });

  it('with a table is read row by row', async () => {
    const rows = ['Pier', 'North', 'South', 'East', 'West', 'Old'].map((name, index) => [
      name,
      `${index * 3}`
    ]);
    const file = await pdfOf((document) => {
      document.fontSize(10);
      rows.forEach(([name, count], index) => {
        document.text(name!, 60, 100 + index * 14, { lineBreak: false });
        document.text(count!, 300, 100 + index * 14, { lineBreak: false });
      });
    });
    expect(wordsOf((await articleIn(file)).text)).toBe(rows.flat().join(' '));
  });

  const threePages = () =>
    pdfOf((document) => {
      ['first', 'second', 'third'].forEach((name, index) => {
        if (index > 0) document.addPage();
        document.fontSize(8).text('Wend Courier, June 2031', 60, 30, { lineBreak: false });
        document.text(`Page ${index + 1} of 3`, 280, 800, { lineBreak: false, height: 20 });
        document.fontSize(11).text(prose(4, `${name} page`), 60, 80, { width: 470 });
      });
    });

  it('keeps where its pages begin, and leaves out what they repeat', async () => {
    const article = await articleIn(await threePages());
    const starts = article.pages!.map(({ start }) =>
      article.text.slice(start, start + 30).replaceAll('\n', ' ')
    );
    expect(starts).toHaveLength(3);
    starts.forEach((words) => expect(words).toMatch(/^Sentence 1 of the/u));
    expect(article.text).not.toContain('Wend Courier');
    expect(article.text).not.toContain('of 3');
    expect(noteOf(article, 'repeated-lines')?.lines).toEqual(['Wend Courier, June 2031', 'Page 1 of 3']);
  });

  it('calls its pages as it calls them itself, if that tells each from the others', async () => {
    const labelled = async (labels: string) => {
      const file = await pdfOf((document) => {
        drawLines(document.fontSize(11), ['One page.']);
        drawLines(document.addPage(), ['Another page.']);
      });
      const whole = Buffer.from(file)
        .toString('latin1')
        .replace('/Type /Catalog', `/Type /Catalog /PageLabels << /Nums [${labels}] >>`);
      return (await articleIn(Buffer.from(whole, 'latin1'))).pages!.map(({ label }) => label);
    };
    expect(await labelled('0 << /S /r /St 3 >>')).toEqual(['iii', 'iv']);
    expect(await labelled('0 << /S /D /St 41 >>')).toEqual(['41', '42']);
    expect(await labelled('0 << /S /D >> 1 << /S /D >>')).toEqual(['1', '2']);
    expect(await labelled('0 << /P (a b) >>')).toEqual(['1', '2']);
  });

  it('has a sentence that goes on in the next column or page in one paragraph', async () => {
    const file = await pdfOf((document) => {
      document.fontSize(11);
      drawLines(
        document,
        ['The council had known of the damage since', 'February, and told nobody but the'],
        { y: 700 }
      );
      document.addPage();
      drawLines(document, ['ferry company, which denies it.', 'It will appeal.']);
    });
    const article = await articleIn(file);
    expect(flat(article)).toEqual([
      'The council had known of the damage since February, and told nobody but the ferry company, which denies it. It will appeal.'
    ]);
    expect(article.text.slice(article.pages![1]!.start)).toMatch(/^ferry company/u);
  });
});

it('a PDF that names a Japanese encoding and does not contain it is read', async () => {
  expect((await articleIn(mappedPdf())).text).toBe('会談');
});

describe('words with a hyphen at the end of a line', () => {
  const lines = [
    'The well-',
    'known council gave no infor-',
    'mation on the Wend-',
    'Linie, whose mother-in-',
    'law left.'
  ];
  const file = () => pdfOf((document) => drawLines(document.fontSize(11), lines));

  it('stay as they are, and are listed with both spellings', async () => {
    const article = await articleIn(await file());
    expect(article.text).toBe(lines.join('\n'));
    const found = noteOf(article, 'hyphens')!.hyphens;
    expect(found.map(({ hyphenated, joined }) => [hyphenated, joined])).toEqual([
      ['well-known', 'wellknown'],
      ['infor-mation', 'information'],
      ['mother-in-law', 'mother-inlaw']
    ]);
    for (const { start, end } of found) expect(article.text.slice(start, end)).toBe('-\n');
  });

  it('are joined where the author consents, and others remain', async () => {
    const article = await articleIn(await file());
    const chosen = noteOf(article, 'hyphens')!.hyphens.filter(({ joined }) => joined === 'information');
    const after = joinedArticle(article, chosen);
    expect(after.text).toBe(lines.join('\n').replace('infor-\nmation', 'information'));
    const left: readonly Hyphen[] = noteOf(after, 'hyphens')!.hyphens;
    expect(left.map(({ hyphenated }) => hyphenated)).toEqual(['well-known', 'mother-in-law']);
    for (const { start, end } of left) expect(after.text.slice(start, end)).toBe('-\n');
  });

  it('move the beginnings of later pages', async () => {
    const two = await pdfOf((document) => {
      drawLines(document.fontSize(11), ['It gave no infor-', 'mation.']);
      drawLines(document.addPage(), ['Nobody asked.']);
    });
    const article = await articleIn(two);
    const after = joinedArticle(article, noteOf(article, 'hyphens')!.hyphens);
    expect(after.text.slice(after.pages![1]!.start)).toBe('Nobody asked.');
    expect(codesOf(after)).not.toContain('hyphens');
  });
});

describe('a PDF without text', () => {
  it('is refused: its pages are images', async () => {
    const scan = await pdfOf((document) => {
      document.rect(60, 60, 400, 500).fill('grey');
      document.addPage().rect(60, 60, 400, 500).fill('grey');
    });
    expect(await read(scan)).toEqual({ ok: false, reason: { code: 'no-text-layer', pages: 2 } });
  });

  it('on some of its pages is read, and a note names them', async () => {
    const file = await pdfOf((document) => {
      document.text(report[0]);
      document.addPage().rect(60, 60, 400, 500).fill('grey');
    });
    expect(noteOf(await articleIn(file), 'pages-without-text')).toEqual({
      code: 'pages-without-text',
      pages: [2]
    });
  });
});

describe('a hostile PDF', () => {
  const latin1 = (file: Uint8Array): string => Buffer.from(file).toString('latin1');
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

  it('with scripts and actions runs none of them', async () => {
    const file = await pdfOf((document) => document.text(report[0]));
    const hostile = latin1(file).replace(
      '/Type /Catalog',
      '/Type /Catalog /OpenAction << /S /JavaScript /JS (globalThis.ranByPdf = true; app.alert\\(1\\)) >>'
    );
    expect(hostile).toContain('ranByPdf');
    expect(flat(await articleIn(bytesOf(hostile)))).toEqual([report[0]]);
    expect(globalThis).not.toHaveProperty('ranByPdf');
  });

  it('whose table of places is broken is still read', async () => {
    const file = await pdfOf((document) => document.text(report[0]));
    const broken = latin1(file).replace(/startxref\n\d+/u, 'startxref\n999999999');
    expect(flat(await articleIn(bytesOf(broken)))).toEqual([report[0]]);
  });

  it('that is only a header, or cut off, is refused', async () => {
    expect(await read('%PDF-1.7\n%%EOF')).toEqual({ ok: false, reason: { code: 'damaged' } });
    const file = await pdfOf((document) => document.text(report[0]));
    expect((await read(file.subarray(0, 200))).ok).toBe(false);
  });

  it('locked with a password is refused with that reason', async () => {
    const { default: PDFDocument } = await import('pdfkit');
    const document = new PDFDocument({ userPassword: 'secret' });
    const parts: Buffer[] = [];
    const done = new Promise((resolve) => document.on('end', resolve));
    document.on('data', (part: Buffer) => parts.push(part));
    document.text(report[0]).end();
    await done;
    expect(await read(new Uint8Array(Buffer.concat(parts)))).toEqual({
      ok: false,
      reason: { code: 'locked' }
    });
  });

  it('that claims millions of pages is not believed', async () => {
    const file = await pdfOf((document) => document.text(report[0]));
    const many = latin1(file).replace(/\/Count 1\b/u, '/Count 9999999');
    expect((await articleIn(bytesOf(many))).pages).toHaveLength(1);
  });

  it('that has more pages than any article is refused', async () => {
    const file = await pdfOf((document) => {
      for (let page = 0; page < 1_000; page += 1) document.addPage();
    });
    expect(await read(file)).toEqual({
      ok: false,
      reason: { code: 'too-many-pages', pages: 1_001, most: 1_000 }
    });
  });
});
