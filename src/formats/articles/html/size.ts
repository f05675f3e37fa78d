import { Parser } from 'htmlparser2';
import { ArticleRefused } from '../article.ts';

/** How deep all elements lie, added up: what a browser and Readability do with a page takes as long. */
const mostWork = 5_000_000;
const deepest = 1_000;

/** Characters that are looked at before the work is measured again. */
const step = 65_536;

/** Throws `ArticleRefused` for HTML that is nested beyond all measure; it is read here without making a tree. */
export function refuseTangled(html: string): void {
  let [depth, work] = [0, 0];
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      work += depth;
    },
    onclosetag() {
      depth -= 1;
    }
  });
  for (let at = 0; at < html.length; at += step) {
    parser.write(html.slice(at, at + step));
    if (work > mostWork || depth > deepest) throw new ArticleRefused({ code: 'too-tangled' });
  }
}
