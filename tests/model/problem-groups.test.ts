import { expect, test } from 'vitest';
import { byEvent } from '../../src/model/problem-groups.ts';

const at = (path: string, id?: string) => ({ path, message: 'wrong', ...(id && { event: { id } }) });

test('problems are grouped by event, the story’s own first and the count of the rest last', () => {
  const found = [at('events[10].title', 'k'), at('events[2]', 'c'), at(''), at('steps[0]'), at('asOf')];
  const more = [at('events[10].lane', 'k')];
  expect(
    byEvent([...found, ...more]).map(({ event, problems }) => [event?.id, problems.map(({ path }) => path)])
  ).toEqual([
    [undefined, ['steps[0]', 'asOf']],
    ['c', ['events[2]']],
    ['k', ['events[10].title', 'events[10].lane']],
    [undefined, ['']]
  ]);
});

test('an event that its document does not name has its place', () => {
  expect(byEvent([at('events[3].id')])).toEqual([
    { index: 3, event: undefined, problems: [at('events[3].id')] }
  ]);
});
