import { parseEdtf } from '../../model/edtf.ts';
import { dateInWords } from '../exchange/date-text.ts';
import { edtfOfParts } from '../exchange/dates.ts';
import type { DateParts, DraftDate } from '../exchange/draft.ts';

const about =
  /^(?:c\.?|ca\.?|circa|about|around|approximately|approx\.?|roughly|probably|perhaps|possibly|maybe)(?=[\s\d]|$)|\?\s*$/iu;

/**
 * The date of a slide, no surer than the text that its author shows in its place: “c. 1843” makes it approximate, and
 * “1843”, “early 1843” or “1840s” beside a day within leave no day.
 */
export function noSurerThan(text: string, date: DraftDate): DraftDate {
  const isAbout = about.test(text);
  if ('at' in date) {
    const shown = date.about ? undefined : shownDate(text.replace(/\s*\?\s*$/u, ''), date.at);
    if (shown && 'at' in shown && isAbout) return { ...shown, about: true };
    if (shown) return shown;
  }
  return isAbout && ('at' in date || 'from' in date) ? { ...date, about: true } : date;
}

/** What a text says, if that is a single date around `at`. A text that says more than the date does not add to it. */
function shownDate(text: string, at: DateParts): DraftDate | undefined {
  const shown = dateInWords(text, 'en');
  if (!shown || 'from' in shown || 'since' in shown) return undefined;
  const edtf = 'when' in shown ? shown.when.edtf : edtfOfParts(shown.at);
  if ('when' in shown && (shown.when.aspect === 'since' || shown.when.aspect === 'until')) return undefined;
  const [outer, inner] = [daysOf(edtf), daysOf(edtfOfParts(at))];
  const isAround = outer && inner && outer[0] <= inner[0] && outer[1] >= inner[1];
  const isSame = 'at' in shown && outer?.[0] === inner?.[0] && outer?.[1] === inner?.[1];
  return isAround && !isSame ? shown : undefined;
}

function daysOf(edtf: string | undefined): readonly [first: number, last: number] | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return parsed?.ok && parsed.value.kind === 'date'
    ? [parsed.value.first[0], parsed.value.last[1]]
    : undefined;
}
