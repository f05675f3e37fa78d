/** The file of a site that lists its stories, relative to the site's folder. */
export const storiesPath = 'stories.json';

/** The text of that file: paths of documents, relative to the site's folder. */
export const storiesText = (paths: readonly string[]): string =>
  `${JSON.stringify({ stories: paths }, null, 2)}\n`;

/** The paths listed in such a file; undefined if the text is something else. */
export function storiesIn(text: string): readonly string[] | undefined {
  const value = valueOf(text);
  const stories =
    typeof value === 'object' && value !== null && 'stories' in value ? value.stories : undefined;
  const isList = Array.isArray(stories) && stories.every((path): path is string => typeof path === 'string');
  return isList ? stories : undefined;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is not JSON is not such a file.
    return undefined;
  }
}
