import { kindOf } from '../exchange/file-kind.ts';
import { looksOf, type Looks } from '../exchange/looks-like.ts';
import type { Sample } from '../exchange/sample.ts';
import { isPdf } from '../pdf.ts';
import { ArticleRefused, type OtherKind } from './article.ts';
import { rootOf } from '../xml-scan.ts';

/** The formats of articles that can be read. */
export type ArticleKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'text';

const others: { readonly [As in Looks['as']]?: OtherKind } = {
  picture: 'picture',
  recording: 'recording',
  excel: 'workbook',
  powerpoint: 'presentation',
  'old-office': 'old-office',
  'open-document': 'open-document',
  rtf: 'rich-text-format',
  archive: 'archive',
  database: 'data',
  xml: 'data'
};

/** The format of an article, told from its content. Throws `ArticleRefused` if it is none. */
export function kindOfArticle(sample: Sample): ArticleKind {
  const { bytes } = sample.file;
  if (bytes.length === 0) throw new ArticleRefused({ code: 'empty' });
  if (isPdf(bytes)) return 'pdf';
  switch (kindOf(sample)) {
    case 'json':
      // A text may begin with a bracket.
      if (sample.json !== undefined) throw other('data');
      return kindOfText(sample.beginning);
    case 'xml':
      return kindOfMarkup(sample);
    case 'text':
      return kindOfText(sample.beginning);
    case 'parquet':
      throw other('data');
    default: {
      const { as } = looksOf(sample);
      if (as === 'word') return 'docx';
      throw other(others[as] ?? 'unknown');
    }
  }
}

const other = (kind: OtherKind): ArticleRefused => new ArticleRefused({ code: 'other', kind });

/** Elements with which a piece of a web page may begin. */
const elements = new Set(
  'html head body article main section header div p h1 h2 h3 h4 span a ul ol table blockquote figure b i strong em meta title link style script center font br pre'.split(
    ' '
  )
);

function kindOfMarkup(sample: Sample): ArticleKind {
  if (looksOf(sample).as === 'html') return 'html';
  const root = rootOf(sample.beginning)?.toLowerCase();
  if (root === undefined) return 'text';
  if (elements.has(root)) return 'html';
  throw other('data');
}

/** What nobody writes in a plain text: facts between dashes at its head, a heading, a link, words in bold. */
const markdown =
  /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,60}?---[ \t]*\r?$|^#{1,6} \S|\[[^\][\n]{1,300}\]\([^()\s]{1,500}\)|(?<![\w*])\*\*[^\s*][^*\n]{0,300}\*\*(?![\w*])/mu;

function kindOfText(beginning: string): ArticleKind {
  if (beginning.startsWith('{\\rtf')) throw other('rich-text-format');
  return markdown.test(beginning) ? 'markdown' : 'text';
}
