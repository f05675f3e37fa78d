import { badgeLine, type Badge, type Scene, type TextLine } from '../scene.ts';
import type { PagedSheet, Sheet } from './sheet.ts';

/** A line of text as a picture has it. */
export interface DrawnLine {
  readonly line: TextLine;
  /** The id of the event that it belongs to. */
  readonly event?: string;
}

/** Every line of text on a sheet, in the order in which they are drawn. */
export const linesOfSheet = (sheet: Sheet): readonly DrawnLine[] => [
  ...drawn(sheet.above.flatMap(({ lines }) => lines)),
  ...linesOfScene(sheet.scene),
  ...sheet.legend.flatMap(({ badge, lines }) => labelled({ badges: badge ? [badge] : [], lines })),
  ...drawn(sheet.below.flatMap(({ lines }) => lines))
];

/** Every line of text on the pages of a sheet, in the order in which they are drawn. */
export const linesOfPages = ({ first, following, running }: PagedSheet): readonly DrawnLine[] => [
  ...linesOfSheet(first),
  ...drawn([...following.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)), ...running.flat()])
];

/** Every line of text in a figure, in the order in which they are drawn. */
export const linesOfScene = (scene: Scene): readonly DrawnLine[] => [
  ...drawn(scene.ticks.flatMap(({ line }) => line ?? [])),
  ...drawn(scene.stretches.flatMap(({ line }) => line ?? [])),
  ...drawn(scene.asOf?.lines ?? []),
  ...drawn(scene.bands.flatMap(({ heading }) => heading)),
  ...drawn(scene.densities.map(({ line }) => line)),
  ...scene.events.flatMap(({ id, body }) => labelled(body, id))
];

const drawn = (lines: readonly TextLine[], event?: string): readonly DrawnLine[] =>
  lines.map((line) => ({ line, event }));

interface Labelled {
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
}

const labelled = ({ lines, badges }: Labelled, event?: string): readonly DrawnLine[] =>
  drawn([...lines, ...badges.map(badgeLine)], event);
