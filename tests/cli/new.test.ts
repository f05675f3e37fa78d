import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { drawLines, pdfOf, report } from '../support/articles.ts';
import { runWith, type Outcome } from '../support/effects.ts';

const page = `<!doctype html><html lang="en"><head><title>Landing closed</title>
<meta property="og:site_name" content="Wend Courier"><meta name="author" content="Mira Solvang">
<meta property="article:published_time" content="2031-06-16"></head>
<body><article>${report.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const files = { 'landing.html': page, 'notes/council minutes.txt': report[1] };

const textAt = ({ written }: Outcome, path: string): string => new TextDecoder().decode(written.get(path));
const documentOf = (outcome: Outcome): Timeline =>
  JSON.parse(textAt(outcome, 'wend/timeline.json')) as Timeline;

describe('new', () => {
  it('writes a story with the articles as its sources, and no events', async () => {
    const outcome = await runWith(['new', ...Object.keys(files), '-o', 'wend'], files);
    expect(outcome.code).toBe(0);
    expect([...outcome.written.keys()]).toEqual([
      'wend/timeline.json',
      'wend/sources/landing.txt',
      'wend/sources/council-minutes.txt'
    ]);
    expect(documentOf(outcome)).toEqual({
      version: 1,
      id: 'wend',
      title: 'Landing closed',
      language: 'en',
      asOf: '2031-06-16',
      sources: [
        {
          id: 'landing',
          title: 'Landing closed',
          publisher: 'Wend Courier',
          author: 'Mira Solvang',
          published: '2031-06-16',
          text: 'sources/landing.txt',
          sha256: canonicalHash(`${report.join('\n\n')}\n`)
        },
        {
          id: 'council-minutes',
          title: 'council minutes',
          text: 'sources/council-minutes.txt',
          sha256: canonicalHash(`${report[1]}\n`)
        }
      ],
      events: []
    });
    expect(textAt(outcome, 'wend/sources/landing.txt')).toBe(`${report.join('\n\n')}\n`);
  });

  it('prints what it read of each article, and what it decided', async () => {
    const { out } = await runWith(['new', ...Object.keys(files), '-o', 'wend'], files);
    expect(out).toMatch(/^landing\.html\n {2}title {6}Landing closed\n {2}publisher {2}Wend Courier\n/u);
    expect(out).toContain('author     none found');
    expect(out).toContain('words in 3 paragraphs');
    expect(out).toContain('as of      2031-06-16, the newest day on which an article was published');
    expect(out).toContain('There are no events yet.');
  });

  it('makes a story of which verify says that it has no events yet', async () => {
    const { written } = await runWith(['new', 'landing.html', '-o', 'wend'], files);
    const { code, out } = await runWith(['verify', 'wend'], Object.fromEntries(written));
    expect(code).toBe(0);
    expect(out).toContain('\nEvents\n  none yet\n');
    expect(out).toContain('hash matches');
    expect(out).toContain('1 story; 0 events; quotes: none; 0 of 6 sentences used; no problems');
  });

  it('takes the title, the day and the language that it is given', async () => {
    const options = ['--title', 'The landing', '--as-of', '2031-07-01', '--language', 'EN-gb'];
    const outcome = await runWith(['new', 'landing.html', '-o', 'wend', ...options], files);
    const { title, asOf, language, sources } = documentOf(outcome);
    expect([title, asOf, language]).toEqual(['The landing', '2031-07-01', 'en-GB']);
    expect(sources[0]!.language).toBe('en');
  });

  it('says so if no article gives a day or a title', async () => {
    const outcome = await runWith(['new', '-', '-o', 'wend'], {}, report.join('\n\n'));
    expect(documentOf(outcome)).toMatchObject({ title: 'Untitled article', sources: [{ id: 'article' }] });
    expect(documentOf(outcome)).not.toHaveProperty('asOf');
    expect(outcome.out).toMatch(/^standard input\n/u);
    expect(outcome.out).toContain('as of      none, as no article says when it was published');
  });

  it('joins words that a PDF divides only with the consent of --join-hyphens', async () => {
    const pdf = {
      'a.pdf': await pdfOf((each) => drawLines(each.fontSize(11), ['It gave no infor-', 'mation.']))
    };
    const without = await runWith(['new', 'a.pdf', '-o', 'wend'], pdf);
    expect(textAt(without, 'wend/sources/a.txt')).toBe('It gave no infor-\nmation.\n');
    expect(without.out).toContain('such as “infor-mation”');
    expect(without.out).toContain('run this again with --join-hyphens');
    const joined = await runWith(['new', 'a.pdf', '-o', 'wend', '--join-hyphens'], pdf);
    expect(textAt(joined, 'wend/sources/a.txt')).toBe('It gave no information.\n');
    expect(joined.out).not.toContain('--join-hyphens');
  });

  it.each<[why: string, args: readonly string[], message: string]>([
    ['no article', ['-o', 'wend'], 'no ARTICLE'],
    ['no place', ['landing.html'], 'no place to write to'],
    ['standard output', ['landing.html', '-o', '-'], 'can’t go to standard output'],
    ['a folder with files', ['landing.html', '-o', 'notes'], 'notes is not empty'],
    ['a file', ['landing.html', '-o', 'landing.html'], 'landing.html is a file'],
    ['no such article', ['nothing.txt', '-o', 'wend'], 'cannot read nothing.txt: there is no such file'],
    [
      'a file that is no article',
      ['landing.html', 'a.json', '-o', 'wend'],
      'cannot read a.json: This is a file of data'
    ],
    ['a wrong day', ['landing.html', '-o', 'wend', '--as-of', 'May'], '--as-of is not a day'],
    [
      'a wrong language',
      ['landing.html', '-o', 'wend', '--language', 'not one'],
      '--language is not a language tag'
    ],
    ['an empty title', ['landing.html', '-o', 'wend', '--title', ' '], '--title is empty'],
    ['an unknown option', ['landing.html', '-o', 'wend', '--lang', 'en'], 'unknown option: --lang']
  ])('refuses %s, and writes nothing', async (_, args, message) => {
    const { code, error, written } = await runWith(['new', ...args], { ...files, 'a.json': '{}' });
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(written.size).toBe(0);
  });

  it('gives articles of one name ids of their own', async () => {
    const alike = { 'a/news.txt': report[0], 'b/news.txt': report[1] };
    const outcome = await runWith(['new', ...Object.keys(alike), '-o', 'wend'], alike);
    expect(documentOf(outcome).sources.map(({ id }) => id)).toEqual(['news', 'news-2']);
  });
});
