import type { Stretch as TextStretch } from '../model/stretch.ts';
import type { BadgeWords } from './plan/badges.ts';
import type { Theme } from './plan/theme.ts';
import type { Face } from './text/text.ts';
import type { TimeWindow } from './time/window.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a part of an event's mark is drawn; its meaning is told by `shape.ts`. */
export type Tone =
  'solid' | 'flank' | 'band' | 'fade' | 'bracket' | 'cap' | 'arrow' | 'hairline' | 'unknown' | 'break';

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
  /** `paper` where it is set on ink. */
  readonly colour: 'ink' | 'muted' | 'paper';
  /** Where in `text` its colour is; what is around it is the rest of a sentence. All of it if absent. */
  readonly inked?: TextStretch | undefined;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The text that this is a line of, where it may be cut: all its lines run one way, in the same families. */
  readonly whole?: string;
  /** BCP 47 tag, where it is an author's text. */
  readonly language?: string;
}

/** A word that a mark may not lose: in a frame where it says a doubt. */
export interface Badge extends Box, BadgeWords {}

/** The words of a badge as a line of text. */
export const badgeLine = ({ x, y, width, height, text }: Badge): TextLine => ({
  text,
  x: round(x + width / 2),
  y: round(y + height / 2 + 4.5),
  face: 'sans',
  size: 12,
  colour: 'muted',
  anchor: 'middle'
});

/** An event in the picture. */
export interface PlacedEvent {
  readonly id: string;
  /** Added to all coordinates of the body, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** Not so, or not yet, when the source spoke: outlined and dashed. */
  readonly hollow: boolean;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The event in one sentence, for a reader who does not see it. */
  readonly name: string;
  readonly body: EventBody;
}

/** What is drawn of an event; the same object as long as nothing of it but its place changes. */
export interface EventBody {
  readonly marks: readonly Mark[];
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
  /** What a click, a focus ring or the selection's frame takes in. */
  readonly box: Box;
}

/** The box of an event in the picture, in pixels. */
export const boxOf = ({ x, y, body: { box } }: PlacedEvent): Box => ({ ...box, x: x + box.x, y: y + box.y });

/** One column of a density: its height says how many events there are. */
export type Column = Box;

/** Events that are too many to be drawn one by one: how many they are, and where. */
export interface Density {
  readonly key: string;
  readonly colour: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly line: TextLine;
  /** What a click takes in. */
  readonly box: Box;
  /** The days that show more of it, where a reader opens it. */
  readonly window: TimeWindow;
  /** In words, for a reader who does not see it. */
  readonly name: string;
}

/** The ground of one lane, actor or label. */
export interface Band extends Box {
  readonly id: string;
  readonly colour: string;
  readonly heading: readonly TextLine[];
  /** The coloured rule beside the heading. */
  readonly rule: Box;
  /** Thin lines that marks lie on, where labels are above them. */
  readonly tracks: string;
}

export interface Tick {
  /** The day that it begins. */
  readonly day: number;
  readonly major: boolean;
  readonly path: string;
  readonly line?: TextLine | undefined;
}

/** The one heavy line of the figure: what the source could report is before it, what was to come after it. */
export interface AsOfLine {
  /** Empty where the day is not on the axis. */
  readonly path: string;
  readonly future: Box;
  /** The ground of its first line, at the top. */
  readonly flag: Box | undefined;
  readonly lines: readonly TextLine[];
}

/** A narrow part of the axis, for what lies before or after the window. */
export interface Stretch extends Box {
  readonly side: 'before' | 'after';
  /** “Earlier (compressed)”, where there is room. */
  readonly line: TextLine | undefined;
  /** Says that the axis changes its scale there. */
  readonly glyph: string;
}

/** A whole picture, in pixels: everything that any painter needs, and nothing that needs a screen. */
export interface Scene {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** Where time is drawn, below the ticks; what is placed outside it is cut off. */
  readonly plot: Box;
  readonly bands: readonly Band[];
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
  readonly asOf: AsOfLine | undefined;
  readonly densities: readonly Density[];
  /** In order of time. */
  readonly events: readonly PlacedEvent[];
}

/** Pixels to two decimals, so that a picture is small and the same everywhere. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;
