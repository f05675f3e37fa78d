/** C0 and C1 controls except tab and line breaks, controls that reverse text, and unpaired surrogates. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/** A text that a document may have: without characters that nobody can see, trimmed; empty if nothing is left. */
export const visibleText = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(
      /^[\s\p{Default_Ignorable_Code_Point}\u2800]+|[\s\p{Default_Ignorable_Code_Point}\u2800]+$/gu,
      ''
    );

/** A text cut to `most` UTF-16 units, at the end of a word where there is one, with an ellipsis. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '');
  const atWord = cut.replace(/\s+\S*$/u, '');
  return `${atWord.length > most / 2 ? atWord : cut}…`;
}
