import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** The gallery: the pictures that the tests hold, live in a page. */
export default defineConfig({ root: 'tests/plots', plugins: [svelte()], server: { port: 5180 } });
