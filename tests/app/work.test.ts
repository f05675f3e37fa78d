import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Cancelled, Superseded, Work } from '../../src/app/work.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const endless = (): Promise<never> => new Promise(() => {});

it('is shown as long only after a second', async () => {
  const work = new Work();
  const ended = work.run('Reading', endless).catch((error: unknown) => error);
  expect(work.job).toEqual({ words: 'Reading' });
  await vi.advanceTimersByTimeAsync(999);
  expect(work.isLong).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(work.isLong).toBe(true);
  work.cancel();
  expect(await ended).toBeInstanceOf(Cancelled);
  expect([work.job, work.isLong]).toEqual([undefined, false]);
});

it('ends at once when it is cancelled, whether what it does hears of it or not', async () => {
  const work = new Work();
  let heard: AbortSignal | undefined;
  const ended = work.run('Reading', ({ signal }) => ((heard = signal), endless()));
  work.cancel();
  await expect(ended).rejects.toBeInstanceOf(Cancelled);
  expect(heard?.aborted).toBe(true);
});

it('shows its steps, and none of work whose place another took', async () => {
  const work = new Work();
  let earlier: ((words: string, step: number, steps: number) => void) | undefined;
  const first = work.run('First', ({ onstep }) => ((earlier = onstep), endless()));
  earlier!('Drawing', 1, 3);
  expect(work.job).toEqual({ words: 'Drawing', progress: { step: 1, steps: 3 } });
  const second = work.run('Second', () => Promise.resolve(2));
  earlier!('Writing', 2, 3);
  expect(work.job).toEqual({ words: 'Second' });
  await expect(first).rejects.toBeInstanceOf(Superseded);
  expect(await second).toBe(2);
  expect(work.job).toBeUndefined();
});

it('is over when it fails', async () => {
  const work = new Work();
  await expect(work.run('Reading', () => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
  await vi.advanceTimersByTimeAsync(2000);
  expect([work.job, work.isLong]).toEqual([undefined, false]);
});
