import { pictureOf, type Picture as ExportedPicture } from '../../src/export/picture/picture.ts';
import { quoteCardOf } from '../../src/export/picture/quote-card.ts';
import { presets, type PresetName } from '../../src/export/picture/size.ts';
import type { Land } from '../../src/layout/map/land.ts';
import { layoutTimeline } from '../../src/layout/layout.ts';
import { planTimeline } from '../../src/layout/plan/plan.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { sheetParts, usualParts } from '../../src/layout/sheet/layout-sheet.ts';
import { themes } from '../../src/layout/plan/theme.ts';
import { extentOf, type TimeWindow } from '../../src/layout/time/window.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Grouping } from '../../src/model/query.ts';
import type { Story } from '../../src/model/story.ts';
import { english } from '../../src/words/en/index.ts';

export type ThemeName = keyof typeof themes;

/** What a picture shows, and how; the theme is light where none is given. */
export interface Picture {
  readonly story: Story;
  readonly width?: number;
  /** First and last civil day in view; the whole story where none is given. */
  readonly days?: readonly [string, string];
  readonly theme?: ThemeName;
  readonly grouping?: Grouping;
  readonly selectedId?: string;
  /** As high as its labels need where none is given. */
  readonly height?: number;
}

/** Every picture by its name, in the order in which the modules name them. */
export const plots = new Map<string, () => Picture>();

/** Names a picture: a test compares it with its golden file, and the gallery shows it. */
export function plot(name: string, picture: () => Picture): void {
  if (plots.has(name)) throw new Error(`two pictures are named ${name}`);
  plots.set(name, picture);
}

/** A whole sheet of a story, in the size of a use; or the quote card of one event. */
export type SheetPicture = { readonly story: Story; readonly theme: ThemeName } & (
  | { readonly event: string }
  | {
      readonly preset: PresetName;
      /** For a sheet with a map. */
      readonly land?: Land;
    }
);

/** Every sheet by its name. */
export const sheets = new Map<string, () => SheetPicture>();

/** Names a sheet: as `plot` does a figure. */
export function sheet(name: string, picture: () => SheetPicture): void {
  if (sheets.has(name) || plots.has(name)) throw new Error(`two pictures are named ${name}`);
  sheets.set(name, picture);
}

/** The picture that the command line makes of a sheet; a theme given here goes before its own. */
export function pictureOfSheet(named: SheetPicture, theme: ThemeName = named.theme): ExportedPicture {
  const { story } = named;
  if ('event' in named) {
    const event = story.events.find(({ id }) => id === named.event)!;
    return quoteCardOf(story, event, {
      theme,
      words: english,
      link: `https://timelines.example/?id=${event.id}`
    });
  }
  const { preset, land } = named;
  return pictureOf(
    story,
    {
      size: presets[preset],
      filter: {},
      grouping: 'lane',
      theme,
      transparent: false,
      parts: new Set(land ? sheetParts : usualParts)
    },
    { words: english, land }
  );
}

/** The name of a picture's golden file, without its ending. */
export const goldenName = (name: string): string => name.replaceAll(/[ ,]+/g, '-');

const windowOf = ({ story, days }: Picture): TimeWindow => {
  if (!days) return extentOf(story);
  const [start, end] = [parseDay(days[0])!, parseDay(days[1])!];
  return { start, end: end + 1 };
};

/** The scene of a picture; a theme given here goes before its own. */
export function sceneOf(picture: Picture, theme: ThemeName = picture.theme ?? 'light'): Scene {
  const { story, width = 820, grouping = 'lane', height } = picture;
  const plan = planTimeline(story, {
    events: story.events,
    grouping,
    theme: themes[theme],
    words: english
  });
  const window = windowOf(picture);
  const extent = extentOf(story);
  return layoutTimeline(plan, {
    width,
    height,
    titlesAbove: height === undefined && width < 700,
    window,
    extent,
    stretches: true
  });
}
