import { Paragraph } from 'docx';
import { isRightToLeft } from '../../layout/text/script.ts';
import { cautionsOfPassage, restOfPassage } from '../../model/passage-context.ts';
import { isFound } from '../../model/quotes.ts';
import { languageOfSource, sourceOf } from '../../model/sources.ts';
import type { Passage, Testimony } from '../../model/story.ts';
import type { Citation } from '../../model/timeline.ts';
import type { Surroundings } from './chronology.ts';
import { styleIds } from './look.ts';
import { paragraphOf, runOf } from './texts.ts';

/**
 * A quote in its sentence. What in the sentence may change its meaning is said below it, since a footnote is not always
 * read; that the quote was not found or not checked is a footnote to it.
 */
export function quoteCell(
  passage: Passage,
  by: Testimony['by'],
  { story, words, footnotes }: Surroundings
): [Paragraph, ...Paragraph[]] {
  const { quote, verdict } = passage;
  const language = languageOfSource(story, sourceOf(story, quote.source));
  const { before, after } = restOfPassage(story, passage);
  const fault = isFound(verdict)
    ? []
    : [footnotes.add({ text: words.sheet.fault(verdict), language: words.language })];
  const cautions = words.standing.cautions(cautionsOfPassage(story, passage, by));
  const rest = (text: string) => (text === '' ? [] : [runOf({ text, language }, styleIds.rest)]);
  return [
    new Paragraph({
      style: styleIds.cell,
      bidirectional: isRightToLeft(quote.exact),
      children: [
        ...rest(before.trimStart()),
        runOf({ text: quote.exact, language }, styleIds.quote),
        ...rest(after.trimEnd()),
        ...fault
      ]
    }),
    ...cautions.map((text) => paragraphOf({ text, language: words.language }, { style: styleIds.cell }))
  ];
}

/** A source that is named without its words. */
export function citedCell({ note }: Citation, { story, words }: Surroundings): [Paragraph, ...Paragraph[]] {
  const cell = { style: styleIds.cell } as const;
  const said = runOf({ text: words.chronology.cited, language: words.language }, styleIds.quiet);
  return [
    new Paragraph({ ...cell, children: [said] }),
    ...(note === undefined ? [] : [paragraphOf({ text: note, language: story.timeline.language }, cell)])
  ];
}
