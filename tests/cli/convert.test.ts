import { describe, expect, it, test } from 'vitest';
import { article, articleTimelineText } from '../support/documents.ts';
import { runWith } from '../support/effects.ts';

/** Items of vis-timeline: one with a day, one with a span, and one without a date. */
const items = JSON.stringify([
  { id: 1, content: 'The bridge closes', start: '2021-03-13' },
  { id: 2, content: 'Repairs', start: '2021-04-01', end: '2021-05-01' },
  { id: 3, content: 'No date', start: 'some day' }
]);
const story = { 'nk/timeline.json': articleTimelineText, 'nk/sources/article.txt': article };

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const documentOf = (bytes: Uint8Array | undefined) =>
  JSON.parse(textOf(bytes)) as { events: { title: string; when: { edtf: string } }[] };

describe('convert', () => {
  it('makes a story of a file of another format, and reports what became of it', async () => {
    const { code, out, written } = await runWith(['convert', 'a.json', '-o', 'story'], { 'a.json': items });
    expect(code).toBe(0);
    expect(out).toContain('a.json (vis-timeline (JSON)): 2 events');
    expect(out).toMatch(/\nMapped\n.*content → title \(/su);
    expect(out).toMatch(/\nLost\n.*item 3/su);
    expect(out).toContain('Wrote story/timeline.json');
    expect([...written.keys()]).toEqual(['story/timeline.json']);
    const [first] = documentOf(written.get('story/timeline.json')).events;
    expect(first).toMatchObject({ title: 'The bridge closes', when: { edtf: '2021-03-13' } });
  });

  it('takes an answer to what the file leaves open as an option, and names that option', async () => {
    const files = { 'a.json': items };
    const byDefault = await runWith(['convert', 'a.json', '-o', 's'], files);
    expect(byDefault.out).toMatch(/--end \w+, by default, for 1 date .*; the other choice is \w+/u);
    const dates = await Promise.all(
      ['inclusive', 'exclusive'].map(async (end) => {
        const { out, written } = await runWith(['convert', 'a.json', '-o', 's', '--end', end], files);
        expect(out).toContain(`--end ${end}, as you chose`);
        return documentOf(written.get('s/timeline.json')).events[1]!.when.edtf;
      })
    );
    expect(dates).toEqual(['2021-04-01/2021-05-01', '2021-04-01/2021-04-30']);
  });

  it('draws a story as render does, where the file is a picture or a document', async () => {
    const converted = await runWith(['convert', 'nk', '-o', 'nk.svg'], story);
    const rendered = await runWith(['render', 'nk', '-o', 'nk.svg'], story);
    expect(converted.code).toBe(0);
    expect(textOf(converted.written.get('nk.svg'))).toBe(textOf(rendered.written.get('nk.svg')));
  });

  it('prints the report as JSON', async () => {
    const { out } = await runWith(['convert', 'a.json', '-o', 's', '--json'], { 'a.json': items });
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      events: 2,
      format: 'vis-timeline (JSON)',
      written: ['s/timeline.json'],
      lost: [
        { field: 'start', first: ['item 3'] },
        { field: 'item', reason: 'has no start' }
      ]
    });
  });

  it('writes one of its own stories in another format, and says what that loses', async () => {
    const { code, out, written } = await runWith(['convert', 'nk', '-o', 'nk.mw'], story);
    expect(code).toBe(0);
    expect(textOf(written.get('nk.mw'))).toContain('2021');
    expect(out).toContain('Lost in writing');
  });

  it('gives back the folder of a story as it was', async () => {
    const { written } = await runWith(['convert', 'nk', '-o', 'copy'], story);
    expect([...written.keys()]).toEqual(['copy/timeline.json', 'copy/sources/article.txt']);
    expect(JSON.parse(textOf(written.get('copy/timeline.json')))).toEqual(JSON.parse(articleTimelineText));
    expect(textOf(written.get('copy/sources/article.txt'))).toBe(article);
  });

  it('reads standard input and writes standard output, with the report beside it', async () => {
    const args = ['convert', '-', '-o', '-', '--to', 'sourceline-json'];
    const { out, error, written } = await runWith(args, {}, items);
    expect(out).toBe('');
    expect(error).toContain('2 events');
    expect(documentOf(written.get('-')).events).toHaveLength(2);
    const own = textOf(written.get('-'));
    const again = await runWith(['convert', '-', '-o', '-', '--to', 'markwhen'], {}, own);
    expect(textOf(again.written.get('-'))).toContain('The bridge closes');
  });

  it('lists the problems of a story of ours, and writes what can be written', async () => {
    const wrong = articleTimelineText.replace('To date, we have not', 'To date, we have');
    const files = { ...story, 'nk/timeline.json': wrong };
    const { code, out, written } = await runWith(['convert', 'nk', '-o', 'nk.mw'], files);
    expect(code).toBe(1);
    expect(out).toContain('\nProblems\n');
    expect(written.size).toBe(1);
  });

  it('writes nothing of a document of the wrong shape', async () => {
    const { code, out, written } = await runWith(['convert', 'timeline.json', '-o', 'x.mw'], {
      'timeline.json': '{ "version": 1, "events": 7, "sources": [] }'
    });
    expect([code, written.size]).toEqual([1, 0]);
    expect(out).toContain('Nothing was written.');
  });
});

