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

/**
 * How `marks/MarkPart.svelte` paints a mark: a box is lighter unless its tone is `solid` or `fade`. `shape.ts` says what
 * each part means.
 */
export type Tone =
  | 'solid'
  | 'flank'
  | 'band'
  | 'fade'
  | 'bracket'
  | 'cap'
  | 'arrow'
  | 'hairline'
  | 'join'
  | 'unknown'
  | 'break';

/** A part of an event, in pixels: a filled box, a stroked path or a dot; `faint` if it is another account's. */
export type Mark = { readonly faint?: true } & (
  | ({ readonly kind: 'box'; readonly tone: Tone } & Box)
  | { readonly kind: 'path'; readonly tone: Tone; readonly d: string }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      /** Drawn as a ring: the day is not exact. */
      readonly inexact?: true;
    }
);

/** One line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  /** Font size in pixels. */
  readonly size: number;
  /** `paper` is for text on ink. */
  readonly colour: 'ink' | 'muted' | 'paper';
  /** The part of `text` in its colour; around it is the rest of a sentence. All of the text if absent. */
  readonly inked?: TextStretch | undefined;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The text of which this is a line, if it may be cut: all its lines have the same direction and families. */
  readonly whole?: string;
  /** BCP 47 tag, if it is an author's text. */
  readonly language?: string;
}

/** A word that a mark may not lose; in a frame if it is a doubt. */
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

/** An event in the picture, in one of its groups. */
export interface PlacedEvent {
  readonly id: string;
  /** The id of its group, if it is a copy: only the first place of an event has its name. */
  readonly copyIn: string | undefined;
  /** Added to all coordinates of the body, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** Whether it had not happened when the source spoke: outlined and dashed. */
  readonly hollow: boolean;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The event in one sentence and its place in time, “3 of 13”, for a reader who hears it. */
  readonly name: string;
  readonly body: EventBody;
}

/** What is drawn of an event; the same object as long as only its place changes. */
export interface EventBody {
  readonly marks: readonly Mark[];
  readonly lines: readonly TextLine[];
  readonly badges: readonly Badge[];
  /** The box of clicks, of the focus ring and of the selection's frame. */
  readonly box: Box;
}

/** The box of an event in the picture, in pixels. */
export const boxOf = ({ x, y, body: { box } }: PlacedEvent): Box => ({ ...box, x: x + box.x, y: y + box.y });

/** One column of a density: its height shows the number of events. */
export type Column = Box;

/** Events too many to be drawn one by one: their number, and where they are. */
export interface Density {
  readonly key: string;
  readonly colour: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly line: TextLine;
  /** The box of clicks. */
  readonly box: Box;
  /** The days that show more of them when a reader opens it. */
  readonly window: TimeWindow;
  /** The id of the first of them, if no days show more of them: a list shows all. */
  readonly first: string | undefined;
  /** How many they are, of which group, and what a press does: it shows them here, or in a list. */
  readonly names: { readonly show: string; readonly list: string };
}

/** The ground of one lane, actor or label. */
export interface Band extends Box {
  readonly id: string;
  readonly colour: string;
  readonly heading: readonly TextLine[];
  /** The name of a button that shows only this group. */
  readonly only: string;
  /** The width of the heading, from the left of the band, in pixels. */
  readonly nameWidth: number;
  /** The coloured rule beside the heading. */
  readonly rule: Box;
  /** Thin lines on which marks lie if labels are above them. */
  readonly tracks: string;
}

export interface Tick {
  /** The day that begins there. */
  readonly day: number;
  readonly major: boolean;
  readonly path: string;
  readonly line?: TextLine | undefined;
}

/** The one heavy line of the figure, between what the sources could report and what was still to come. */
export interface AsOfLine {
  /** Empty if the day is not on the axis. */
  readonly path: string;
  readonly future: Box;
  /** The ground of its first line, at the top. */
  readonly flag: Box | undefined;
  readonly lines: readonly TextLine[];
}

/** A narrow part of the axis, for time before or after the window. */
export interface Stretch extends Box {
  readonly side: 'before' | 'after';
  /** “Earlier (compressed)”, if there is room. */
  readonly line: TextLine | undefined;
  /** Shows that the scale of the axis changes there; empty if it does not. */
  readonly glyph: string;
}

/** A named period behind the events, over the whole height of the plot. */
export interface PlacedEra extends EraGround {
  readonly id: string;
  /** Its name at the top of its ground; absent if it has no room. */
  readonly line: TextLine | undefined;
}

/** The ground of an era. */
export interface EraGround {
  /** Of its colours in a theme: those that follow each other have others. */
  readonly colour: 0 | 1 | 2;
  /** When it surely was; absent if that is nowhere in view. */
  readonly sure: Box | undefined;
  /** When it may have been: lighter. */
  readonly flanks: readonly Box[];
  /** The opacity of the sure part, so low that several grounds over each other leave texts readable. */
  readonly opacity: number;
  /** Lines down its known ends, as far as they are in view. */
  readonly ends: string;
  /** Dashed lines down the outer bounds of its flanks. */
  readonly bounds: string;
}

/** A whole picture, in pixels: everything that a painter needs, and nothing that needs a screen. */
export interface Scene {
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** The area where time is drawn, below the ticks; marks outside it are cut off. */
  readonly plot: Box;
  readonly bands: readonly Band[];
  readonly stretches: readonly Stretch[];
  /** Behind all that follows; later ones over earlier ones. */
  readonly eras: readonly PlacedEra[];
  readonly ticks: readonly Tick[];
  readonly asOf: AsOfLine | undefined;
  readonly densities: readonly Density[];
  /** In order of time. */
  readonly events: readonly PlacedEvent[];
  /** What the events are as a list, for a reader who hears it. */
  readonly eventsName: string;
}

/** Pixels to two decimals, so that a picture is small and the same everywhere. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;
