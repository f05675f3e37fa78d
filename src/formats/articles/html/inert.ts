import { Parser } from 'htmlparser2';
import { ArticleRefused } from '../article.ts';

/** How deep all elements lie, added up: what a browser and Readability do with a page takes as long. */
const mostWork = 5_000_000;
const deepest = 1_000;

/** Characters that are looked at before the work is measured again. */
const step = 65_536;

/** Attributes with scripts and styles. */
const reported = /^(?:on.*|style)$/u;

/** A change to HTML: so many characters are replaced. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/**
 * The HTML with `data-` before the names of attributes for scripts, styles and the base of addresses, and with style
 * sheets as scripts: nothing comes of either in a document without a window, but a page's policy would report them. Throws
 * `ArticleRefused` if it is nested beyond all measure; it is read here without making a tree.
 */
export function inertHtml(html: string): string {
  const edits: Edit[] = [];
  let [depth, work, tag] = [0, 0, ''];
  const editTag = (name: string, sign: string): void => {
    const at = parser.startIndex + sign.length;
    if (name === 'style' && html.startsWith(sign, parser.startIndex))
      edits.push({ at, length: 5, text: 'script' });
  };
  const parser = new Parser({
    onopentagname(name) {
      tag = name;
      depth += 1;
      work += depth;
      editTag(name, '<');
    },
    onattribute(name) {
      const isReported = reported.test(name) || (tag === 'base' && name === 'href');
      if (isReported) edits.push({ at: parser.startIndex, length: 0, text: 'data-' });
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      if (!isImplied) editTag(name, '</');
    }
  });
  for (let at = 0; at < html.length; at += step) {
    parser.write(html.slice(at, at + step));
    if (work > mostWork || depth > deepest) throw new ArticleRefused({ code: 'too-tangled' });
  }
  return edited(html, edits);
}

function edited(html: string, edits: readonly Edit[]): string {
  const ends = [0, ...edits.map(({ at, length }) => at + length)];
  return ends
    .map((from, index) => {
      const edit = edits[index];
      return html.slice(from, edit?.at) + (edit?.text ?? '');
    })
    .join('');
}
