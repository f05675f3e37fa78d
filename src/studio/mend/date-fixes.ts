import type { Draft } from 'immer';
import { termFaults } from '../../model/check-terms.ts';
import { licenceOf, type Licence } from '../../model/licence/licence.ts';
import { contextOf } from '../../model/licence/licences.ts';
import { readWhen, writtenDate } from '../../model/read-when.ts';
import type { Reading as TimeReading } from '../../model/time-words/time-words.ts';
import type { Aspect, TimelineEvent, When } from '../../model/timeline.ts';
import { datesOffered, keyOf } from '../dates.ts';
import { changeEvent, setWhen } from '../desk/edits.ts';
import type { Fix, InEvent } from './fixes.ts';

/** More dates than these are no help. */
const mostDates = 3;

const datePath = /^(?:assertions\[(\d+)\]\.)?when\.(\w+)/u;

/** What a click does about the date of an event or of one of its accounts. */
export function fixesOfDate(found: InEvent): readonly Fix[] {
  const [, voice, key] = datePath.exec(found.path) ?? [];
  if (key === undefined) return [];
  const at = voice === undefined ? undefined : Number(voice);
  const date = dateAt(found.read.event, at);
  if (!date) return [];
  return fixesByKey[key]?.({ ...found, at, date }) ?? [];
}

/** A date of an event: its own, or that of one voice. */
interface InDate extends InEvent {
  readonly at: number | undefined;
  readonly date: When;
}

const dateAt = ({ when, assertions }: TimelineEvent, at: number | undefined): When | undefined =>
  at === undefined ? when : assertions[at]?.when;

const fixesByKey: Readonly<Record<string, (found: InDate) => readonly Fix[]>> = {
  edtf: licensedDates,
  bounds: licensedDates,
  inferred: (found) =>
    licenceIn(found)?.kind === 'read'
      ? [{ kind: 'removeReason', recipe: changing(found, (date) => delete date.inferred) }]
      : licensedDates(found),
  text: wordedDates,
  mod: (found) => [{ kind: 'removeTerm', recipe: changing(found, (date) => delete date.mod) }],
  endMod: (found) => [{ kind: 'removeTerm', recipe: changing(found, (date) => delete date.endMod) }],
  aspect: fittingAspect,
  anchor: (found) => [{ kind: 'removeAnchor', recipe: changing(found, (date) => delete date.anchor) }]
};

/** How the words license the date: of this one alone, as a document has thousands. */
function licenceIn(found: InDate): Licence | undefined {
  const read = readWhen(found.date);
  return read.ok ? licenceOf(found.date, read.value, quotesOf(found), contextOf(found.reading)) : undefined;
}

/** The dates that the words of the date license. */
function licensedDates(found: InDate): readonly Fix[] {
  const licence = licenceIn(found);
  // Without a licence the date itself can't be read, as that of an event made before its article had a day.
  if (!licence || licence.kind === 'no words' || licence.kind === 'not read') return wordedDates(found);
  if (licence.kind !== 'surer' && licence.kind !== 'contrary') return [];
  const { text, anchor } = found.date;
  return takingDates(
    found,
    licence.readings.map((reading) => dateOf(reading, { text, anchor }))
  );
}

const dateOf = ({ edtf, mod, endMod, aspect }: TimeReading, { text, anchor }: Partial<When>): When => ({
  ...(text !== undefined && { text }),
  edtf,
  ...(mod && { mod }),
  ...(endMod && { endMod }),
  aspect,
  ...(anchor !== undefined && { anchor })
});

/** The dates that other words of the quotes give. */
function wordedDates(found: InDate): readonly Fix[] {
  const offered = datesOffered({ quotes: quotesOf(found) }, found.reading, found.date.anchor);
  return takingDates(
    found,
    offered.map(({ when }) => when)
  );
}

/** The quotes that can have the words of the date. */
const quotesOf = ({ read, at }: InDate) =>
  at === undefined
    ? read.quotes
    : read.quotes.filter(({ path }) => path.startsWith(`${read.path}.assertions[${at}].`));

function takingDates(found: InDate, dates: readonly When[]): readonly Fix[] {
  const others = dates.filter(
    (date, index) =>
      keyOf(date) !== keyOf(found.date) && dates.findIndex((each) => keyOf(each) === keyOf(date)) === index
  );
  return others.slice(0, mostDates).map((when) => ({ kind: 'takeDate', when, recipe: taking(found, when) }));
}

const taking =
  ({ read, at }: InDate, when: When): Fix['recipe'] =>
  (desk) =>
    changeEvent(desk, read.event.id, (event) => {
      const voice = at === undefined ? undefined : event.assertions[at];
      if (voice) voice.when = when as Draft<When>;
      else setWhen(event, when, desk.timeline.asOf);
    });

const changing =
  ({ read, at }: InDate, change: (date: Draft<When>) => void): Fix['recipe'] =>
  (desk) =>
    changeEvent(desk, read.event.id, (event) => {
      const date = at === undefined ? event.when : event.assertions[at]?.when;
      if (date) change(date);
    });

const aspectsTried: readonly Aspect[] = ['throughout', 'since', 'until', 'within'];

/** The way in which a date can be meant, where that which is written contradicts it. */
function fittingAspect(found: InDate): readonly Fix[] {
  const read = readWhen(found.date);
  if (!read.ok) return [];
  const isFitting = (aspect: Aspect) =>
    termFaults(writtenDate(found.date), { ...read.value, aspect }).every(({ term }) => term !== 'aspect');
  const aspect = aspectsTried.find(isFitting);
  if (!aspect) return [];
  return [
    {
      kind: 'fitAspect',
      when: { ...found.date, aspect },
      recipe: changing(found, (date) => void (date.aspect = aspect))
    }
  ];
}
