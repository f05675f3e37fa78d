import { expect, it } from 'vitest';
import { findingsNow } from '../../../src/studio/checking/findings-now.ts';
import { eventOf } from '../../support/documents.ts';

it('what was found is where its event is now, and nowhere if the event is gone', () => {
  const found = (id: string, index: number) => ({
    path: `events[${index}].tags[1]`,
    message: id,
    event: { id }
  });
  const ofStory = { path: 'sources[0].sha256', message: 'hash' };
  const before = { problems: [ofStory, found('a', 0), found('b', 1)], warnings: [found('b', 1)] };
  expect(findingsNow(before, [eventOf({ id: 'new' }), eventOf({ id: 'c' }), eventOf({ id: 'b' })])).toEqual({
    problems: [ofStory, found('b', 2)],
    warnings: [found('b', 2)]
  });
});
