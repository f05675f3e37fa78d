import { noteInWords } from '../../formats/articles/in-words.ts';
import { counted, visible } from '../../model/messages.ts';
import { articles as words } from '../../words/en/articles.ts';
import type { NewWish } from './options.ts';
import type { NamedArticle, NewStory } from './story.ts';

const none = 'none found';

/** What `new` read and wrote, so that its author can check it. */
export function printNew(
  articles: readonly NamedArticle[],
  { timeline, files }: NewStory,
  { output, title, asOf, language }: NewWish
): string {
  const more = files.size - 1;
  return [
    ...articles.flatMap((article) => [...articleLines(article), '']),
    `Wrote ${output}: timeline.json and ${counted(more, 'text')}`,
    ...linesOf([
      ['title', `${timeline.title}${title === undefined ? '; change it with --title' : ''}`],
      ['as of', asOfInWords(timeline.asOf, asOf !== undefined)],
      ['language', languageInWords(timeline.language, language !== undefined)]
    ]),
    'There are no events yet.',
    ''
  ].join('\n');
}

const articleLines = ({ name, article }: NamedArticle): readonly string[] => [
  name === '-' ? 'standard input' : visible(name),
  ...linesOf([
    ['title', article.title ?? `${none}; the name of the file is used`],
    ['publisher', article.publisher ?? none],
    ['author', article.author ?? none],
    ['published', article.published ?? none],
    ['address', article.url ?? none],
    ['language', article.language ?? none],
    ['text', sizeOf(article.text, article.pages?.length)],
    ...article.notes.map((note) => ['note', noteInWords(note, words)] as const),
    ...(article.notes.some(({ code }) => code === 'hyphens')
      ? [['', 'To join all of them, run this again with --join-hyphens.'] as const]
      : [])
  ])
];

const linesOf = (lines: readonly (readonly [name: string, value: string])[]): readonly string[] =>
  lines.map(([name, value]) => `  ${name.padEnd(11)}${visible(value)}`);

/** “412 words in 9 paragraphs on 2 pages”. */
function sizeOf(text: string, pages: number | undefined): string {
  const paragraphs = text.split(/\n\n/u);
  const count = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  const on = pages === undefined ? '' : ` on ${counted(pages, 'page')}`;
  return `${counted(count, 'word')} in ${counted(paragraphs.length, 'paragraph')}${on}`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const wordsIn = (text: string): number =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;

function asOfInWords(asOf: string | undefined, isChosen: boolean): string {
  if (asOf === undefined)
    return 'none, as no article says when it was published; give the day with --as-of, or add “asOf” to timeline.json';
  return isChosen
    ? asOf
    : `${asOf}, the newest day on which an article was published; change it with --as-of`;
}

const languageInWords = (language: string, isChosen: boolean): string =>
  isChosen ? language : `${language}; change it with --language`;
