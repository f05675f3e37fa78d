import { Parser } from 'htmlparser2';
import { ArticleRefused } from '../article.ts';

/** How deep all elements lie, added up: what a browser and Readability do with a page takes as long. */
const mostWork = 5_000_000;
const deepest = 1_000;

/** Characters that are looked at before the work is measured again. */
const step = 65_536;

/** Attributes with scripts and styles: a page's policy would report them even where nothing comes of them. */
const reported = /^(?:on.*|style)$/u;

/**
 * The HTML with `data-` before the names of attributes for scripts and styles. Throws `ArticleRefused` if it is nested
 * beyond all measure; it is read here without making a tree.
 */
export function inertHtml(html: string): string {
  const places: number[] = [];
  let [depth, work] = [0, 0];
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      work += depth;
    },
    onattribute(name) {
      if (reported.test(name)) places.push(parser.startIndex);
    },
    onclosetag() {
      depth -= 1;
    }
  });
  for (let at = 0; at < html.length; at += step) {
    parser.write(html.slice(at, at + step));
    if (work > mostWork || depth > deepest) throw new ArticleRefused({ code: 'too-tangled' });
  }
  return [0, ...places].map((from, index) => html.slice(from, places[index])).join('data-');
}
