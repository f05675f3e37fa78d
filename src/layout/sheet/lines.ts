import { badgeLine, type Badge, type Scene, type TextLine } from '../scene.ts';
import type { PagedSheet, Sheet } from './sheet.ts';

/** A line of text in a picture. */
export interface DrawnLine {
  readonly line: TextLine;
  /** The id of its event. */
  readonly event?: string;
}

/** Every line of text on a sheet, in drawing order. */
export const linesOfSheet = (sheet: Sheet): readonly DrawnLine[] => [
  ...drawn(sheet.above.flatMap(({ lines }) => lines)),
  ...linesOfScene(sheet.scene),
  ...sheet.legend.flatMap(({ badge, lines }) => labelled({ badges: badge ? [badge] : [], lines })),
  ...drawn(sheet.map?.scene.marks.flatMap(({ count, line }) => [count ?? [], line ?? []].flat()) ?? []),
  ...drawn(sheet.below.flatMap(({ lines }) => lines))
];

/** Every line of text on the pages of a sheet, in drawing order. */
export const linesOfPages = ({ first, following, running }: PagedSheet): readonly DrawnLine[] => [
  ...linesOfSheet(first),
  ...drawn([...following.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)), ...running.flat()])
];

/** Every line of text in a figure, in drawing order. */
export const linesOfScene = (scene: Scene): readonly DrawnLine[] => [
  ...drawn(scene.eras.flatMap(({ line }) => line ?? [])),
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
