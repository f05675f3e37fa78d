/** A page of a report, with this in its body. */
type PageOf = (body: string) => string;

const head = (style: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>${style}</style></head>`;

const words = (snippet: string): string => `<h1>No answer so far</h1>
<p>The administration has tried several channels. Each event of the timeline opens the words that it rests on.</p>
${snippet}
<p>A review of the policy is due in the coming weeks.</p>`;

/** A page that someone wrote by hand. */
export const plainPage: PageOf = (snippet) => `${head(`
  body { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem; font: 1.0625rem/1.5 'Source Serif 4', Georgia, serif; }`)}
<body>${words(snippet)}</body></html>`;

/**
 * A page of the shape and with the styles that notebooks have which Jupyter’s nbconvert made HTML of: a snippet that a
 * cell gave back as HTML. nbconvert itself is not among Debian’s packages for it to be run here.
 */
export const jupyterPage: PageOf = (snippet) => `${head(`
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; font: 14px/1.3 system-ui, sans-serif; }
  .jp-Notebook { padding: 20px; }
  .jp-Cell { display: flex; flex-direction: column; padding: 5px; }
  .jp-OutputArea-child { display: flex; flex-direction: row; width: 100%; overflow: hidden; }
  .jp-OutputPrompt { flex: 0 0 64px; text-align: right; padding: 5px; color: #d84315; }
  .jp-OutputArea-output { flex: 1 1 auto; min-width: 0; overflow: auto; user-select: text; }
  .jp-RenderedHTMLCommon { line-height: 1.7; padding-right: 20px; }
  .jp-RenderedHTMLCommon img { max-width: 100%; height: auto; }
  .jp-RenderedHTMLCommon a:link { text-decoration: none; color: #1976d2; }
  .jp-RenderedHTMLCommon > *:last-child { margin-bottom: 0.5em; }`)}
<body class="jp-Notebook" data-jp-theme-light="true" data-jp-theme-name="JupyterLab Light"><main>
<div class="jp-Cell jp-CodeCell jp-Notebook-cell"><div class="jp-Cell-outputWrapper">
<div class="jp-OutputArea jp-Cell-outputArea"><div class="jp-OutputArea-child jp-OutputArea-executeResult">
<div class="jp-OutputPrompt jp-OutputArea-prompt">Out[1]:</div>
<div class="jp-RenderedHTMLCommon jp-RenderedHTML jp-OutputArea-output jp-OutputArea-executeResult" data-mime-type="text/html" tabindex="0">
${words(snippet)}
</div></div></div></div></div></main></body></html>`;

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