describe('a table whose headings are in another language', () => {
  const files = { 'a.csv': '날짜,제목\n2021-03-13,The bridge closes\n2021-04-01,Repairs\n' };
  const convert = (...columns: readonly string[]) =>
    runWith(['convert', 'a.csv', '-o', 's', ...columns.flatMap((each) => ['--column', each])], files);

  it('is read by the columns that are named', async () => {
    const { code, written } = await convert('날짜=date', '제목=title');
    expect(code).toBe(0);
    const titles = documentOf(written.get('s/timeline.json')).events.map(({ title }) => title);
    expect(titles).toEqual(['The bridge closes', 'Repairs']);
  });

  it('is refused with the way to name them', async () => {
    const { code, error } = await convert();
    expect(code).toBe(2);
    expect(error).toContain('--from csv --column "HEADING=date" --column "HEADING=title"');
  });

  it.each([
    ['that leave dates open', ['Title=title']],
    ['beside all that is needed', ['날짜=date', '제목=title', 'Title=summary']]
  ])('has none of columns %s: its headings are named', async (_, columns) => {
    const { code, error } = await convert(...columns);
    expect(code).toBe(2);
    expect(error).toContain('--column names “Title”, which the table lacks; its headings are: 날짜, 제목');
  });
});

describe('convert refuses', () => {
  const list = JSON.stringify([{ alpha: 1, beta: 2 }]);
  test.each([
    ['no file', [], 'no file to convert'],
    ['no place', ['a.json'], 'no place to write'],
    ['an ending that no format has', ['a.json', '-o', 'x.foo'], 'no format ends in .foo'],
    ['standard output without a format', ['a.json', '-o', '-'], '-o - needs --to'],
    ['a folder on standard output', ['a.json', '-o', '-', '--to', 'sourceline'], 'is a folder'],
    ['an unknown format', ['a.json', '-o', 'x', '--from', 'excel'], 'unknown format: excel; it is one of'],
    ['an answer that is none', ['a.json', '-o', 'x', '--end', 'often'], 'unknown end: often'],
    ['a day that is none', ['a.json', '-o', 'x', '--as-of', 'May'], '--as-of is not a day'],
    [
      'a language that is none',
      ['a.json', '-o', 'x', '--language', 'e n'],
      '--language is not a language tag'
    ],
    ['a zone that is none', ['a.json', '-o', 'x', '--zone', 'Moon'], 'unknown zone: Moon'],
    ['a column without a field', ['a.json', '-o', 'x', '--column', 'When'], '--column is not HEADING=FIELD'],
    ['to overwrite what it reads', ['a.json', '-o', 'a.json'], 'which would be lost'],
    ['choices for a story of ours', ['nk', '-o', 'x', '--end', 'inclusive'], 'leaves nothing open'],
    [
      'what is no timeline',
      ['list.json', '-o', 'x'],
      'list.json looks like a JSON list of objects with the keys “alpha”, “beta”'
    ],
    ['several formats', ['a.json', 'b.xml', '-o', 'x'], 'The files are of several formats']
  ])('%s', async (_, args, message) => {
    const xml = '<data><event start="1963" title="A" /></data>';
    const files = { ...story, 'a.json': items, 'b.xml': xml, 'list.json': list };
    const { code, error, written } = await runWith(['convert', ...args], files);
    expect(error).toContain(message);
    expect([code, written.size]).toEqual([2, 0]);
  });

  it('a folder with something in it', async () => {
    const files = { 'a.json': items, 's/mine.txt': 'mine' };
    const { error } = await runWith(['convert', 'a.json', '-o', 's'], files);
    expect(error).toContain('s is not empty');
  });
});
