import { basename, resolve } from 'node:path';
import type { Article } from '../../formats/articles/article.ts';
import { Ids } from '../../formats/exchange/ids.ts';
import { cutText, visibleText } from '../../formats/exchange/plain-text.ts';
import { documentName } from '../../formats/own-story.ts';
import { titleOfFile } from '../../formats/registry.ts';
import { withTextFiles } from '../../formats/text-files.ts';
import { canonicalise } from '../../model/canonical.ts';
import { hashOfCanonical } from '../../model/hash.ts';
import { pagesIn } from '../../model/pages.ts';
import type { Source, Timeline } from '../../model/timeline.ts';
import type { NewWish } from './options.ts';

/** An article, and the path that it was read from. */
export interface NamedArticle {
  readonly name: string;
  readonly article: Article;
}

/** A story without events. */
export interface NewStory {
  readonly timeline: Timeline;
  /** The texts of its files, by their paths within its folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The longest title that a document may have. */
const longestTitle = 500;
/** Of titles of which nothing is known. */
const usualLanguage = 'en';

/** A story with articles as its sources. */
export function storyOf(
  articles: readonly NamedArticle[],
  { output, title, asOf = newestOf(articles), language }: NewWish
): NewStory {
  const ids = new Ids('article');
  const named = articles.map(({ name, article }) => ({ id: ids.make(titleOfFile(name)), name, article }));
  const titles =
    language ?? articles.find(({ article }) => article.language)?.article.language ?? usualLanguage;
  const draft: Timeline = {
    version: 1,
    id: new Ids('story').make(basename(resolve(output))),
    title: title ?? titleOfArticle(articles[0]!),
    language: titles,
    ...(asOf !== undefined && { asOf }),
    sources: named.map((each) => sourceOf(each.id, each, titles)),
    events: []
  };
  const textById = new Map(named.map((each) => [each.id, contentOf(each)]));
  const { timeline, texts } = withTextFiles(draft, ({ id }) => textById.get(id));
  return { timeline, files: new Map([[documentName, `${JSON.stringify(timeline, null, 2)}\n`], ...texts]) };
}

/** The newest day on which an article was published: what is later was still to come. */
const newestOf = (articles: readonly NamedArticle[]): string | undefined =>
  articles
    .flatMap(({ article }) => article.published ?? [])
    .sort()
    .at(-1);

/** The title of an article; of one without, the name of its file. */
function titleOfArticle({ name, article }: NamedArticle): string {
  const ofFile = name === '-' ? '' : visibleText(titleOfFile(name));
  return article.title ?? (cutText(ofFile, longestTitle) || 'Untitled article');
}

const contentOf = ({ article }: NamedArticle): string => `${article.text}\n`;

function sourceOf(id: string, named: NamedArticle, titles: string): Source {
  const { publisher, author, language, url, published } = named.article;
  const text = canonicalise(contentOf(named));
  const pages = pagesIn(text, named.article.pages ?? []);
  return {
    id,
    title: titleOfArticle(named),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && language !== titles && { language }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    // The path is settled when the file gets its name.
    text: `sources/${id}.txt`,
    sha256: hashOfCanonical(text),
    ...(pages.length > 0 && { pages })
  };
}
