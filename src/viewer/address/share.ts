import type { Snippet } from 'svelte';
import type { StoryEvent } from '../../model/story.ts';

/** What a page offers to do with an event, at the foot of its card; passed in, so that an embed does not load it. */
export type Share = Snippet<[StoryEvent]>;
