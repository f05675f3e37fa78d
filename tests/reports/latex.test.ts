import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { snippetOf } from '../../src/export/snippets.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { drawForPaper, firstPage, keepForGuide, textOf } from './documents.ts';
import { asItOpens, embeddedAt } from './embedded.ts';
import { folderFor, reportStory } from './made.ts';
import { run } from './programs.ts';

const folder = folderFor('latex');
const embedded = embeddedAt('https://example.org/timelines/');

/** Sets an article with `pdflatex`, twice for its references, and gives its PDF. */
function typeset(name: string, body: string): string {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const lines = [
    String.raw`\documentclass{article}`,
    String.raw`\usepackage[a4paper, margin=25mm]{geometry}`,
    String.raw`\usepackage{graphicx}`,
    String.raw`\usepackage[hidelinks]{hyperref}`,
    // Else a tall figure takes a page of its own.
    String.raw`\renewcommand{\topfraction}{.95}\renewcommand{\textfraction}{.05}`,
    String.raw`\begin{document}`,
    body,
    String.raw`\end{document}`
  ];
  writeFileSync(join(own, 'report.tex'), lines.join('\n'));
  drawForPaper(own, [`${embedded.picture}.pdf`]);
  for (let pass = 0; pass < 2; pass++)
    run('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', '-no-shell-escape', 'report.tex'], {
      cwd: own
    });
  return join(own, 'report.pdf');
}

it('the LaTeX snippet sets the figure with its caption, its sources and its link', () => {
  const words = String.raw`\section{Outreach}
As Figure~\ref{fig:north-korea-outreach} shows, nothing has come back so far.

`;
  const pdf = typeset('article', words + snippetOf('latex', embedded, asItOpens));
  const text = textOf(pdf);
  const { timeline, events } = reportStory();
  expect(text).toContain('As Figure 1 shows');
  expect(text).toContain(`Figure 1: ${timeline.title}. As of March 13, 2021.`);
  expect(text).toContain(`Source: ${timeline.sources[0]!.title}. Live timeline.`);
  // The picture is one of letters, which can be searched.
  expect(text).toContain('reported by March 13, 2021');
  expect(text).toContain(events.find(({ id }) => id === 'no-answer-from-pyongyang')!.title);
  expect(run('pdffonts', [pdf])).toMatch(/Inter-SemiBold .* yes yes yes/u);
  expect(run('pdfinfo', ['-url', pdf])).toContain(embedded.addresses.page);
  keepForGuide(firstPage(pdf, 620), 'latex');
});

it('naughty strings in the LaTeX snippet stay words', () => {
  // Letters beyond ASCII need another engine, and words beyond the page's edge are not found.
  const plain = naughtyStrings.filter((string) => /^[ -~]+$/u.test(string) && !/\S{60}/u.test(string));
  expect(plain.length).toBeGreaterThan(200);
  const bodies = plain.map((string) => {
    const sources = [{ citation: string, url: `https://example.org/${encodeURI(string)}` }];
    const naughty = { ...embedded, title: string, alternativeText: string, sources };
    return `${snippetOf('latex', naughty, asItOpens).replaceAll(String.raw`width=\linewidth`, 'width=1mm')}\\clearpage`;
  });
  const letters = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/gu, '');
  const text = letters(textOf(typeset('naughty', bodies.join('\n'))));
  for (const string of plain)
    expect(text).toContain(`${letters(string)}AsofMarch132021Source${letters(string)}`);
});
