/** How a mark shows that a reader points at it, or at others. */
export type Emphasis = 'pointed' | 'dimmed';
