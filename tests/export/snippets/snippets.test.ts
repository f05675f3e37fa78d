import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { embedParts, type Embedded, type EmbedLook } from '../../../src/export/snippets/embedded.ts';
import { snippetKinds, snippetOf, type SnippetKind } from '../../../src/export/snippets/snippets.ts';
import { english } from '../../../src/words/en/index.ts';
import { korean } from '../../../src/words/ko/index.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';

const embedded: Embedded = {
  title: 'The closed bridge',
  language: 'en',
  alternativeText: 'A timeline of five events.',
  asOf: 'May 4, 2021',
  sources: [
    {
      citation: 'Bridge stays shut, The Herald, 2021-05-04',
      url: 'https://herald.example/b?a=1&b=50%25#top'
    },
    { citation: 'Annals of the town' }
  ],
  picture: 'bridge',
  hasPdf: true,
  addresses: {
    site: 'https://site.example/tl/',
    story: 'https://site.example/tl/data/bridge/timeline.json',
    page: 'https://site.example/tl/?src=data%2Fbridge%2Ftimeline.json&q=a_b'
  },
  words: english.files
};
const asItOpens: EmbedLook = { parts: embedParts, theme: 'system', language: 'en' };
const chosen: EmbedLook = {
  parts: ['figure', 'list'],
  theme: 'dark',
  days: { from: '2021-04-01', to: '2021-04-30' },
  event: 'repairs',
  language: 'ko'
};
const choices = {
  from: '2021-04-01',
  to: '2021-04-30',
  theme: 'dark',
  event: 'repairs',
  parts: 'figure list',
  lang: 'ko'
};

const { document } = new JSDOM('<!doctype html><body>').window;

/** What HTML makes of a snippet, without loading or running any of it. */
function bodyOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('the element', () => {
  it('names no more than the story where it looks as it opens', () => {
    expect(snippetOf('element', embedded, asItOpens)).toMatchInlineSnapshot(`
      "<script type="module" src="https://site.example/tl/embed/sourceline-timeline.js"></script>
      <sourceline-timeline src="https://site.example/tl/data/bridge/timeline.json" lang="en">
        <a href="https://site.example/tl/?src=data%2Fbridge%2Ftimeline.json&amp;q=a_b" lang="en">Timeline: The closed bridge</a>
      </sourceline-timeline>
      "
    `);
  });

  it('has what was chosen as attributes', () => {
    const element = bodyOf(snippetOf('element', embedded, chosen)).querySelector('sourceline-timeline')!;
    const attributes = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
    expect(attributes).toEqual({ src: embedded.addresses.story, ...choices });
  });
});

describe('the frame', () => {
  it('looks as it opens by the story’s path in the site', () => {
    expect(snippetOf('frame', embedded, asItOpens)).toMatchInlineSnapshot(`
      "<iframe data-sourceline src="https://site.example/tl/embed/?src=data%2Fbridge%2Ftimeline.json&amp;lang=en" title="Timeline: The closed bridge" width="100%" height="640" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>
      <script async src="https://site.example/tl/embed/sourceline-frame.js"></script>
      "
    `);
  });

  it('has what was chosen in its address', () => {
    const frame = bodyOf(snippetOf('frame', embedded, chosen)).querySelector('iframe')!;
    const { pathname, searchParams } = new URL(frame.src);
    expect(pathname).toBe('/tl/embed/');
    expect(Object.fromEntries(searchParams)).toEqual({ src: 'data/bridge/timeline.json', ...choices });
  });
});

