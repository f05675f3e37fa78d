/** C0 and C1 controls except tab and line breaks, controls that reverse text, and unpaired surrogates. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

const blanksAtStart = /^[\s\p{Default_Ignorable_Code_Point}\u2800]+/u;
const blankAtEnd = /[\s\p{Default_Ignorable_Code_Point}\u2800]$/u;

/** A text that a document may have: without characters that nobody can see, trimmed; empty if nothing is left. */
export const visibleText = (text: string): string =>
  withoutBlanksAtEnd(text.replace(unseen, '').replace(blanksAtStart, ''));

/** Goes back from the end: an expression for all blanks there would try every run of them within the text. */
function withoutBlanksAtEnd(text: string): string {
  const blankBefore = (end: number): number =>
    blankAtEnd.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0;
  let end = text.length;
  for (let length = blankBefore(end); length > 0; length = blankBefore(end)) end -= length;
  return text.slice(0, end);
}

/** A text cut to `most` UTF-16 units, at the end of a word where there is one, with an ellipsis. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '');
  const atWord = cut.replace(/\s\S*$/u, '').trimEnd();
  return `${atWord.length > most / 2 ? atWord : cut}…`;
}
