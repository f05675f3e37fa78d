import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHands } from '../../../src/cli/new/hands.ts';
import { inertHtml } from '../../../src/formats/articles/html/inert.ts';
import { readRichText } from '../../../src/formats/articles/html/rich-text.ts';
import { articleIn, codesOf, paragraphsOf, read, report, wordsOf } from '../../support/articles.ts';

const body = report.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

const page = (head: string, inside = body, attributes = 'lang="en"'): string => `<!doctype html>
<html ${attributes}><head><meta charset="utf-8"><title>Landing closed | Wend Courier</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>Landing closed</h1>${inside}</article></main>
<footer><p>Imprint and cookies</p></footer></body></html>`;

const pasted = async (html: string): Promise<string> => {
  const result = await readRichText(html, await nodeHands());
  return result.ok ? result.article.text : result.reason.code;
};

describe('a web page', () => {
  it('gives the text of its article, and nothing around it', async () => {
    const article = await articleIn(page(''));
    expect(paragraphsOf(article)).toEqual(report);
    expect(article).toMatchObject({ title: 'Landing closed', language: 'en' });
  });

  it.each([
    [
      'its linked data',
      `<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"}, {
        "@type": "NewsArticle", "headline": "Ferry landing closed", "datePublished": "2031-06-16T22:30:00-07:00",
        "author": [{"name": "Mira Solvang"}, {"name": "Jo Petrak"}], "publisher": {"name": "Wend Courier"},
        "mainEntityOfPage": {"@id": "https://courier.example/landing"}, "inLanguage": "en-GB"}]}</script>`,
      'Mira Solvang, Jo Petrak'
    ],
    [
      'its metadata',
      `<meta property="og:title" content="Ferry landing closed"><meta name="author" content="By Mira Solvang">
       <meta property="og:site_name" content="Wend Courier"><link rel="canonical" href="https://courier.example/landing">
       <meta property="article:published_time" content="2031-06-16T22:30:00-07:00">`,
      'Mira Solvang'
    ]
  ])('gives the facts of %s', async (_, head, author) => {
    expect(await articleIn(page(head))).toMatchObject({
      title: 'Ferry landing closed',
      publisher: 'Wend Courier',
      author,
      published: '2031-06-16',
      url: 'https://courier.example/landing'
    });
  });

  it('gives the day that it shows, and no date that is less than a day', async () => {
    const shown = page('', `<time datetime="2031-06-16">June 16</time>${body}`);
    expect((await articleIn(shown)).published).toBe('2031-06-16');
    const month = page('<meta name="date" content="2031-06">');
    expect((await articleIn(month)).published).toBeUndefined();
  });

  it('gives no address that could run a script, and no broken language', async () => {
    const article = await articleIn(
      page('<link rel="canonical" href="javascript:alert(1)">', body, 'lang="not a tag"')
    );
    expect(article.url).toBeUndefined();
    expect(article.language).toBeUndefined();
  });

  it('says how many images it leaves out', async () => {
    const { notes } = await articleIn(page('', `${body}<p><img src="pier.jpg" alt="A pier"> The pier.</p>`));
    expect(notes).toEqual([{ code: 'left-out', what: 'images', count: 1 }]);
  });

  it('in an encoding that it declares is read in that', async () => {
    const html = page('').replace('utf-8', 'euc-kr').replace('The harbour', '@@');
    const [before, after] = html
      .split('@@')
      .map((part) => new TextEncoder().encode(part.replaceAll(/[“”]/gu, '"')));
    const korean = new Uint8Array([0xc7, 0xd1, 0xb1, 0xb9]);
    const article = await articleIn(new Uint8Array([...before!, ...korean, ...after!]));
    expect(article.text).toContain('한국');
    expect(article.notes).toEqual([{ code: 'encoding', encoding: 'euc-kr' }]);
  });

  it('without an article gives all of its text, and a note says so', async () => {
    const article = await articleIn(
      `<html><body><div class="sidebar comment">${report.join('<br>')}</div><p>Short.</p></body></html>`
    );
    expect(codesOf(article)).toEqual(['whole-page']);
    expect(paragraphsOf(article)).toEqual([report.join('\n'), 'Short.']);
  });
});

