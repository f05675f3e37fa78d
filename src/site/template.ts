import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { withoutPreloads } from './preloads.ts';
import { escapeText, startTag, textElement, type Attributes } from './html.ts';

/** The heading of a page until its script has drawn it. The script may be in the page, and has headings of its own. */
export const headingPlace = /(?<=<main class="column">\s*)<h1[^>]*>[^<]*<\/h1>/;

/** The heading of a page that shows a story. */
export const storyHeading = ({ title, language }: Pick<Timeline, 'title' | 'language'>): string =>
  textElement('h1', title, { class: 'story-title', lang: language, dir: 'auto' });

/** Variable parts of a page: in its head, and in attributes of the element in which it is drawn. */
export interface PageParts {
  readonly title: string;
  /** The heading, as an element. */
  readonly heading: string;
  readonly description: string;
  /** Elements appended to the head. */
  readonly head: readonly string[];
  readonly app: Attributes;
  /** Content shown if the page's script does not run. */
  readonly plain: readonly string[];
  /** Elements that carry data for the page. */
  readonly data?: readonly string[];
  readonly words: Words;
}

/**
 * Fills a built page with a story's parts. Inserted text contains no tags, so none can be mistaken for a placeholder.
 */
export function fillPage(
  built: string,
  { title, heading, description, head, app, plain, data = [], words }: PageParts
): string {
  const about = startTag('meta', { name: 'description', content: description });
  return [
    [/<title>Sourceline<\/title>/, [textElement('title', title), ...head].join('\n    ')],
    [/<meta name="description"[^>]*>/, about],
    [/<div id="app">/, [...data, startTag('div', { id: 'app', ...app })].join('\n    ')],
    [
      /<div class="sourceline undrawn"[^>]*>/,
      startTag('div', { class: 'sourceline undrawn', lang: words.language })
    ],
    [headingPlace, heading],
    [/<p>\s*The timeline is not drawn\.[^<]*<\/p>/, textElement('p', words.files.undrawn)],
    [/<!-- story -->/, plain.join('\n        ')]
  ].reduce((html, [place, text]) => put(html, place as RegExp, text as string), withoutPreloads(built));
}

/** A built page for frames with what it says until its script has drawn it. */
export function fillFrame(built: string, { language, files }: Words): string {
  const link = textElement('a', files.ownPage, { href: '../' });
  const plain = `${startTag('p', { class: 'undrawn', lang: language })}${escapeText(files.undrawn)} ${link}.</p>`;
  return put(built, /<p class="undrawn"[^>]*>[\s\S]*?<\/p>/, plain);
}

/** A built page adapted to a subfolder: `../../` leads from there to the site's files. */
export const fromBelow = (built: string, wayUp: string): string =>
  built.replace(/ (src|href)="\.\//g, (_, name: string) => ` ${name}="${escapeText(wayUp)}`);

/** Replaces the only match of a pattern; a template without it is not the one that these functions expect. */
export function put(html: string, place: RegExp, text: string): string {
  const found = html.match(new RegExp(place, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`the built page has ${String(place)} ${found} times instead of once`);
  return html.replace(place, () => text);
}
