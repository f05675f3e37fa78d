import { flushSync, mount, unmount } from 'svelte';
import { translate } from '../../src/layout/time/window.ts';
import '../../src/viewer/ui/tokens.css';
import Figure from '../../src/viewer/figure/Figure.svelte';
import { Viewer } from '../../src/viewer/state/viewer.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { documentOf, median, slowest, stepOf, steps, storyFrom, windowOf, type Case } from './cases.ts';

/** Milliseconds in a page: from a story that is read to its first picture, and the scripting of a step of a pan by hand. */
export interface PageTimes {
  readonly first: number;
  readonly step: number;
  readonly slowest: number;
  readonly drawn: number;
}

declare global {
  var measureCase: (each: Case) => Promise<PageTimes>;
}

const frame = () => new Promise(requestAnimationFrame);

globalThis.measureCase = async (each) => {
  const target = document.querySelector('.sourceline')!;
  const story = storyFrom(documentOf(each));
  const start = performance.now();
  const viewer = new Viewer(story, english);
  const window = windowOf(viewer.story, each);
  viewer.setWindow(window);
  const figure = mount(Figure, { target, props: { viewer, height: 750 } });
  while (!target.querySelector('.stage svg')) await frame();
  const first = performance.now() - start;
  const times: number[] = [];
  for (let step = 1; step <= steps; step++) {
    await frame();
    const before = performance.now();
    viewer.setWindow(translate(window, stepOf(window) * step));
    viewer.isMoving = true;
    flushSync();
    times.push(performance.now() - before);
  }
  const drawn = target.querySelectorAll('[data-event], .stage rect.lane').length;
  await unmount(figure);
  return { first, step: median(times), slowest: slowest(times), drawn };
};
