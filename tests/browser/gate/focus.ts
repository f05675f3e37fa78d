import type { Page } from '@playwright/test';

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Tab stops that look the same with the focus and without it, by the pixels of the screen. */
export async function unseenFocus(page: Page): Promise<string[]> {
  const darkroom = await page.context().newPage();
  const faults: string[] = [];
  await page.bringToFront();
  for (let stops = 0; stops < 25; stops++) {
    await page.keyboard.press('Tab');
    const here = await stopInFocus(page);
    if (!here) break;
    const { name, clip } = here;
    const focused = await page.screenshot({ clip, animations: 'disabled' });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const plain = await page.screenshot({ clip, animations: 'disabled' });
    const changed = await differentPixels(darkroom, focused.toString('base64'), plain.toString('base64'));
    // An outline of one pixel around a control of this size, which is half of what WCAG 2.4.13 asks for.
    const least = Math.min(clip.width + clip.height, 200);
    if (changed < least)
      faults.push(`${name} changes ${changed} pixels in focus, of at least ${Math.round(least)}`);
  }
  await darkroom.close();
  return faults;
}

const stopInFocus = (page: Page): Promise<{ name: string; clip: Clip } | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const room = 8;
    const label = element instanceof HTMLSelectElement ? element.labels?.[0] : undefined;
    const box = (label ?? element).getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left - room), Math.max(0, box.top - room)];
    const [right, bottom] = [
      Math.min(innerWidth, box.right + room),
      Math.min(innerHeight, box.bottom + room)
    ];
    return {
      name: `${element.tagName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`,
      clip: { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) }
    };
  });

/** How many pixels of two pictures are told apart with ease: by a contrast of 3:1. */
const differentPixels = (darkroom: Page, one: string, other: string): Promise<number> =>
  darkroom.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${picture}`)).blob()
          );
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        })
      );
      const luminance = (data: Uint8ClampedArray, at: number): number => {
        const linear = (value: number): number =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * linear(data[at]!) + 0.7152 * linear(data[at + 1]!) + 0.0722 * linear(data[at + 2]!);
      };
      let count = 0;
      for (let at = 0; at < a!.length; at += 4) {
        const [low, high] = [luminance(a!, at), luminance(b!, at)].toSorted((x, y) => x - y) as [
          number,
          number
        ];
        if ((high + 0.05) / (low + 0.05) >= 3) count++;
      }
      return count;
    },
    [one, other]
  );
