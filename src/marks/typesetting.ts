import { getContext, setContext } from 'svelte';
import type { TextLine } from '../layout/scene.ts';
import type { StyledRun } from '../layout/text/styled-runs.ts';

/** A run with its own place: its left edge, in pixels. */
export interface PlacedRun extends StyledRun {
  readonly x: number;
}

/** What text needs in the program for which a picture is made. Most screens need none of this. */
export interface Typesetting {
  /** The runs of a line in reading order, if that program would place them wrongly; else undefined. */
  readonly placedRuns?: (line: TextLine) => readonly PlacedRun[] | undefined;
  /** The outlines of a line’s letters as path data, if that program would draw a halo over the letters. */
  readonly outline?: (line: TextLine) => string;
  /** The width into which a line is squeezed, in pixels, if that program would make it wider; else undefined. */
  readonly length?: (line: TextLine) => number | undefined;
}

const key = Symbol('typesetting');

/** Sets the text of all marks within a component. */
export const provideTypesetting = (typesetting: () => Typesetting | undefined): void => {
  setContext(key, typesetting);
};

const none = (): undefined => undefined;

/** How a mark sets its text; called as the mark is made. */
export const typesettingHere = (): (() => Typesetting | undefined) =>
  getContext<(() => Typesetting | undefined) | undefined>(key) ?? none;
