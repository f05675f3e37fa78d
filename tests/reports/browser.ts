import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';

/** The Chromium of the browser's tests. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu']
  });
