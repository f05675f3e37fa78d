const head = (style: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>${style}</style></head>`;

/** What stands before a timeline in a report, and what after it. */
export const around = {
  before: `<h1>No answer so far</h1>
<p>The administration has tried several channels. Each event of the timeline opens the words that it rests on.</p>`,
  after: '<p>A review of the policy is due in the coming weeks.</p>'
} as const;

/** A page that someone wrote by hand. */
export const plainPage = (snippet: string): string => `${head(`
  body { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; font: 1.0625rem/1.5 'Source Serif 4', Georgia, serif; }`)}
<body>${around.before}
${snippet}
${around.after}</body></html>`;

/**
 * The frame of pages that Quarto makes, with those of its styles that reach what stands in a page; a template of
 * pandoc’s.
 */
export const quartoTemplate = `${head(`
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; font: 1.0625rem/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; color: #343a40; }
  img, svg { vertical-align: middle; }
  img { max-width: 100%; height: auto; }
  figure { margin: 0 0 1rem; }
  a { color: #2761e3; }
  #quarto-content { max-width: 850px; margin: 0 auto; padding: 0 1.5em; }
  main.content { padding-top: 1em; }`)}
<body class="fullcontent"><div id="quarto-content" class="page-columns page-rows-contents page-layout-article">
<main class="content" id="quarto-document-content">$body$</main></div></body></html>`;

/** A template of pandoc's for LaTeX: its own asks for fonts that are not among those of LaTeX's base. */
export const latexTemplate = String.raw`\documentclass{article}
\usepackage[a4paper, margin=25mm]{geometry}
\usepackage{graphicx}
\usepackage[hidelinks]{hyperref}
\begin{document}
$body$
\end{document}
`;

/** What Quarto itself does with content for some formats only, as a filter of pandoc’s, which Quarto runs. */
export const quartoFilter = `
local function is(format)
  return format ~= nil and (FORMAT:match(format) ~= nil or (format == 'pdf' and FORMAT == 'latex'))
end
function Div(div)
  if not div.classes:includes('content-visible') then return nil end
  local when, unless = div.attributes['when-format'], div.attributes['unless-format']
  if (when and not is(when)) or is(unless) then return {} end
  return div.content
end
`;
