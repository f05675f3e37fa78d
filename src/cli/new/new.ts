import { join } from 'node:path';
import type { Article, ArticleHands, Hyphen } from '../../formats/articles/article.ts';
import { joinedArticle } from '../../formats/articles/hyphens.ts';
import { refusalInWords } from '../../formats/articles/in-words.ts';
import { largestArticle, readArticle } from '../../formats/articles/read-article.ts';
import { articles as words } from '../../words/en/articles.ts';
import { asUsage } from '../as-usage.ts';
import { exit, readArgumentBytes, UsageError, writeOutput, type Effects } from '../effects.ts';
import { inTurn } from '../progress.ts';
import { nodeHands } from './hands.ts';
import { readNewArguments, type NewWish } from './options.ts';
import { printNew } from './print.ts';
import { storyOf, type NamedArticle } from './story.ts';

/** `new ARTICLE… -o STORY`: a story with these articles as its sources, and no events. */
export async function newStory(args: readonly string[], effects: Effects): Promise<number> {
  const wish = readNewArguments(args);
  await refuseExisting(wish.output, effects);
  const articles = await readAll(wish, effects);
  const story = storyOf(articles, wish);
  for (const [path, text] of story.files) await writeOutput(join(wish.output, path), text, effects);
  effects.write(printNew(articles, story, wish));
  return exit.fine;
}

/** A story may hold hours of work, so none is written over, and nothing beside other files. */
async function refuseExisting(output: string, effects: Effects): Promise<void> {
  const isFolder = await effects.isFolder(output);
  if (!isFolder && (await effects.identityOf(output)) !== undefined)
    throw new UsageError(`${output} is a file; name a new folder for the story`);
  if (isFolder && (await effects.listFolder(output)).length > 0)
    throw new UsageError(`${output} is not empty; name a new folder for the story`);
}

async function readAll(
  { inputs, joinsHyphens }: NewWish,
  effects: Effects
): Promise<readonly NamedArticle[]> {
  const hands = await nodeHands();
  const articles: NamedArticle[] = [];
  for (const name of inTurn(inputs, (input) => `reading ${input}`, effects)) {
    const article = await readOne(name, hands, effects);
    articles.push({ name, article: joinsHyphens ? withoutHyphens(article) : article });
  }
  return articles;
}

async function readOne(name: string, hands: ArticleHands, effects: Effects): Promise<Article> {
  const bytes = await readArgumentBytes(name, largestArticle, effects);
  const read = await readArticle({ name, bytes }, hands).catch(asUsage);
  if (!read.ok) throw new UsageError(`cannot read ${name}: ${refusalInWords(read.reason, words)}`);
  return read.article;
}

const withoutHyphens = (article: Article): Article =>
  joinedArticle(
    article,
    article.notes.flatMap((note): readonly Hyphen[] => (note.code === 'hyphens' ? note.hyphens : []))
  );
