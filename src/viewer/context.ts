import { createContext } from 'svelte';
import type { Viewer } from './viewer.svelte.ts';

/** The viewer that a part of the page belongs to: two on one page do not meet. */
export const [getViewer, setViewer] = createContext<Viewer>();
