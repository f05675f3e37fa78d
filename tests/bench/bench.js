// Figures, not verdicts: how much a reader loads, and how long pictures take. It builds what it measures.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, resolveConfig } from 'vite';

// Said outright, as Vite would otherwise set up all builds of this process for development.
const {
  build: { target }
} = await resolveConfig({}, 'build', 'production', 'production');
const options = { configFile: false, plugins: [svelte()], logLevel: 'warn', publicDir: false };

await build({ logLevel: 'warn', build: { outDir: 'dist/bench/app' } });
for (const mode of ['embed', 'frame-script']) await build({ mode, logLevel: 'warn' });
await build({ ...options, build: { ssr: 'tests/bench/run.ts', outDir: 'dist/bench/node' } });
await build({
  ...options,
  root: 'tests/bench',
  build: { outDir: '../../dist/bench/page', emptyOutDir: true, target }
});
await import('../../dist/bench/node/run.js');
