import { embedParts, type Embedded, type EmbedLook } from '../../src/export/embedded.ts';
import { openingWindowOf } from '../../src/layout/opening.ts';
import { alternativeTextOf } from '../../src/layout/sheet/alternative-text.ts';
import { dayInWords } from '../../src/model/words.ts';
import { reportStory } from './made.ts';

/** The look of an embed whose maker chose nothing. */
export const asItOpens: EmbedLook = { parts: embedParts, theme: 'system' };

/** The story of the reports, as the *Embed* dialog of a site at `site` tells snippets of it. */
export function embeddedAt(site: string): Embedded {
  const story = reportStory();
  const { id, title, language, sources } = story.timeline;
  const path = `data/${id}/timeline.json`;
  return {
    title,
    language,
    alternativeText: alternativeTextOf(story, story.events, openingWindowOf(story)),
    asOf: dayInWords(story.asOf),
    sources: sources.map((source) => ({ citation: source.title, url: source.url })),
    picture: id,
    addresses: { site, story: site + path, page: `${site}?src=${encodeURIComponent(path)}` }
  };
}
