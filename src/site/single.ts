import { integrityOf } from '../model/hash.ts';
import { longestDocument } from '../model/text-size.ts';
import type { Story } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import { describeStory, storyTitle } from './describe.ts';
import { withFacesFor } from './fonts.ts';
import { jsonElement, jsonText, startTag } from './html.ts';
import { plainStory } from './plain-story.ts';
import { fillPage, put } from './template.ts';

/** Whether the page of a single file takes the document that it would carry, as it takes none that is longer. */
export const isForSingle = (document: Timeline): boolean => jsonText(document).length <= longestDocument;

const scriptPlace = /(<script type="module"[^>]*>)([\s\S]*?)<\/script>/;
const stylePlace = /(<style rel="stylesheet"[^>]*>)([\s\S]*?)<\/style>/;

/** What a single file has beside the built page and its story. */
export interface Additions {
  /** A sheet with the faces that the document needs beside those for Latin. */
  readonly otherScripts: string;
  /** The notice of what others made of all this. */
  readonly thirdParty: string;
}

/**
 * A page that carries a story and all that shows it, and asks for nothing. `built` has its script and style inline;
 * `document` is the story's, with its texts as content.
 */
export function singleFile(
  built: string,
  story: Story,
  document: Timeline,
  { otherScripts, thirdParty }: Additions
): string {
  const script = scriptPlace.exec(built)?.[2] ?? '';
  const style = withFacesFor(JSON.stringify(document), stylePlace.exec(built)?.[2] ?? '') + otherScripts;
  const page = put(
    put(built, stylePlace, `<style>${style}</style>`),
    /<head>/,
    `<head>\n    ${policy(script, style)}`
  );
  return fillPage(page, {
    title: storyTitle(story.timeline),
    description: describeStory(story),
    head: [],
    app: { 'data-timeline': 'timeline.json' },
    plain: plainStory(story),
    data: [jsonElement({ type: 'application/json', id: 'timeline' }, document), noticeElement(thirdParty)]
  });
}

/** A text that a browser neither shows nor runs, for those who read the file itself. */
const noticeElement = (text: string): string =>
  `${startTag('script', { type: 'text/plain', id: 'third-party' })}\n${text.replace(/<(?=[/!s])/giu, '&lt;')}</script>`;

/** What the file may do: run its own script, wear its own style, and ask for nothing at all. */
const policy = (script: string, style: string): string =>
  startTag('meta', {
    'http-equiv': 'Content-Security-Policy',
    content: [
      "default-src 'none'",
      `script-src '${integrityOf(script)}'`,
      `style-src '${integrityOf(style)}'`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html'
    ].join('; ')
  });