describe('a picture', () => {
  it('in Markdown leads to the timeline', () => {
    expect(snippetOf('markdown', embedded, asItOpens)).toMatchInlineSnapshot(`
      "[![A timeline of five events.](bridge.png)](https://site.example/tl/?src=data%2Fbridge%2Ftimeline.json&q=a_b)
      "
    `);
  });

  it('in HTML stands with its sources', () => {
    expect(snippetOf('html', embedded, asItOpens)).toMatchInlineSnapshot(`
      "<figure lang="en">
        <a href="https://site.example/tl/?src=data%2Fbridge%2Ftimeline.json&amp;q=a_b"><img src="bridge.svg" alt="A timeline of five events." style="max-width: 100%"></a>
        <figcaption>The closed bridge. As of May 4, 2021. Sources: <a href="https://herald.example/b?a=1&amp;b=50%25#top">Bridge stays shut, The Herald, 2021-05-04</a>; Annals of the town.</figcaption>
      </figure>
      "
    `);
  });

  it('in Quarto is live in a web page, and a picture elsewhere', () => {
    expect(snippetOf('quarto', embedded, asItOpens)).toMatchInlineSnapshot(`
      "::: {.content-visible when-format="html"}
      \`\`\`{=html}
      <iframe data-sourceline src="https://site.example/tl/embed/?src=data%2Fbridge%2Ftimeline.json&amp;lang=en" title="Timeline: The closed bridge" width="100%" height="640" style="border: 0" loading="lazy" allow="clipboard-write"></iframe> <script async src="https://site.example/tl/embed/sourceline-frame.js"></script>
      \`\`\`
      :::

      ::: {.content-visible unless-format="html"}
      ![The closed bridge. As of May 4, 2021. Sources: [Bridge stays shut, The Herald, 2021-05-04](https://herald.example/b?a=1&b=50%25#top); Annals of the town. [Live timeline](https://site.example/tl/?src=data%2Fbridge%2Ftimeline.json&q=a_b).](bridge){fig-alt="A timeline of five events."}
      :::
      "
    `);
  });

  it('in Quarto is a PNG where there is no PDF', () => {
    expect(snippetOf('quarto', { ...embedded, hasPdf: false }, asItOpens)).toContain(
      '](bridge.png){fig-alt='
    );
  });

  it('in LaTeX has a caption and cites', () => {
    expect(snippetOf('latex', embedded, asItOpens)).toMatchInlineSnapshot(`
      "% In the preamble: \\usepackage{graphicx} and \\usepackage{hyperref}
      \\begin{figure}
        \\centering
        \\includegraphics[width=\\linewidth, alt={A timeline of five events.}]{bridge}
        \\caption{The closed bridge. As of May 4, 2021. Sources: \\href{https://herald.example/b?a=1&b=50\\%25\\#top}{Bridge stays shut, The Herald, 2021-05-04}; Annals of the town. \\href{https://site.example/tl/?src=data\\%2Fbridge\\%2Ftimeline.json&q=a_b}{Live timeline}.}
        \\label{fig:bridge}
      \\end{figure}
      "
    `);
  });

  it('in LaTeX says so where its words need another engine', () => {
    expect(snippetOf('latex', { ...embedded, title: 'Мост' }, asItOpens)).toContain(
      'use LuaLaTeX or XeLaTeX'
    );
  });
});

/** Words with what each of the languages takes for more than characters. */
const strings: readonly string[] = [
  ...naughtyStrings,
  '\\end{figure}\\input{/etc/passwd}',
  '100% & $x_1^2$ #1 ~{} "quoted"',
  '](javascript:alert(1)) ![x](y)',
  '"}\n:::\n```{=html}\n<script>alert(1)</script>',
  '{{< include secret.txt >}}',
  '--- `code` *bold* _it_ [link] <b> &amp; @cite $m$'
];

const withWords = (words: string): Embedded => ({
  ...embedded,
  title: words,
  alternativeText: words,
  sources: [{ citation: words, url: 'https://x.example/a(b)%7B%7D\\_#~' }]
});

/** Snippets of every string, each with the line of text that the string is. */
const snippets = (kind: SnippetKind): [snippet: string, line: string][] =>
  strings.map((words) => [snippetOf(kind, withWords(words), chosen), asLine(words)]);

