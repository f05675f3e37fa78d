import type { PictureOptions } from '../export/picture.ts';
import { parseLength, presetNames, presets, type Length, type PictureSize } from '../export/size.ts';
import { openingWindowOf } from '../layout/opening.ts';
import { sheetParts, type SheetPart } from '../layout/sheet/layout-sheet.ts';
import { themes } from '../layout/theme.ts';
import type { TimeWindow } from '../layout/window.ts';
import { parseDay, type Day } from '../model/day.ts';
import { labels } from '../model/label.ts';
import { safeUrl } from '../model/links.ts';
import { groupings } from '../model/query.ts';
import type { Story } from '../model/story.ts';
import { choiceOf } from './arguments.ts';
import { UsageError } from './effects.ts';

/** What `render` takes that says how a picture looks. */
export const pictureArguments = {
  preset: { type: 'string' },
  width: { type: 'string' },
  height: { type: 'string' },
  orientation: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  q: { type: 'string' },
  lane: { type: 'string' },
  actor: { type: 'string' },
  label: { type: 'string' },
  group: { type: 'string' },
  select: { type: 'string' },
  theme: { type: 'string' },
  transparent: { type: 'boolean' },
  parts: { type: 'string' },
  credit: { type: 'string' },
  link: { type: 'string' }
} as const;

export type PictureValues = {
  readonly [Name in keyof typeof pictureArguments]?: (typeof pictureArguments)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};

const themeNames = Object.keys(themes) as (keyof typeof themes)[];

/** What was asked for, of a story that has to have what is named. */
export function pictureOptions(story: Story, values: PictureValues): PictureOptions {
  const { lanes = [], actors = [] } = story.timeline;
  return {
    size: sizeFrom(values),
    orientation: choiceOf('orientation', values.orientation, ['horizontal', 'vertical']),
    window: windowFrom(story, values),
    filter: {
      q: values.q,
      lane: idOf('lane', values.lane, lanes),
      actor: idOf('actor', values.actor, actors),
      label: choiceOf('label', values.label, labels)
    },
    grouping: choiceOf('group', values.group, groupings) ?? 'lane',
    selectedId: idOf('event', values.select, story.events),
    theme: choiceOf('theme', values.theme, themeNames) ?? 'light',
    transparent: values.transparent ?? false,
    parts: partsFrom(values.parts),
    credit: values.credit,
    link: linkFrom(values.link)
  };
}

function sizeFrom(values: PictureValues): PictureSize {
  const preset = choiceOf('preset', values.preset, presetNames);
  const size: PictureSize = presets[preset ?? 'a4'];
  const width = lengthFrom('width', values.width);
  // A width of one's own takes the height from the content again.
  const height = lengthFrom('height', values.height) ?? (width ? undefined : size.height);
  return { zoom: size.zoom, width: width ?? size.width, height };
}

function lengthFrom(name: 'width' | 'height', text: string | undefined): Length | undefined {
  const length = text === undefined ? undefined : parseLength(name, text);
  if (typeof length === 'string') throw new UsageError(`--${name}: ${length}`);
  return length;
}

/** The days asked for; where only one is given, the story's opening view gives the other. */
function windowFrom(story: Story, { from, to }: PictureValues): TimeWindow | undefined {
  if (from === undefined && to === undefined) return undefined;
  const opening = openingWindowOf(story);
  const start = from === undefined ? opening.start : dayFrom('from', from);
  const end = to === undefined ? opening.end : dayFrom('to', to) + 1;
  if (start < end) return { start, end };
  throw new UsageError(
    from && to
      ? `--from ${from} is after --to ${to}`
      : `--${from ? 'from' : 'to'} lies outside the opening view: give both ends`
  );
}

function dayFrom(name: string, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new UsageError(`--${name} is not a day: ${text}; write it as in 2021-03-13`);
  return day;
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
  if (list === undefined) return new Set(sheetParts);
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return new Set(names.map((name) => choiceOf('part', name, sheetParts)!));
}

function linkFrom(text: string | undefined): string | undefined {
  const url = safeUrl(text);
  if (text !== undefined && !url)
    throw new UsageError(`--link is not a web address: ${text}; it begins with https://`);
  return url;
}
