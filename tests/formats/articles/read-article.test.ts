import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleIn, codesOf, paragraphsOf, read, report } from '../../support/articles.ts';

const refusalOf = async (file: string | Uint8Array) => {
  const result = await read(file);
  return result.ok ? result.article : result.reason;
};

const bytes = (...numbers: readonly number[]): Uint8Array =>
  new Uint8Array([...numbers, ...new Array<number>(64).fill(0)]);

describe('a plain text', () => {
  it('keeps its words and its paragraphs', async () => {
    const { text, notes } = await articleIn(`\ufeff${report.join('\r\n\r\n')}\r\n`);
    expect(text).toBe(report.join('\n\n'));
    expect(notes).toEqual([]);
  });

  it.each([
    ['the letters of a picture’s first bytes', 'BMW said on Monday that it would close the plant.'],
    ['a bracket', '[Updated] The ferry runs again.'],
    ['a sign of comparison', '<5 per cent of the piers are sound, the survey found.'],
    ['two lines with as many commas', 'On Monday, the landing closed.\nOn Tuesday, the quay opened.']
  ])('may begin with %s', async (_, text) => {
    expect((await articleIn(text)).text).toBe(text);
  });

  it('in another encoding is read, and a note says so', async () => {
    const article = await articleIn(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x57, 0x94]));
    expect(article.text).toBe('Café “W”');
    expect(article.notes).toEqual([{ code: 'encoding', encoding: 'windows-1252' }]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x4f, 0x00, 0x6b, 0x00]);
    expect(await articleIn(utf16)).toMatchObject({ text: 'Ok', notes: [{ encoding: 'utf-16le' }] });
  });
});

describe('Markdown', () => {
  const page = [
    '---',
    'title: Landing closed',
    'author: [Mira Solvang, Jo Petrak]',
    'date: 2031-06-16',
    'lang: en-GB',
    'url: https://news.example/landing',
    '---',
    '# Landing *closed*',
    '',
    `${report[0]} [More](https://news.example/more)`,
    '',
    '- the north pier',
    '- the **south** pier',
    '',
    '3. first cost',
    '4. second cost',
    '',
    '> “Until mid-September.”',
    '>',
    '> — [Brandtner](https://news.example/b)',
    '',
    '![A pier](pier.jpg)'
  ].join('\n');

  it('gives its words without its signs: each item of a list and all of a quotation', async () => {
    expect(paragraphsOf(await articleIn(page))).toEqual([
      'Landing closed',
      `${report[0]} More`,
      'the north pier',
      'the south pier',
      '3. first cost',
      '4. second cost',
      '“Until mid-September.”',
      '— Brandtner'
    ]);
  });

  it('gives the facts at its head', async () => {
    expect(await articleIn(page)).toMatchObject({
      title: 'Landing closed',
      author: 'Mira Solvang, Jo Petrak',
      published: '2031-06-16',
      language: 'en-GB',
      url: 'https://news.example/landing',
      notes: [{ code: 'left-out', what: 'images', count: 1 }]
    });
  });

  it('without a head has its first heading as the title', async () => {
    expect(await articleIn('# Landing closed\n\nWords.')).toMatchObject({ title: 'Landing closed' });
  });

  it('whose head can’t be read keeps it as text, and a note says so', async () => {
    const article = await articleIn('---\ntitle: [\n---\n\nWords of the article.');
    expect(codesOf(article)).toEqual(['front-matter']);
    expect(article.text).toContain('Words of the article.');
  });
});

describe('a file that is no article is refused with what it is', () => {
  it.each<[what: string, file: string | Uint8Array, reason: object]>([
    ['nothing', '', { code: 'empty' }],
    ['white space', ' \n\n ', { code: 'no-text' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { code: 'other', kind: 'picture' }],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), { code: 'other', kind: 'picture' }],
    ['JSON', '{ "events": [] }', { code: 'other', kind: 'data' }],
    ['XML', '<?xml version="1.0"?><rss><channel/></rss>', { code: 'other', kind: 'data' }],
    ['RTF', '{\\rtf1\\ansi Words}', { code: 'other', kind: 'rich-text-format' }],
    [
      'an archive',
      zipSync({ '../../etc/article.txt': new Uint8Array(9) }),
      { code: 'other', kind: 'archive' }
    ],
    ['an old Word document', bytes(0xd0, 0xcf, 0x11, 0xe0), { code: 'other', kind: 'old-office' }],
    ['a workbook', zipSync({ 'xl/workbook.xml': new Uint8Array(9) }), { code: 'other', kind: 'workbook' }],
    ['bytes of no kind', bytes(1, 2, 3), { code: 'other', kind: 'unknown' }],
    ['a text beyond the limit', 'word '.repeat(4_100_000), { code: 'too-large', most: 20_000_000 }]
  ])('%s', async (_, file, reason) => {
    expect(await refusalOf(file)).toEqual(reason);
  });
});
