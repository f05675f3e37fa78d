import type { Civil } from '../../model/day.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Writer } from '../exchange/writer.ts';
import { civilOfText, eventsLost, isWebPage, knownLanguage } from './kinds.ts';

/** A date of CSL: `[[2021, 3, 12]]`. citeproc-js writes −44 as 44 BC, so there is no year 0 in it. */
const dateOf = ({ year, month, day }: Civil) => ({
  'date-parts': [[year > 0 ? year : year - 1, month, day]]
});

/** An author is one text in a story: nobody may guess where a family name begins. */
const namesOf = (author: string) => [{ literal: author }];

function itemOf(story: Story, source: Source) {
  const { id, title, author, publisher, url, archivedUrl } = source;
  const [issued, accessed] = [civilOfText(source.published), civilOfText(source.retrieved)];
  const language = knownLanguage(story, source);
  return {
    id,
    type: isWebPage(source) ? 'webpage' : 'document',
    title,
    ...(author && { author: namesOf(author) }),
    ...(publisher && (isWebPage(source) ? { 'container-title': publisher } : { publisher })),
    ...(issued && { issued: dateOf(issued) }),
    ...(accessed && { accessed: dateOf(accessed) }),
    ...((url ?? archivedUrl) && { URL: url ?? archivedUrl }),
    ...(url && archivedUrl && { archive_location: archivedUrl }),
    ...(language && { language })
  };
}

/** Writes the sources of a story as CSL-JSON 1.0, for Zotero, Pandoc and other programs of references. */
export const cslJsonWriter: Writer = {
  id: 'csl-json',
  name: 'Sources (CSL-JSON)',
  ending: '.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write(story, words) {
    const items = story.timeline.sources.map((source) => itemOf(story, source));
    return {
      files: new Map([['', new TextEncoder().encode(`${JSON.stringify(items, null, 2)}\n`)]]),
      lost: eventsLost(story, words)
    };
  }
};
