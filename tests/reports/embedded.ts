import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedStory } from '../../src/app/embed/embedded-story.ts';
import {
  documentFormats,
  documentOptions,
  type PictureKind
} from '../../src/export/picture/document-pictures.ts';
import { embedParts, type Embedded, type EmbedLook } from '../../src/export/snippets/embedded.ts';
import { fileOf } from '../../src/export/file.ts';
import { nodeRuntime } from '../../src/export/node/runtime.ts';
import { pictureOf } from '../../src/export/picture/picture.ts';
import { english } from '../../src/words/en/index.ts';
import { reportStory } from './made.ts';

/** The look of an embed whose maker chose nothing. */
export const asItOpens: EmbedLook = { parts: embedParts, theme: 'system' };

/** The story of the reports, as the *Embed* dialog of a site at `site` tells snippets of it. */
export function embeddedAt(site: string): Embedded {
  const story = reportStory();
  const path = `data/${story.timeline.id}/timeline.json`;
  const place = { site, story: site + path, link: `${site}?src=${encodeURIComponent(path)}` };
  return { ...embeddedStory(story, { window: undefined, event: undefined }, place, english), hasPdf: true };
}

/** Saves into a folder what the *Embed* dialog lets save for a snippet, by the same engine for PDF as in a page. */
export async function saveForSnippet(
  kind: PictureKind,
  folder: string,
  { picture: name, addresses }: Embedded
) {
  const story = reportStory();
  const view = { window: undefined, event: undefined, grouping: 'lane', theme: 'system' } as const;
  const picture = pictureOf(story, documentOptions(kind, { ...view, link: addresses.page }), {
    words: english
  });
  for (const format of documentFormats(kind, picture)) {
    const options = { svgText: 'embed', embedData: true, pdfEngine: 'pdfkit' } as const;
    const { bytes } = await fileOf({ story, picture }, format, options, nodeRuntime);
    writeFileSync(join(folder, `${name}.${format}`), bytes);
  }
}
