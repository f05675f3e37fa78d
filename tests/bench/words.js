// How well time expressions are read, alone: the rest of the benchmark takes minutes.
import { build } from 'vite';

const outDir = 'dist/bench/words';

await build({ configFile: false, logLevel: 'warn', build: { ssr: 'tests/bench/words.ts', outDir } });
await import(`../../${outDir}/words.js`);
