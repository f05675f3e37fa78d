import { integrityOf } from '../model/hash.ts';
import { longestDocument } from '../model/text-size.ts';
import type { Story } from '../model/story.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';
import { describeStory, storyTitle } from './describe.ts';
import { withFacesFor } from './fonts.ts';
import { jsonElement, jsonText, startTag } from './html.ts';
import { plainStory } from './plain-story.ts';
import { fillPage, put, storyHeading } from './template.ts';

/** Images as `data:` addresses, by their paths beside the document. */
export type Images = Readonly<Record<string, string>>;

/** Whether the page of a single file can load a document, whose length is limited, and its images in addition. */
export const isForSingle = (document: Timeline, images: Images): boolean =>
  jsonText(document).length + jsonText(images).length <= longestDocument;

const scriptPlace = /(<script type="module"[^>]*>)([\s\S]*?)<\/script>/;
const stylePlace = /(<style rel="stylesheet"[^>]*>)([\s\S]*?)<\/style>/;

/** What a single file contains beside the built page and its story. */
export interface Additions {
  /** A style sheet with the faces that the document needs beyond Latin. */
  readonly otherScripts: string;
  readonly images: Images;
  /** The licences of third-party components. */
  readonly thirdParty: string;
  /** The words of ours in the page. */
  readonly words: Words;
}

/**
 * A self-contained page with a story, which makes no requests. `built` has its script and style inline; `document` is
 * the story's, with its texts as content.
 */
export function singleFile(
  built: string,
  story: Story,
  document: Timeline,
  { otherScripts, images, thirdParty, words }: Additions
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
    heading: storyHeading(story.timeline),
    description: describeStory(story, words),
    head: [],
    app: { 'data-timeline': 'timeline.json' },
    plain: plainStory(story, words),
    words,
    data: [
      jsonElement({ type: 'application/json', id: 'timeline' }, document),
      ...(Object.keys(images).length > 0
        ? [jsonElement({ type: 'application/json', id: 'media' }, images)]
        : []),
      noticeElement(thirdParty)
    ]
  });
}

/** Text that browsers neither show nor run, for readers of the file itself. */
const noticeElement = (text: string): string =>
  `${startTag('script', { type: 'text/plain', id: 'third-party' })}\n${text.replace(/<(?=[/!s])/giu, '&lt;')}</script>`;

/** Allows the file only its own script, style and images, and no requests. */
const policy = (script: string, style: string): string =>
  startTag('meta', {
    'http-equiv': 'Content-Security-Policy',
    content: [
      "default-src 'none'",
      `script-src '${integrityOf(script)}'`,
      `style-src '${integrityOf(style)}'`,
      // The second for images of a story that a reader opens from their own files.
      'img-src data: blob:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html'
    ].join('; ')
  });
