import type { Page } from '@playwright/test';
import { addDays, dayOf, formatDay, type Day } from '../../src/model/day.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

/** Lets the server answer a path with a document, as if the file stood there. */
export const serve = (page: Page, path: string, document: unknown): Promise<void> =>
  serveText(page, path, JSON.stringify(document));

export const serveText = async (
  page: Page,
  path: string,
  body: string,
  contentType = 'application/json'
): Promise<void> => {
  await page.route(`**${path}`, (route) => route.fulfill({ body, contentType }));
};

/** A story of as many one-day events as asked for, a few days apart, in four lanes. */
export function longTimeline(count: number): Timeline {
  const first = dayOf({ year: 2019, month: 1, day: 3 });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const asOf = addDays(first, count * 3 - 60);
  const dayOfMeeting = (number: number): Day => addDays(first, number * 3 + ((number * 7) % 3));
  const sentence = (number: number): string => `Delegation ${number} met in the capital.`;
  const lanes = ['north', 'east', 'south', 'west'];
  return timelineOf({
    id: 'long',
    title: `The story of ${count} meetings`,
    asOf: formatDay(asOf),
    lanes: lanes.map((id) => ({ id, label: `The ${id}` })),
    sources: [sourceOf(numbers.map(sentence).join('\n\n'))],
    events: numbers.map((number) =>
      eventOf({
        id: `meeting-${number}`,
        title: `Delegation ${number} meets`,
        lane: lanes[(number * number) % lanes.length],
        occurrence: dayOfMeeting(number) > asOf ? 'planned' : 'happened',
        when: {
          edtf: formatDay(dayOfMeeting(number)),
          aspect: 'on',
          inferred: 'Made up.'
        },
        assertions: [{ voice: 'reported', evidence: [quoteOf(sentence(number))] }]
      })
    )
  });
}
