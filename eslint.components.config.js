// What types tell of components. A program of its own is made for each of them, which takes longer than all other
// files together: `npm test` has their other rules and svelte-check, and `npm run test:all` this as well.
import { defineConfig } from 'eslint/config';
import code, { typedRulesFor } from './eslint.config.js';

export default defineConfig(code, typedRulesFor(['**/*.svelte']));
