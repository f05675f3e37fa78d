import type { CDPSession, Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

const send = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });

/** The next picture. */
export const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Moves fingers from where they touch to where they leave, in even steps, and holds them there: nothing is thrown. */
export async function drag(page: Page, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 12;
  await send(session, 'touchStart', from);
  for (let step = 1; step <= steps; step++) {
    const at = (start: number, end: number): number => start + ((end - start) * step) / steps;
    await send(
      session,
      'touchMove',
      from.map(([x, y], finger) => [at(x, to[finger]![0]), at(y, to[finger]![1])] as const)
    );
    await frame(page);
  }
  for (let step = 0; step < steps / 2; step++) {
    await send(session, 'touchMove', to);
    await frame(page);
  }
  await send(session, 'touchEnd', []);
  await session.detach();
}
