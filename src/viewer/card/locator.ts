import { getContext, setContext, type Component } from 'svelte';
import type { StoryEvent } from '../../model/story.ts';
import type { Viewer } from '../state/viewer.svelte.ts';

/** A small map of where an event was. */
export type Locator = Component<{ viewer: Viewer; event: StoryEvent }>;

const key = Symbol('locator');

/** Gives a map to the cards within a component; where none is given, no map is loaded. */
export const provideLocator = (locator: Locator): void => {
  setContext(key, locator);
};

/** The map for a card; called as the card is made. */
export const locatorHere = (): Locator | undefined => getContext<Locator | undefined>(key);
