import type { Component } from 'svelte';

/** How an event is shared, for those who show a story that an address leads to. */
export interface Share {
  /** The address of an event as seen now. */
  readonly linkTo: (id: string) => string;
  /** What copies it; given, so that a page that shares nothing does not load it. */
  readonly CopyLink: Component<{ link: string; announce: (text: string) => void }>;
}
