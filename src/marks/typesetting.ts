import { getContext, setContext } from 'svelte';
import type { TextLine } from '../layout/scene.ts';
import type { StyledRun } from '../layout/text/styled-runs.ts';

/** A run that has a place of its own: where it begins at its left, in pixels. */
export interface PlacedRun extends StyledRun {
  readonly x: number;
}

/** How the program that a picture is for wants its text. A screen needs none of this. */
export interface Typesetting {
  /** The runs of a line in reading order, where that program would put them wrongly; else undefined. */
  readonly placedRuns?: (line: TextLine) => readonly PlacedRun[] | undefined;
  /** The shapes of a line’s letters as the data of a path, where that program draws a halo over the letters. */
  readonly outline?: (line: TextLine) => string;
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