/** What a line of text becomes: white space and controls one space, what no text may hold U+FFFD. */
const asLine = (words: string): string =>
  words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed()
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replace(/\{(?=[{%#])|\[(?=\[)/gu, '$& ');

describe('any words', () => {
  it.each(['element', 'frame', 'html'] as const)('stay words in the HTML of %s', { tags: 'slow' }, (kind) => {
    const ours =
      'script[src^="https://site.example/"],sourceline-timeline,iframe,figure,figcaption,img,a[href^="https://"]';
    const named = { element: 'a', frame: 'iframe', html: 'img' }[kind];
    for (const [snippet, line] of snippets(kind)) {
      const body = bodyOf(snippet);
      expect([...body.querySelectorAll('*')].filter((element) => !element.matches(ours))).toEqual([]);
      const element = body.querySelector(named)!;
      const words = element.getAttribute('alt') ?? element.getAttribute('title') ?? element.textContent;
      expect(words.replace(/^Timeline: ?/u, '')).toBe(line);
    }
  });

  it('stay words in Markdown', () => {
    const form = /^\[!\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)\]\(([^()\s]*)\)\n$/su;
    for (const [snippet, line] of snippets('markdown')) {
      const [, alternative = '', picture, page] = form.exec(snippet) ?? [];
      expect([picture, page]).toEqual(['bridge.png', embedded.addresses.page]);
      const numbered = /&#(\d+);/gu;
      const read = alternative
        .replace(numbered, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/\\(.)/gsu, '$1');
      expect(read).toBe(line);
      expect(alternative.replace(/\\./gsu, '').replace(numbered, '')).not.toMatch(
        /[\\`*_{}[\]<>&!|~^$@"\n]/u
      );
    }
  });

  const expressions = [
    '{{ 7*7 }}',
    '{{{{ 7*7 }}}}',
    '{\u0000{ 7*7 }}',
    '{% include x %}',
    '{%- x -%}',
    '{# x #}',
    '"{{"',
    "'{%",
    '{"{"',
    '${x}',
    '{{< video >}}',
    '{{% video %}}',
    '[[ 7*7 ]]'
  ];
  /** The host's own address may be any, and so may that of a source. */
  const withAddresses = (words: string): Embedded => {
    const query = `?${words.replaceAll(/["']/gu, '')}`;
    const { site, story, page } = embedded.addresses;
    return {
      ...withWords(words),
      sources: [{ citation: words, url: new URL(query, site).href }],
      addresses: { site, story: new URL(query, story).href, page: new URL(query, page).href }
    };
  };

  it.each(snippetKinds)('are run by no template language that builds the page of a host, in %s', (kind) => {
    for (const each of expressions)
      expect(snippetOf(kind, withAddresses(each), chosen)).not.toMatch(/\{\{|\{%|\{#|\$\{/u);
  });

  it.each(['element', 'frame', 'html', 'markdown', 'quarto'] as const)(
    'are run by no template language in the page, where entities are characters again, in %s',
    (kind) => {
      for (const each of expressions) {
        const { textContent, children } = bodyOf(snippetOf(kind, withAddresses(each), chosen));
        const values = Array.from(children, (child) => [child, ...child.querySelectorAll('*')])
          .flat()
          .flatMap(({ attributes }) => Array.from(attributes, ({ value }) => value));
        for (const text of [textContent, ...values]) {
          // What Markdown takes for brackets of links and figures, and its backslashes, are gone from the page.
          const inPage = text.replace(/(?<!\\)[[\]]|\](?=\{)/gu, ' ').replace(/\\(?=[^\w\s])/gu, '');
          expect(inPage).not.toMatch(/\{\{|\{%|\{#|\[\[/u);
        }
      }
    }
  );

  it('stay words to the letter where Markdown is read cleverly', () => {
    const words = snippetOf('markdown', withWords('U.S. talks -- so... Mr. ‘X’'), chosen);
    expect(words).toContain(String.raw`![U.S. talks \-- so\.\.. Mr\. &#8216;X’]`);
  });

  it('end no block of Quarto’s, and call none of its shortcodes', () => {
    for (const [snippet] of snippets('quarto')) {
      expect(snippet.split('\n').map((line) => /^(?::::|```|<iframe|!\[)/u.exec(line)?.[0])).toEqual([
        ':::',
        '```',
        '<iframe',
        '```',
        ':::',
        undefined,
        ':::',
        '![',
        ':::',
        undefined
      ]);
      expect(snippet.replaceAll('\\`', '').match(/`/gu)).toHaveLength(6);
      expect(snippet).not.toContain('{{<');
    }
  });

  it('command nothing in LaTeX', () => {
    const known =
      /^(?:begin|end|centering|includegraphics|linewidth|caption|label|href|char|relax|text(?:backslash|ascii(?:circum|tilde)|less|greater|bar))$/u;
    for (const [snippet] of snippets('latex')) {
      const code = snippet.replace(/^%.*\n/gmu, '');
      expect(code.split('\n')).toHaveLength(7);
      expect(
        Array.from(code.matchAll(/\\([a-z]+)/giu), ([, name]) => name!).filter((name) => !known.test(name))
      ).toEqual([]);
      expect(depthAfter(code)).toBe(0);
      const words = code.replace(/\\href\{[^{}]*\}/gu, '').replace(/\\[\\{}$&#%_]/gu, '');
      expect(words).not.toMatch(/[$%^~#_&`"]/u);
    }
  });
});

/** Braces that are open after a text, without those that are characters. */
function depthAfter(latex: string): number {
  let depth = 0;
  for (const [sign] of latex.matchAll(/\\.|[{}]/gsu)) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  return depth;
}

it('each kind has a snippet that ends its line', () => {
  for (const kind of snippetKinds) expect(snippetOf(kind, embedded, asItOpens)).toMatch(/\S\n$/u);
});

it.each(['html', 'quarto', 'latex'] as const)(
  'in Korean, %s says its day and its sources in Korean',
  (kind) => {
    const text = snippetOf(kind, { ...embedded, asOf: '2021년 5월 4일', words: korean.files }, asItOpens);
    expect(text).toContain('2021년 5월 4일 기준.');
    expect(text).toContain('출처: ');
    expect(text).not.toMatch(/As of|Source|Live timeline/u);
  }
);
