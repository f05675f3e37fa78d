import { stringify } from 'yaml';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { evidenceLines, knownOf, partsLost, quotesLost } from '../exchange/story-texts.ts';
import type { Writer } from '../exchange/writer.ts';
import { lineOf } from './lines.ts';
import { writtenDate, type Written } from './writer-dates.ts';

interface Dated {
  readonly event: StoryEvent;
  readonly date: Written;
}

const mostNamed = 3;

/** A text in one line in which nothing is a tag, an id or a link of Markwhen. */
const plainLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(^|\s)(#(?!\d+(?:\s|$))|!)(?=[\p{L}\p{N}_])/gu, '$1$2 ')
    .replaceAll('](', '] (')
    .trim();

/** A line below an event that is read as text: one that would be an event, a group or a property gets a dash. */
function textLine(text: string): string {
  const line = plainLine(text);
  const isText = lineOf(line, () => 'mdy').kind === 'text' && !/^[A-Za-z][\w-]*:\s/u.test(line);
  return isText ? line : `– ${line}`;
}

const tagOf = (tag: string): string => `#${tag.replace(/[^\p{L}\p{N}]+/gu, '_')}`;

/** A tag of digits alone is none in Markwhen. */
const isTag = (tag: string): boolean => /[\p{L}_]/u.test(tagOf(tag).slice(1));

function linesOf(story: Story, { event, date }: Dated, words: Words): readonly string[] {
  const { title, tags = [], place, summary = '', links = [] } = event;
  const note = date.isOutline ? ` (${words.dates.when(event.date)})` : '';
  const first = [`${date.text}: ${plainLine(title + note)}`, ...tags.filter(isTag).map(tagOf)].join(' ');
  const texts = [
    ...summary.split('\n').filter((line) => line.trim() !== ''),
    knownOf(event, words),
    ...evidenceLines(story, event)
  ].map(textLine);
  const addresses = links.map(
    ({ url, label }) =>
      `[${plainLine(label ?? url).replace(/[[\]]/gu, '')}](${url.replace(/[()]/gu, encodeURIComponent)})`
  );
  const below = [...texts, ...addresses];
  return [
    first,
    ...(place ? [`location: ${plainLine(place.label)}`] : []),
    ...(below.length > 0 ? ['', ...below] : []),
    ''
  ];
}

/** Values that YAML would take for something else are in quotation marks. */
const fact = (name: string, value: string): string =>
  stringify({ [name]: value.replace(/\s+/gu, ' ').trim() }, { lineWidth: 0 }).trimEnd();

/** An event is in one section only, that of its first lane. */
const sectionOf = ({ laneLabels: [first = ''] }: StoryEvent): string => first;

function textOf(story: Story, dated: readonly Dated[], words: Words): string {
  const { title, description } = story.timeline;
  const labels = [...new Set(dated.map(({ event }) => sectionOf(event)))];
  const inOrder = labels.sort((one, other) => Number(one !== '') - Number(other !== ''));
  const groups = inOrder.flatMap((label) => {
    const lines = dated
      .filter(({ event }) => sectionOf(event) === label)
      .flatMap((each) => linesOf(story, each, words));
    return label === '' ? lines : [`section ${plainLine(label)}`, '', ...lines, 'endSection', ''];
  });
  const header = [fact('title', title), ...(description ? [fact('description', description)] : []), ''];
  return [...header, ...groups].join('\n');
}

/** Writes a story as Markwhen: sections for its lanes, a line for each event, quotes and sources as text below. */
export const markwhenWriter: Writer = {
  id: 'markwhen',
  name: 'Markwhen',
  ending: '.mw',
  mediaType: 'text/plain',
  write(story, words) {
    const all = story.events.map((event) => ({ event, date: writtenDate(event) }));
    const dated = all.filter((each): each is Dated => each.date !== undefined);
    const others = all.filter(({ date }) => date === undefined).map(({ event }) => event.title);
    const times = dated.filter(({ event }) => event.time).length;
    const untilNow = dated.filter(({ date }) => date.text.endsWith('/now')).length;
    const outlines = dated.filter(({ date }) => date.isOutline).length;
    return {
      files: new Map([['', new TextEncoder().encode(textOf(story, dated, words))]]),
      lost: [
        ...(others.length > 0 ? [words.losses.datesBeyond(others.length, others.slice(0, mostNamed))] : []),
        ...(outlines > 0 ? [words.losses.datesInWords(outlines)] : []),
        ...(untilNow > 0 ? [words.losses.endsNow(untilNow)] : []),
        ...(times > 0 ? [words.losses.times(times)] : []),
        ...(dated.length > 0 ? [words.losses.standingAsText(dated.length)] : []),
        ...quotesLost(
          dated.map(({ event }) => event),
          words
        ),
        ...partsLost(story, words)
      ]
    };
  }
};
