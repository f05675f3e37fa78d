import fc from 'fast-check';

// The same cases at every run, so that a change fails for what it changes. Other cases: FAST_CHECK_SEED=… npm run test:unit
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20210313) });
