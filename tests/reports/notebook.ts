import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { around } from './pages.ts';
import { run } from './programs.ts';

/** A cell that gave back HTML when it was run, as `IPython.display.HTML` does. */
const htmlCell = (html: string) => ({
  id: 'timeline',
  cell_type: 'code',
  metadata: {},
  execution_count: 1,
  source: 'HTML(snippet)',
  outputs: [
    {
      output_type: 'execute_result',
      execution_count: 1,
      metadata: {},
      data: { 'text/html': html, 'text/plain': '<IPython.core.display.HTML object>' }
    }
  ]
});

const markdownCell = (id: string, source: string) => ({ id, cell_type: 'markdown', metadata: {}, source });

const notebookWith = (html: string) => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {
    kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
    language_info: { name: 'python' }
  },
  cells: [markdownCell('before', around.before), htmlCell(html), markdownCell('after', around.after)]
});

/** These come from elsewhere; a comment takes what is put behind the address. */
const noScript = 'data:text/javascript,//';

/** The page that Jupyter's nbconvert makes of a notebook, one of whose cells gave back this HTML. */
export function notebookPage(html: string, folder: string): string {
  const file = join(folder, 'notebook.ipynb');
  writeFileSync(file, JSON.stringify(notebookWith(html)));
  return run('jupyter-nbconvert', [
    ...['--to', 'html', '--stdout', '--log-level', 'ERROR'],
    ...[`--HTMLExporter.require_js_url=${noScript}`, `--HTMLExporter.mathjax_url=${noScript}`],
    file
  ]);
}
