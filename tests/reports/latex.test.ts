import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onOneLine } from '../../src/export/snippets/escapes.ts';
import { snippetOf } from '../../src/export/snippets/snippets.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { firstPage, keepForGuide, textOf } from './documents.ts';
import { asItOpens, embeddedAt, saveForSnippet } from './embedded.ts';
import { folderFor, reportStory } from './made.ts';
import { run } from './programs.ts';

const folder = folderFor('latex');
const embedded = embeddedAt('https://example.org/timelines/');

/** What `docs/in-a-report.md` has in the preamble. */
const asInTheGuide = [
  String.raw`\usepackage[a4paper, margin=25mm]{geometry}`,
  // Else a tall figure takes a page of its own.
  String.raw`\renewcommand{\topfraction}{.95}\renewcommand{\textfraction}{.05}`
];

/** Sets an article with `pdflatex`, twice for its references, and gives its PDF. */
async function typeset(name: string, body: string, preamble = asInTheGuide): Promise<string> {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const lines = [
    String.raw`\documentclass{article}`,
    String.raw`\usepackage{graphicx}`,
    String.raw`\usepackage[hidelinks]{hyperref}`,
    ...preamble,
    String.raw`\begin{document}`,
    body,
    String.raw`\end{document}`
  ];
  writeFileSync(join(own, 'report.tex'), lines.join('\n'));
  await saveForSnippet('latex', own, embedded);
  for (let pass = 0; pass < 2; pass++)
    run('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'report.tex'], {
      cwd: own
    });
  return join(own, 'report.pdf');
}

it('the LaTeX snippet sets the figure with its caption, its sources and its link', async () => {
  const words = String.raw`\section{Outreach}
As Figure~\ref{fig:north-korea-outreach} shows, nothing has come back so far.

`;
  const pdf = await typeset('article', words + snippetOf('latex', embedded, asItOpens));
  const text = textOf(pdf);
  const { timeline, events } = reportStory();
  expect(text).toContain('As Figure 1 shows');
  expect(text).toContain(`Figure 1: ${timeline.title}. As of March 13, 2021.`);
  expect(text).toContain(`Source: ${timeline.sources[0]!.title}. Live timeline.`);
  // The picture is one of letters, which can be searched.
  expect(text).toContain('Article: Sat., March 13');
  expect(text).toContain(events.find(({ id }) => id === 'no-answer-from-pyongyang')!.title);
  expect(run('pdffonts', [pdf])).toMatch(/Inter-SemiBold .* yes yes yes/u);
  expect(run('pdfinfo', ['-url', pdf])).toContain(embedded.addresses.page);
  keepForGuide(firstPage(pdf, 620), 'latex');
});

it('the picture has room in an article that sets nothing for it', async () => {
  const pdf = await typeset('bare', snippetOf('latex', embedded, asItOpens), []);
  const log = readFileSync(pdf.replace(/\.pdf$/u, '.log'), 'utf8');
  expect(log).not.toMatch(/Float too large|Overfull/u);
  expect(run('pdfinfo', [pdf])).toMatch(/^Pages: +1$/mu);
});

/**
 * Text of a PDF as it was meant: LaTeX's own fonts have no straight quotation marks and draw an underscore as a rule,
 * and have accents for circumflex and tilde; lines are broken wherever there is a space.
 */
const asTyped = (text: string): string =>
  text
    .replaceAll(/[‘’`']/gu, "'")
    .replaceAll(/[“”"]/gu, '"')
    .replaceAll('ˆ', '^')
    .replaceAll('˜', '~')
    .replaceAll(/[\s_]/gu, '');

it('naughty strings in the LaTeX snippet come out to the sign', async () => {
  // Letters beyond ASCII need another engine, and words beyond the page's edge are not found.
  const plain = [
    ...naughtyStrings.filter((string) => /^[ -~]+$/u.test(string) && !/\S{60}/u.test(string)),
    "A--B---C, ''so'' ,,called`` ?`and !` <<x>> fi-- 'n' ...."
  ];
  expect(plain.length).toBeGreaterThan(200);
  const bodies = plain.map((string) => {
    const sources = [{ citation: string, url: `https://example.org/${encodeURI(string)}` }];
    const naughty = { ...embedded, title: string, alternativeText: string, sources };
    return `${snippetOf('latex', naughty, asItOpens).replaceAll(String.raw`width=\linewidth`, 'width=1mm')}\\clearpage`;
  });
  const unhyphenated = String.raw`\hyphenpenalty=10000 \exhyphenpenalty=10000 \sloppy`;
  const pdf = await typeset('naughty', [unhyphenated, ...bodies].join('\n'));
  const text = asTyped(textOf(pdf));
  const captions = plain.map((string) => {
    const line = onOneLine(string);
    return asTyped(`${line}${/[.!?…]$/u.test(line) ? '' : '.'} As of March 13, 2021. Source: ${line}.`);
  });
  expect(captions.filter((caption) => !text.includes(caption))).toEqual([]);
});