describe('HTML becomes text', () => {
  it.each([
    ['blocks are paragraphs', '<div>One<p>Two <b>bold</b>.</p>Three</div>', 'One\n\nTwo bold.\n\nThree'],
    ['a break is a line, two are a paragraph', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['items of a list are paragraphs', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['white space is one space', 'One\n\n   two&nbsp;km <i> three </i> four', 'One two\u00a0km three four'],
    ['preformatted lines stay', '<pre>One\n  two</pre>', 'One\n  two'],
    [
      'rows of a table are lines',
      '<table><tr><th>Day<th>Toll<tr><td><p>May 3</p><td>2</table>',
      'Day\tToll\nMay 3\t2'
    ],
    ['a table that arranges a page is no table', '<table><tr><td><p>One</p><p>Two</p></table>', 'One\n\nTwo'],
    ['what is hidden is left out', 'One<span hidden>x</span><p style="display: none">y</p>', 'One'],
    ['scripts and styles are no text', 'One<script>x()</script><style>y{}</style>', 'One']
  ])('%s', async (_, html, text) => {
    expect(await pasted(`<html><body>${html}</body></html>`)).toBe(text);
  });

  it('has the words of any text in paragraphs', async () => {
    const { parseHtml } = await nodeHands();
    const escaped = (text: string): string =>
      text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}|\p{Surrogate}/gu, ' ');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }),
        async (texts) => {
          const html = `<html><body>${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}</body></html>`;
          const result = await readRichText(html, { parseHtml });
          const all = texts.map((text) => text.replace(/\p{Cc}|\p{Surrogate}/gu, ' ')).join('\n\n');
          expect(result.ok ? wordsOf(result.article.text) : '').toBe(all.trim() === '' ? '' : wordsOf(all));
        }
      )
    );
  });
});

describe('hostile HTML', () => {
  it('runs nothing and loads nothing: only its text is left', async () => {
    const article = await articleIn(
      page(
        `<meta http-equiv="refresh" content="0; url=https://evil.example/"><base href="https://evil.example/">
         <script>globalThis.ranByArticle = true</script>`,
        `<script>globalThis.ranByArticle = true</script><img src="x" onerror="globalThis.ranByArticle = true">
         <iframe src="https://evil.example/"></iframe><object data="https://evil.example/"></object>
         <svg onload="globalThis.ranByArticle = true"></svg>${body}<noscript><img src="https://evil.example/"></noscript>`
      )
    );
    expect(paragraphsOf(article)).toEqual(report);
    expect(globalThis).not.toHaveProperty('ranByArticle');
  });

  it.each([
    ['<p ONCLICK="run()" title=onx>', '<p data-ONCLICK="run()" title=onx>'],
    ['<p title="onclick=no" onload=run()>', '<p title="onclick=no" data-onload=run()>'],
    ['<b style=display:none>', '<b data-style=display:none>'],
    ['<base href="x"><a href="y">', '<base data-href="x"><a href="y">'],
    ['<style media=print>p > b {}</STYLE>', '<script media=print>p > b {}</script>'],
    ['<script>"<p onclick=x><style>"</script>', '<script>"<p onclick=x><style>"</script>'],
    ['on <!-- <p onclick=x> -->', 'on <!-- <p onclick=x> -->']
  ])('has nothing that a page’s policy would report: %s', (html, inert) => {
    expect(inertHtml(html)).toBe(inert);
    const text = 'word '.repeat(20_000);
    expect(inertHtml(text + html)).toBe(text + inert);
  });

  it.each([
    ['nested without end', '<div>'.repeat(1_000_000)],
    ['nested deeply in many places', `<p>${'<b>'.repeat(900)}${'<p>x'.repeat(100_000)}`],
    ['inline without end', `<p>${'<b><i>'.repeat(2_000_000)}`]
  ])('%s is refused', async (_, html) => {
    expect(await read(`<!doctype html><html><body>${html}`)).toEqual({
      ok: false,
      reason: { code: 'too-tangled' }
    });
  });

  it('beyond the limit is refused before it is read', async () => {
    const html = `<!doctype html>${'<p>word'.repeat(3_000_000)}`;
    expect(await read(html)).toEqual({ ok: false, reason: { code: 'too-large', most: 20_000_000 } });
  });
});
