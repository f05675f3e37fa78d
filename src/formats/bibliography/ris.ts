import type { Civil } from '../../model/day.ts';
import type { Story } from '../../model/story.ts';
import type { Source } from '../../model/timeline.ts';
import type { Writer } from '../exchange/writer.ts';
import { daysLost, eventsLost, isWebPage, knownLanguage, plainDayOf } from './kinds.ts';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** `2021/03/12/`, as the format has it. */
const dateOf = ({ year, month, day }: Civil): string =>
  `${digits(year, 4)}/${digits(month, 2)}/${digits(day, 2)}/`;

/** A value is one line; a line that looks like a tag would begin a field. */
const lineOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function recordOf(story: Story, source: Source): string {
  const [published, retrieved] = [plainDayOf(source.published), plainDayOf(source.retrieved)];
  const address = source.url ?? source.archivedUrl;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', isWebPage(source) ? 'ELEC' : 'GEN'],
    ['ID', source.id],
    ['TI', source.title],
    ['AU', source.author],
    ['PB', source.publisher],
    ['PY', published && digits(published.year, 4)],
    ['DA', published && dateOf(published)],
    ['Y2', retrieved && dateOf(retrieved)],
    ['UR', address],
    ['L2', source.url ? source.archivedUrl : undefined],
    ['LA', knownLanguage(story, source)]
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${lineOf(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Writes the sources of a story as RIS, for EndNote, Zotero and Mendeley. Lines end in CR LF, as the format asks. */
export const risWriter: Writer = {
  id: 'ris',
  name: 'Sources (RIS)',
  ending: '.ris',
  mediaType: 'application/x-research-info-systems',
  write(story, words) {
    const records = story.timeline.sources.map((source) => recordOf(story, source));
    return {
      files: new Map([['', new TextEncoder().encode(records.join('\r\n'))]]),
      lost: [...eventsLost(story, words), ...daysLost(story, words)]
    };
  }
};
