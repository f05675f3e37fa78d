import { getContext, setContext } from 'svelte';
import { placesOf } from '../../model/fold.ts';
import type { Stretch } from '../../model/stretch.ts';

const key = Symbol('finding');

/** Where the words of a search are in a text. */
export type Find = (text: string) => readonly Stretch[];

/** Marks the words of a search in all texts within a component. */
export const provideFinding = (words: () => readonly string[]): void => {
  setContext<Find>(key, (text) => placesOf(words(), text));
};

const nowhere: Find = () => [];

/** What marks found words here: nothing where there is no search. */
export const findingHere = (): Find => getContext<Find | undefined>(key) ?? nowhere;
