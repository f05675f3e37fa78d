/**
 * The colours of a picture, as six-digit hexadecimal values: plain data, the same on a screen and in a file. The ground of a
 * transparent picture is `none`.
 */
export interface Theme {
  readonly name: 'light' | 'dark' | 'print';
  /** Behind everything. */
  readonly ground: string;
  /** Behind events that were still to come when the source spoke. */
  readonly future: string;
  /** Behind the stretches before and after the window. */
  readonly stretch: string;
  /** Titles and the as-of line. */
  readonly ink: string;
  /** Text on ink. */
  readonly paper: string;
  /** Words, ticks and other small text: 4.5:1 on both grounds. */
  readonly muted: string;
  /** The rest of a sentence around a quote: 4.5:1 on both grounds, and lighter than ink. */
  readonly rest: string;
  /** Grid and borders of lanes. */
  readonly rule: string;
  /**
   * Of eras in turn: the ground is laid over others at a low opacity, which leaves words their 4.5:1; the edge is for its thin
   * lines.
   */
  readonly eras: readonly [EraColours, EraColours, EraColours];
  /** The selection. */
  readonly accent: string;
  /** Whether lighter parts are hatched, so that they survive a copier and need no grey. */
  readonly hatched: boolean;
  /** The colours of lanes, in drawing order: 3:1 on both grounds, and distinct for colour-blind readers. */
  readonly lanes: readonly string[];
}

interface EraColours {
  readonly ground: string;
  readonly edge: string;
}

export const light: Theme = {
  name: 'light',
  ground: '#fcfbf8',
  future: '#f0eee7',
  stretch: '#f7f4ec',
  ink: '#1c1a17',
  paper: '#fcfbf8',
  muted: '#5f5a52',
  rest: '#5f5a52',
  rule: '#dedad1',
  eras: [
    { ground: '#b98a2f', edge: '#b98a2f' },
    { ground: '#3f86ad', edge: '#3f86ad' },
    { ground: '#a268b0', edge: '#a268b0' }
  ],
  accent: '#9a3412',
  hatched: false,
  lanes: ['#024494', '#8255c8', '#946103', '#216d47', '#c72e74', '#3a4249']
};

export const dark: Theme = {
  name: 'dark',
  ground: '#16171a',
  future: '#212328',
  stretch: '#1b1d21',
  ink: '#f1eee8',
  paper: '#16171a',
  muted: '#aba69d',
  rest: '#aba69d',
  rule: '#34363c',
  eras: [
    { ground: '#c79a4a', edge: '#c79a4a' },
    { ground: '#4f9cc4', edge: '#4f9cc4' },
    { ground: '#b083c4', edge: '#b083c4' }
  ],
  accent: '#f4a26b',
  hatched: false,
  lanes: ['#72baeb', '#977bf5', '#e6b847', '#85b57d', '#ed7fa7', '#bcc8d3']
};

/** Ink on paper: all text black except around a quote, and no ground that would use toner. */
export const print: Theme = {
  name: 'print',
  ground: '#ffffff',
  future: '#ffffff',
  stretch: '#ffffff',
  ink: '#000000',
  paper: '#ffffff',
  muted: '#000000',
  rest: '#666666',
  rule: '#c4c4c4',
  eras: [
    { ground: 'none', edge: '#666666' },
    { ground: 'none', edge: '#666666' },
    { ground: 'none', edge: '#666666' }
  ],
  accent: '#000000',
  hatched: true,
  lanes: ['#024494', '#8255c8', '#946103', '#216d47', '#c72e74', '#3a4249']
};

export const themes = { light, dark, print } as const;

/** A theme for a picture laid over another ground: it paints nothing behind the marks. */
export const withoutGround = (theme: Theme): Theme => ({
  ...theme,
  ground: 'none',
  future: 'none',
  stretch: 'none',
  eras: [withoutFill(theme.eras[0]), withoutFill(theme.eras[1]), withoutFill(theme.eras[2])]
});

const withoutFill = ({ edge }: EraColours): EraColours => ({ ground: 'none', edge });

/** The colour of the lane at `index`; after the last colour the first follows. */
export const laneColour = (theme: Theme, index: number): string => theme.lanes[index % theme.lanes.length]!;
