/** What a list of many events needs, loaded only where there is one. */
export { default as LongList } from './LongList.svelte';
export { default as LongTable } from './LongTable.svelte';
