import { captionOf, type Embedded, type EmbedLook } from './embedded.ts';
import { htmlText, htmlUrl, latexText, latexUrl, markdownText, markdownUrl, onOneLine } from './escapes.ts';
import { frameSnippet } from './live-snippets.ts';

/** A picture linked to the live timeline, in Markdown. */
export const markdownSnippet = ({ alternativeText, picture, addresses }: Embedded): string =>
  `[![${markdownText(alternativeText)}](${markdownUrl(picture)}.png)](${markdownUrl(addresses.page)})`;

/** A picture with its sources, in HTML. */
export function htmlSnippet(embedded: Embedded): string {
  const { language, alternativeText, picture, addresses, sources, words } = embedded;
  const cited = sources.map(({ citation, url }) =>
    url === undefined ? htmlText(citation) : `<a href="${htmlUrl(url)}">${htmlText(citation)}</a>`
  );
  return `<figure lang="${htmlText(language)}">
  <a href="${htmlUrl(addresses.page)}"><img src="${htmlText(picture)}.svg" alt="${htmlText(alternativeText)}" style="max-width: 100%"></a>
  <figcaption>${htmlText(captionOf(embedded))} ${words.sources(cited)}</figcaption>
</figure>`;
}

/** Live on a web page, a picture in print: Quarto appends the extension that each format needs. */
export function quartoSnippet(embedded: Embedded, look: EmbedLook): string {
  const { alternativeText, hasPdf, sources, addresses, words } = embedded;
  const picture = hasPdf ? embedded.picture : `${embedded.picture}.png`;
  const cited = sources.map(({ citation, url }) =>
    url === undefined ? markdownText(citation) : `[${markdownText(citation)}](${markdownUrl(url)})`
  );
  const live = `[${words.live}](${markdownUrl(addresses.page)}).`;
  // On one line and without backticks, so that nothing in it can end the block.
  const html = frameSnippet(embedded, look).replaceAll('\n', ' ').replaceAll('`', '&#96;');
  return `::: {.content-visible when-format="html"}
\`\`\`{=html}
${html}
\`\`\`
:::

::: {.content-visible unless-format="html"}
![${markdownText(captionOf(embedded))} ${words.sources(cited)} ${live}](${markdownUrl(picture)}){fig-alt="${markdownText(alternativeText)}"}
:::`;
}

/** A figure with a caption that names the sources, in LaTeX: its picture is the PDF or, if there is none, the PNG. */
export function latexSnippet(embedded: Embedded): string {
  const { alternativeText, picture, sources, addresses, words } = embedded;
  const cited = sources.map(({ citation, url }) =>
    url === undefined ? latexText(citation) : String.raw`\href{${latexUrl(url)}}{${latexText(citation)}}`
  );
  const texts = [
    alternativeText,
    captionOf(embedded),
    words.live,
    ...sources.map(({ citation }) => citation)
  ].map(onOneLine);
  const engine = texts.some((text) => /[^ -\u017f\u2000-\u2044]/u.test(text))
    ? '% Its words go beyond Latin: use LuaLaTeX or XeLaTeX, with a font that has them.\n'
    : '';
  return String.raw`% In the preamble: \usepackage{graphicx} and \usepackage{hyperref}
${engine}\begin{figure}
  \centering
  \includegraphics[width=\linewidth, alt={${latexText(alternativeText)}}]{${picture}}
  \caption{${latexText(captionOf(embedded))} ${words.sources(cited)} \href{${latexUrl(addresses.page)}}{${words.live}}.}
  \label{fig:${picture}}
\end{figure}`;
}
