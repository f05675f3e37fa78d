import type { Stretch } from '../model/stretch.ts';
import type { BadgeWords } from './plan/badges.ts';
import type { Theme } from './plan/theme.ts';
import type { Face } from './text/text.ts';

export type Orientation = 'horizontal' | 'vertical';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a part of an event's mark is drawn; its meaning is told by `shape.ts`. */
export type Tone = 'solid' | 'flank' | 'band' | 'fade' | 'bracket' | 'cap' | 'arrow' | 'hairline' | 'unknown';

/** One part of an event's mark: a filled box, a stroked path or a dot. */
export type Mark =
  | ({ readonly kind: 'box'; readonly tone: Tone } & Box)
  | { readonly kind: 'path'; readonly tone: Tone; readonly d: string }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      /** Drawn as a ring: the day is not exact. */
      readonly inexact?: true;
    };

/** One line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  /** Font size in pixels. */
  readonly size: number;
  readonly colour: 'ink' | 'muted';
  /** Where in `text` its colour is; what is around it is the rest of a sentence. All of it if absent. */
  readonly inked?: Stretch | undefined;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The text that this is a line of, where it may be cut: all its lines run one way, in the same families. */
  readonly whole?: string;
  /** BCP 47 tag, where it is an author's text. */
  readonly language?: string;
}

/** A word that a mark may not lose: in a frame where it says a doubt. */
export interface Badge extends Box, BadgeWords {}

/** The words of a badge as a line of text. */
export const badgeLine = ({ x, y, width, text }: Badge): TextLine => ({
  text,
  x: round(x + width / 2),
  y: round(y + 13),
  face: 'sans',
  size: 12,
  colour: 'muted',
  anchor: 'middle'
});

/** An event as it stands in the picture. Its coordinates move with `Scene.shift`. */
export interface PlacedEvent {
  readonly id: string;
  readonly colour: string;
  /** Not so, or not yet, when the source spoke: outlined and dashed. */
  readonly hollow: boolean;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The middle of what is in view of the mark, along time. */
  readonly middle: number;
  /** What a click, a focus ring or the selection's frame takes in. */
  readonly box: Box;
  readonly marks: readonly Mark[];
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
  /** A line from a mark to its label where they stand apart. */
  readonly leader?: string;
  /** The event in one sentence, for a reader who does not see it. */
  readonly name: string;
}

/** An event that lies outside the view, named at the edge of its lane. */
export interface Stub {
  readonly id: string;
  readonly side: 'earlier' | 'later';
  readonly colour: string;
  readonly box: Box;
  /** At the edge of the view, of the first stub there. */
  readonly arrow?: string | undefined;
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
  readonly name: string;
}

/** How many events of a group lie outside the view with no stub of their own. */
export interface Remainder {
  readonly group: string;
  readonly side: 'earlier' | 'later';
  readonly count: number;
  /** The event of them that is nearest to the view. */
  readonly nearest: string;
  readonly box: Box;
  readonly line: TextLine;
  readonly name: string;
}

/** A stretch in which a group's events are too many to be told apart: the box's size says how many there are. */
export interface Bin extends Box {
  readonly key: string;
  readonly colour: string;
  readonly count: number;
}

/** The ground of one lane, actor or label. */
export interface Band extends Box {
  readonly id: string;
  readonly colour: string;
  readonly heading: readonly TextLine[];
  /** The coloured rule beside the heading. */
  readonly rule: Box;
}

export interface Tick {
  /** The day it stands for; a day may have a tick of each unit. */
  readonly day: number;
  readonly major: boolean;
  readonly path: string;
  readonly line?: TextLine;
}

/** The one heavy line of the figure: what the source could report lies before it, what was to come after it. */
export interface AsOfLine {
  readonly path: string;
  readonly future: Box;
  readonly lines: readonly TextLine[];
}

/** A whole picture, in pixels: everything that any painter needs, and nothing that needs a screen. */
export interface Scene {
  readonly theme: Theme;
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** Where time is drawn; what is placed outside it is cut off. */
  readonly plot: Box;
  /** Added to the coordinates of `events`. */
  readonly shift: { readonly x: number; readonly y: number };
  readonly bands: readonly Band[];
  readonly ticks: readonly Tick[];
  readonly asOf: AsOfLine | undefined;
  readonly bins: readonly Bin[];
  /** In order of time within each group. */
  readonly events: readonly PlacedEvent[];
  readonly stubs: readonly Stub[];
  readonly remainders: readonly Remainder[];
}

/** Pixels to two decimals, so that a picture is small and the same everywhere. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;
