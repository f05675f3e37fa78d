import { FootnoteReferenceRun, type Paragraph } from 'docx';
import { paragraphOf, type Spoken } from './texts.ts';

/** Gathers footnotes, numbered in the order in which they are added. */
export class Footnotes {
  readonly #notes: Paragraph[] = [];

  /** The reference to a new note. */
  add(note: Spoken): FootnoteReferenceRun {
    // A space after the number, which docx puts before the note.
    this.#notes.push(paragraphOf({ ...note, text: ` ${note.text}` }, { style: 'FootnoteText' }));
    return new FootnoteReferenceRun(this.#notes.length);
  }

  /** All notes by number. */
  get all(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
    return Object.fromEntries(this.#notes.map((note, index) => [index + 1, { children: [note] }]));
  }
}
