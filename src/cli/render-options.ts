import { landFor, pictureOf, type Picture, type PictureOptions } from '../export/picture/picture.ts';
import { quoteCardOf } from '../export/picture/quote-card.ts';
import { parseLength, presetNames, presets, type Length, type PictureSize } from '../export/picture/size.ts';
import { openingWindowOf } from '../layout/time/opening.ts';
import { sheetParts, usualParts, type SheetPart } from '../layout/sheet/layout-sheet.ts';
import { themes } from '../layout/plan/theme.ts';
import type { TimeWindow } from '../layout/time/window.ts';
import { formatDay, type Day } from '../model/day.ts';
import { safeUrl } from '../model/links.ts';
import { groupings, placeNames } from '../model/query.ts';
import { stages } from '../model/stage.ts';
import { standings } from '../model/standing.ts';
import { english } from '../words/en/index.ts';
import type { Story } from '../model/story.ts';
import { choiceOf } from './arguments.ts';
import { dayFrom } from './day-option.ts';
import { UsageError } from './effects.ts';
import { wordsFrom } from './language-option.ts';

/** Options of `render` for the look of a picture. */
export const pictureArguments = {
  preset: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  q: { type: 'string' },
  lane: { type: 'string' },
  actor: { type: 'string' },
  place: { type: 'string' },
  stage: { type: 'string', multiple: true },
  standing: { type: 'string', multiple: true },
  group: { type: 'string' },
  select: { type: 'string' },
  event: { type: 'string' },
  theme: { type: 'string' },
  lang: { type: 'string' },
  transparent: { type: 'boolean' },
  parts: { type: 'string' },
  credit: { type: 'string' },
  link: { type: 'string' }
} as const;

export type PictureValues = {
  readonly [Name in keyof typeof pictureArguments]?: (typeof pictureArguments)[Name] extends {
    multiple: true;
  }
    ? readonly string[]
    : (typeof pictureArguments)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
};

const themeNames = Object.keys(themes) as (keyof typeof themes)[];

/** Makes the picture of any story, or the quote card of its event that is named. */
export function pictureMaker(values: PictureValues): (story: Story) => Promise<Picture> {
  const loadWords = wordsFrom(values.lang);
  if (values.event === undefined) {
    const optionsOf = pictureOptions(values);
    return async (story) => {
      const options = optionsOf(story);
      return pictureOf(story, options, { words: await loadWords(), land: await landFor(options) });
    };
  }
  const others = Object.keys(values).filter((name) => name in pictureArguments && !ofCards.has(name));
  if (others.length > 0)
    throw new UsageError(`--event draws one event as a quote card, which takes no --${others[0]}`);
  const look = {
    theme: choiceOf('theme', values.theme, themeNames) ?? 'light',
    link: linkFrom(values.link)
  };
  return async (story) => {
    const id = idOf('event', values.event, story.events);
    const event = story.events.find((each) => each.id === id)!;
    return quoteCardOf(story, event, { ...look, words: await loadWords() });
  };
}

/** The options of a quote card. */
const ofCards: ReadonlySet<string> = new Set(['event', 'theme', 'lang', 'link']);

/** Options that apply to any story, as a function that looks up the named parts of one. */
function pictureOptions(values: PictureValues): (story: Story) => PictureOptions {
  const { q } = values;
  const stage = choicesOf('stage', values.stage, stages);
  const standing = choicesOf('standing', values.standing, standings);
  const days = daysFrom(values);
  const looks = {
    size: sizeFrom(values),
    grouping: choiceOf('group', values.group, groupings) ?? 'lane',
    theme: choiceOf('theme', values.theme, themeNames) ?? 'light',
    transparent: values.transparent ?? false,
    parts: partsFrom(values.parts),
    credit: values.credit,
    link: linkFrom(values.link)
  };
  return (story) => {
    const { lanes = [], actors = [] } = story.timeline;
    const lane = idOf('lane', values.lane, lanes);
    const actor = idOf('actor', values.actor, actors);
    const places = placeNames(story).map((id) => ({ id }));
    const place = idOf('place', values.place, places);
    return {
      ...looks,
      window: windowOf(story, days),
      filter: { q, lane, actor, place, stage, standing },
      selectedId: idOf('event', values.select, story.events)
    };
  };
}

const choicesOf = <Choice extends string>(
  name: string,
  texts: readonly string[] | undefined,
  choices: readonly Choice[]
): readonly Choice[] | undefined => texts?.map((text) => choiceOf(name, text, choices)!);

function sizeFrom(values: PictureValues): PictureSize {
  const preset = choiceOf('preset', values.preset, presetNames);
  const size: PictureSize = presets[preset ?? 'a4'];
  const width = lengthFrom('width', values.width);
  const height = lengthFrom('height', values.height);
  // With one side given, the other again follows the content, and the picture is not a page.
  return width || height ? { zoom: size.zoom, width: width ?? size.width, height } : size;
}

function lengthFrom(name: 'width' | 'height', text: string | undefined): Length | undefined {
  const length = text === undefined ? undefined : parseLength(name, text, english);
  if (typeof length === 'string') throw new UsageError(`--${name}: ${length}`);
  return length;
}

interface Days {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

function daysFrom(values: PictureValues): Days {
  const [from, to] = (['from', 'to'] as const).map((name) => dayFrom(name, values[name]));
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${values.from} is after --to ${values.to}`);
  return { from, to };
}

/** The days given; if only one is given, the other comes from the story's opening view. */
function windowOf(story: Story, { from, to }: Days): TimeWindow | undefined {
  if (from === undefined && to === undefined) return undefined;
  const opening = openingWindowOf(story);
  const start = from ?? opening.start;
  const end = to === undefined ? opening.end : to + 1;
  if (start < end) return { start, end };
  throw new UsageError(
    from === undefined
      ? `--to ${formatDay(to!)} is before this story’s opening view begins: give --from as well`
      : `--from ${formatDay(from)} is after this story’s opening view ends: give --to as well`
  );
}

function idOf(
  what: string,
  id: string | undefined,
  things: readonly { readonly id: string }[]
): string | undefined {
  if (id === undefined || things.some((thing) => thing.id === id)) return id;
  const known = things.map((thing) => thing.id).join(', ');
  throw new UsageError(`this story has no ${what} ${id}; it has ${known || 'none'}`);
}

function partsFrom(list: string | undefined): ReadonlySet<SheetPart> {
  if (list === undefined) return new Set(usualParts);
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return new Set(names.map((name) => choiceOf('part', name, sheetParts)!));
}

function linkFrom(text: string | undefined): string | undefined {
  const url = safeUrl(text);
  if (text !== undefined && !url)
    throw new UsageError(`--link is not a web address: ${text}; write it as in https://example.org/`);
  return url;
}
