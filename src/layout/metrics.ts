/** Every length of a figure that is no font size, in pixels. */
export const metrics = {
  /** The radius of a known day's dot, and the thickness of a bar. */
  dotRadius: 5.5,
  thickness: 8,
  /** No mark is narrower, so that each can be seen and hit. */
  narrowest: 6,
  /** A span that goes on fades over this much after the as-of line. */
  fade: 52,
  /** An end that nobody knows is dotted this far. */
  unknown: 26,
  /** The head of an open end. */
  arrow: 9,

  /** Between a dot and its label beside it, a bar and its label below it, and a mark and its label above, where bounds are. */
  besideDot: 6,
  belowMark: 2,
  aboveMark: 8,
  /** Between a title, the source's words, who says so, and badges on one line. */
  betweenWords: 7,
  /** A label with less room than this is left out. */
  leastLabel: 56,
  /** Between a label and the as-of line, or an edge of the plot. */
  besideLine: 7,

  /** Between two items of a row, and between two rows. */
  betweenItems: 14,
  betweenRows: 4,
  /** Labelled marks that begin nearer to each other than this are in rows in order of time. */
  near: 48,
  betweenMarks: 2,
  /** Above the first row of a group and below its last. */
  groupTop: 6,
  groupBottom: 5,
  /** A row of marks without labels, and the columns of a density. */
  markRow: 14,
  density: 40,

  /** The ticks above a plot. */
  axis: 46,
  /** Below a plot. */
  foot: 4,
  /** A figure narrower than this has titles above their marks, and group names above their rows. */
  phone: 700,
  /** The narrowest and the widest column of group names. */
  gutter: { least: 78, most: 140 }
} as const;
