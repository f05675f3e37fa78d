import { fileURLToPath } from 'node:url';
import { defineConfig, type Project } from '@playwright/test';
import { findChromium, launchOf } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const address = 'http://localhost:4174';

/**
 * Sizes and themes: tests named @everywhere run in each, those named @widths in each size, all others in the first only.
 * Those named @quick are one path through each feature, which `npm test` runs in light, 1440 and 390 px wide and by touch.
 */
const screens: readonly Project[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1440, 820, 390].map((width) => ({
    name: `${width} ${colorScheme}`,
    testIgnore: 'touch.spec.ts',
    grep: colorScheme === 'dark' ? /@everywhere/u : width === 1440 ? undefined : /@everywhere|@widths/u,
    use: { colorScheme, viewport: { width, height: width === 390 ? 844 : 900 } }
  }))
);

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results`,
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  // Only so that a test that never ends is ended; a busy machine must not fail the slow ones.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['line']],
  use: {
    baseURL: address,
    // Before the test's own end, which would not say what was waited for.
    actionTimeout: 120_000,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    // A figure in motion moves what is below it from under the pointer; motion has tests of its own.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOf(findChromium())
  },
  projects: [
    ...screens,
    {
      name: 'touch',
      testMatch: 'touch.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
    }
  ],
  webServer: {
    command: 'npx vite preview --port 4174 --strictPort',
    cwd: root,
    url: address,
    timeout: 600_000
  }
});
