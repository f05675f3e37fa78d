import type { Importance } from '../../src/model/timeline.ts';
import { crowd } from '../support/crowd.ts';
import { withImportance } from '../support/importance.ts';
import { plot } from './plot.ts';

/** Of every hundred events one is of the highest importance, and a third of the rest of the lowest. */
const few = (index: number): Importance | undefined =>
  index % 100 === 50 ? 5 : index % 3 === 0 ? 1 : undefined;

plot('200 events, the important ones keep their titles', () => ({
  story: withImportance(crowd(200), few),
  width: 1100,
  height: 540
}));
plot('2 000 events, the important ones are drawn above the density', () => ({
  story: withImportance(crowd(2000), few),
  width: 1100,
  height: 540
}));
plot('2 000 events at 390 pixels, the important ones first', () => ({
  story: withImportance(crowd(2000), few),
  width: 390
}));
