import { escapeText, startTag, textElement, type Attributes } from './html.ts';

/** What is told of a page: in its head, and to the page itself in attributes of the element that it is drawn in. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  /** Elements that follow in the head. */
  readonly head: readonly string[];
  readonly app: Attributes;
  /** What stands in the page where its script does not run. */
  readonly plain: readonly string[];
  /** Elements that the page carries as data. */
  readonly data?: readonly string[];
}

/** Puts a story's words into the page as it was built. Nothing that is put in holds a tag, so none can be taken for a place. */
export function fillPage(
  built: string,
  { title, description, head, app, plain, data = [] }: PageParts
): string {
  const about = startTag('meta', { name: 'description', content: description });
  return [
    [/<title>Sourceline<\/title>/, [textElement('title', title), ...head].join('\n    ')],
    [/<meta name="description"[^>]*>/, about],
    [/<div id="app">/, [...data, startTag('div', { id: 'app', ...app })].join('\n    ')],
    [/<!-- story -->/, plain.join('\n        ')]
  ].reduce((html, [place, text]) => put(html, place as RegExp, text as string), built);
}

/** The page as it was built, for a folder that lies below that of its files: `../../` leads there. */
export const fromBelow = (built: string, wayUp: string): string =>
  built.replace(/ (src|href)="\.\//g, (_, name: string) => ` ${name}="${escapeText(wayUp)}`);

/** Replaces the one place that a pattern finds; a template without it is not what these functions were written for. */
export function put(html: string, place: RegExp, text: string): string {
  const found = html.match(new RegExp(place, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`the built page has ${String(place)} ${found} times, and not once`);
  return html.replace(place, () => text);
}
