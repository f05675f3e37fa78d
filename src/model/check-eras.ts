import { dateProblems } from './check-dates.ts';
import type { Problem } from './problem.ts';
import { readDate, type Reading } from './reading.ts';
import { anchorLooker, lookFor } from './references.ts';
import { storyMessages } from './story-messages.ts';

/** Problems of eras: their dates, as those of events without quotes, and the sources they name. */
export function checkEras(reading: Reading): readonly Problem[] {
  const source = lookFor('sources', reading);
  const anchor = anchorLooker(reading);
  return (reading.timeline.eras ?? []).flatMap(({ when, source: id }, index) => {
    const path = `eras[${index}]`;
    return [
      ...dateProblems(when, readDate(when), `${path}.when`),
      ...(when.text === undefined
        ? []
        : [{ path: `${path}.when.text`, message: storyMessages.eraWithWords(when.text) }]),
      ...anchor(when.anchor, `${path}.when.anchor`),
      ...source(id, `${path}.source`)
    ];
  });
}
