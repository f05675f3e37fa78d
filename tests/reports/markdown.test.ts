import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { onOneLine } from '../../src/export/snippets/escapes.ts';
import { snippetOf } from '../../src/export/snippets/snippets.ts';
import { withoutTemplates } from '../../src/model/template-signs.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { asItOpens, embeddedAt } from './embedded.ts';
import { folderFor } from './made.ts';
import { run } from './programs.ts';

const folder = folderFor('markdown');
const embedded = embeddedAt('https://example.org/timelines/');

type Inline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' }
  | { readonly t: 'Quoted'; readonly c: readonly [{ readonly t: 'DoubleQuote' }, readonly Inline[]] }
  | { readonly t: 'Link' | 'Image'; readonly c: readonly [unknown, readonly Inline[], unknown] };

type Block =
  | { readonly t: 'Para'; readonly c: readonly Inline[] }
  | { readonly t: 'Div'; readonly c: readonly [unknown, readonly Block[]] }
  | { readonly t: 'RawBlock' };

/** What a reader of pandoc's, as it is by default, makes of Markdown. */
function read(reader: string, markdown: string): readonly Block[] {
  const file = join(folder, `${reader}.md`);
  writeFileSync(file, markdown);
  const document = JSON.parse(run('pandoc', ['-f', reader, '-t', 'json', file])) as {
    blocks: readonly Block[];
  };
  return document.blocks;
}

const wordsIn = (inlines: readonly Inline[]): string => inlines.map(wordsOfInline).join('');

function wordsOfInline(inline: Inline): string {
  if (inline.t === 'Str') return inline.c;
  // These are set as curly quotes again in every format.
  if (inline.t === 'Quoted') return `“${wordsIn(inline.c[1])}”`;
  return 'c' in inline ? wordsIn(inline.c[1]) : ' ';
}

const wordsOf = (block: Block): string =>
  block.t === 'Para' ? wordsIn(block.c) : block.t === 'Div' ? block.c[1].map(wordsOf).join('\n') : '';

/** What a reader that is clever with signs would make others of, and put a wider space into. */
const clever = [
  'A--B---C----D',
  'then... and.... .. then',
  `"so" 'called' o'clock ''81''`,
  'Mr. and Mrs. Smith, Ph.D. of Acme Corp. Jan. 5, e.g. on p. 5, s.vv. x in the U.S. of A. and so on',
  '1. 2) - + * a'
];
const strings = [...naughtyStrings, ...clever];
/** To the letter, but for a space within what would begin an expression of a template language in the host's page. */
const lines = strings.map((string) => withoutTemplates(onOneLine(string)).normalize());

describe('words come out of the Markdown snippet to the letter, with signs of templates set apart', () => {
  // Quarto reads with the first, and GitHub has the rules of the second.
  test.each(['markdown', 'gfm', 'commonmark', 'commonmark_x'])('as %s', (reader) => {
    const snippets = strings.map((string) =>
      snippetOf('markdown', { ...embedded, alternativeText: string }, asItOpens)
    );
    expect(read(reader, snippets.join('\n')).map((block) => wordsOf(block).normalize())).toEqual(lines);
  });
});

it('words come out of the Quarto snippet alike, in caption and sources', () => {
  const snippets = strings.map((string) => {
    const sources = [{ citation: string, url: 'https://example.org/' }, { citation: string }];
    return snippetOf('quarto', { ...embedded, title: string, sources }, asItOpens);
  });
  const words = read('markdown', snippets.join('\n')).map((block) => wordsOf(block).normalize());
  // A source that ends like an abbreviation has the wider space behind the stop that is ours.
  const told = words.filter(Boolean).map((each) => each.replace('.\u00a0Live timeline', '. Live timeline'));
  expect(told).toEqual(
    lines.map((line) => {
      const caption = `${line}${/[.!?…]$/u.test(line) ? '' : '.'} As of March 13, 2021.`;
      return `${caption} Sources: ${line}; ${line}. Live timeline.`.trim();
    })
  );
});
