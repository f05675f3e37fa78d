import { timeExpressionsIn } from '../../model/time-words/time-words.ts';
import { dateInWords, dateOfText, type TimedDate } from '../exchange/date-text.ts';
import type { DraftEvent, DraftEvidence } from '../exchange/draft.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { cutText } from '../exchange/plain-text.ts';

/** Someone's note on a passage of a page, whichever program made it. */
export interface Note {
  /** “annotation 3” */
  readonly place: string;
  readonly id?: string;
  /** What was written beside the passage. */
  readonly comment: string;
  readonly tags: readonly string[];
  /** In what was written. */
  readonly links?: NonNullable<DraftEvent['links']>;
  /** The passages and their pages; of a note on a whole page, the page. */
  readonly evidence: readonly DraftEvidence[];
}

/** Longer words are no title. */
const longestTitle = 120;

/**
 * The event of a note. A note says when it was written, not when something happened, so its date has to be in a tag
 * (`date:March 2021`, `2021-03`), at the beginning of its comment, or in its passage, as the only date of that and one that counts
 * from nothing. Nothing without such a date.
 */
export function draftOfNote(note: Note, language: string | undefined, ledger: Ledger): readonly DraftEvent[] {
  const { place, id, evidence } = note;
  const tagged = note.tags.flatMap((tag) => dateOfTag(tag, language) ?? []);
  const begun = tagged.length === 0 ? dateAtBeginning(note.comment, language) : undefined;
  const dated = tagged[0] ?? begun ?? dateOfPassage(evidence, language);
  if (!dated) {
    ledger.lose(
      (own) => own.annotation,
      (why) => why.noDateOfNote(language === undefined),
      place
    );
    return [];
  }
  tagged.slice(1).forEach(() =>
    ledger.lose(
      (own) => own.tag,
      (why) => why.secondDate,
      place
    )
  );
  ledger.map(
    (own) => (tagged[0] ? own.tagWithDate : begun ? own.dateBeforeComment : own.wordsOfPassage),
    'when'
  );
  const { title, summary } = textsOf(begun ? begun.rest : note.comment, evidence);
  return [
    {
      place,
      title,
      date: dated.date,
      tags: note.tags.filter((tag) => dateOfTag(tag, language) === undefined),
      evidence,
      ...(note.links && { links: note.links }),
      ...(dated.time && { time: dated.time }),
      ...(id && { id }),
      ...(summary && { summary })
    }
  ];
}

/** A date as it is written for programs, or in words: of the language given, or of English. */
function dateOfWords(text: string, language: string | undefined): TimedDate | undefined {
  const inWords = (language && dateInWords(text, language)) || dateInWords(text, 'en');
  return dateOfText(text) ?? (inWords && { date: inWords });
}

/** A tag that is a year alone may be of anything. */
function dateOfTag(tag: string, language: string | undefined): TimedDate | undefined {
  const text = tag.trim();
  const [, written] = /^date:\s*(.+)$/iu.exec(text) ?? [];
  if (written !== undefined) return dateOfWords(written, language);
  return /^-?\d{4}-\d\d(?:-\d\d)?$/u.test(text) ? dateOfText(text) : undefined;
}

type Begun = TimedDate & { readonly rest: string };

const dateAtBeginning = (comment: string, language: string | undefined): Begun | undefined =>
  plainDateAtBeginning(comment) ?? wordsAtBeginning(comment, language);

/** “March 2021: Talks begin”: words need the colon or a dash. */
function wordsAtBeginning(comment: string, language: string | undefined): Begun | undefined {
  const [, written = '', rest = ''] = /^\s*([^:–—\n]{3,60}?)(?::\s+|\s+[-–—]\s+)([^]*)$/u.exec(comment) ?? [];
  const dated = written === '' ? undefined : dateOfWords(written, language);
  return dated && { ...dated, rest };
}

/** “2021-03-05: Talks begin”; a year needs the colon or a dash, since “1000 people came” has none. */
function plainDateAtBeginning(comment: string): Begun | undefined {
  const [, written = '', mark = '', rest = ''] =
    /^\s*([^\s:–—,]{4,60})(\s*[:–—,]\s+|\s+[-–—]\s+|\s+|$)([^]*)$/u.exec(comment) ?? [];
  const dated = dateOfText(written);
  const isMarked = !/^\d{4}$/u.test(written) || rest === '' || /[:–—-]/u.test(mark);
  return dated && isMarked ? { ...dated, rest } : undefined;
}

function dateOfPassage(
  evidence: readonly DraftEvidence[],
  language: string | undefined
): TimedDate | undefined {
  const [passage, ...others] = evidence.flatMap(({ quote }) => quote?.exact ?? []);
  if (passage === undefined || others.length > 0 || language === undefined) return undefined;
  const [expression, ...further] = timeExpressionsIn(passage, {}, language);
  const [reading, ...readings] = expression?.readings ?? [];
  if (!expression || !reading || further.length + readings.length > 0 || expression.happening)
    return undefined;
  const { edtf, mod, endMod, aspect } = reading;
  const terms = { ...(mod && { mod }), ...(endMod && { endMod }) };
  return { date: { when: { text: expression.text, edtf, ...terms, aspect } } };
}

/** A short first line is the title; else the passage names the event, and all of the comment is below it. */
function textsOf(
  comment: string,
  evidence: readonly DraftEvidence[]
): { readonly title: string; readonly summary: string } {
  const [first = '', ...below] = comment.trim().split('\n');
  if (first !== '' && first.length <= longestTitle) return { title: first, summary: below.join('\n').trim() };
  const passage = evidence.find(({ quote }) => quote)?.quote?.exact ?? evidence[0]?.source.title ?? '';
  return { title: cutText(passage.replace(/\s+/gu, ' ').trim(), longestTitle), summary: comment.trim() };
}
