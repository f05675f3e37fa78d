/** Every length of a figure except font sizes, in pixels. */
export const metrics = {
  /** The radius of a known day's dot, and the thickness of a bar. */
  dotRadius: 5.5,
  thickness: 8,
  /** No mark is narrower, so that each can be seen and hit. */
  narrowest: 6,
  /** An open end fades over this length after the as-of line. */
  fade: 52,
  /** An unknown end is dotted for this length. */
  unknown: 26,
  /** The head of an open end. */
  arrow: 9,

  /** From a dot to a label beside it, a bar to a label below it, a mark with its caps and feet to a label above it. */
  besideDot: 6,
  belowMark: 2,
  aboveMark: 8,
  /** Between a title, the source's words, who says so, and badges on one line. */
  betweenWords: 7,
  /** A label with less room than this is left out. */
  leastLabel: 56,
  /** Between a label and the as-of line, or an edge of the plot. */
  besideLine: 7,

  /** For labels of events still to come, after the as-of line; and the least in a narrow figure. */
  coming: 132,
  leastComing: 72,

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

  /** A line of names of eras, below the ticks; and the least room for a name that is cut. */
  eraRow: 18,
  leastEraName: 48,

  /** The ticks above a plot. */
  axis: 46,
  /** Below a plot. */
  foot: 4,
  /** A figure narrower than this has titles above their marks, and group names above their rows. */
  phone: 700,
  /** A wide figure in someone else's page: the least height, and that of a page in a window 720 pixels high. */
  embedded: { least: 420, usual: 540 },
  /** The narrowest and the widest column of group names. */
  gutter: { least: 78, most: 140 }
} as const;
