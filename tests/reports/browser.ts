import { chromium, type Browser } from '@playwright/test';
import { findChromium, launchOf } from '../browser/chromium.ts';

/** The Chromium of the browser's tests. */
export const openBrowser = (): Promise<Browser> => chromium.launch(launchOf(findChromium()));
