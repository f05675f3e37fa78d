import { timeExpressionsIn } from '../../model/time-words/time-words.ts';
import { dateOfText, type TimedDate } from '../exchange/date-text.ts';
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
  /** The passages and their pages; of a note on a whole page, the page. */
  readonly evidence: readonly DraftEvidence[];
}

/** Longer words are no title. */
const longestTitle = 120;

/**
 * The event of a note. A note says when it was written, not when something happened, so its date has to be in a tag
 * `date:2021-03`, at the beginning of its comment, or in its passage, as the only date of that and one that counts
 * from nothing. Nothing without such a date.
 */
export function draftOfNote(note: Note, language: string | undefined, ledger: Ledger): readonly DraftEvent[] {
  const { place, id, evidence } = note;
  const tagged = note.tags.flatMap((tag) => dateOfTag(tag) ?? []);
  const begun = tagged.length === 0 ? dateAtBeginning(note.comment) : undefined;
  const dated = tagged[0] ?? begun ?? dateOfPassage(evidence, language);
  if (!dated) {
    ledger.lose('annotation', reasonFor(language), place);
    return [];
  }
  tagged.slice(1).forEach(() => ledger.lose('tag', 'is a second date', place));
  ledger.map(
    tagged[0] ? 'tag with a date' : begun ? 'date before the comment' : 'words of the passage',
    'when'
  );
  const { title, summary } = textsOf(begun ? begun.rest : note.comment, evidence);
  return [
    {
      place,
      title,
      date: dated.date,
      tags: note.tags.filter((tag) => dateOfTag(tag) === undefined),
      evidence,
      ...(dated.time && { time: dated.time }),
      ...(id && { id }),
      ...(summary && { summary })
    }
  ];
}

const reasonFor = (language: string | undefined): string =>
  `has no date: neither a tag as “date:2021-03”, nor one at the beginning of the comment, nor a single plain one in the passage${language === undefined ? '; its words are read if the language is given' : ''}`;

const dateOfTag = (tag: string): TimedDate | undefined => {
  const [, written] = /^date:\s*(.+)$/iu.exec(tag.trim()) ?? [];
  return written === undefined ? undefined : dateOfText(written);
};

/** “2021-03-05: Talks begin”; a year needs the colon or a dash, since “1000 people came” has none. */
function dateAtBeginning(comment: string): (TimedDate & { readonly rest: string }) | undefined {
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
