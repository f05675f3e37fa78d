import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What others do with Sourceline's pictures, tried with their programs: `npm run test:reports`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [svelte()],
  test: {
    include: ['tests/reports/*.test.ts'],
    globalSetup: 'tests/reports/install.ts',
    reporters: ['verbose'],
    // Only so that a test that never ends is ended.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2
  }
});
