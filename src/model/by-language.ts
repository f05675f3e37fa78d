/** The language that a BCP 47 tag begins with: “pt” of “pt-BR”. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Looks up what is kept by language, with a BCP 47 tag; `other` is for languages that have nothing of their own. */
export function byLanguage<Kept>(kept: Readonly<Record<string, Kept>>, other: Kept): (tag: string) => Kept {
  const known = new Map(Object.entries(kept));
  return (tag) => known.get(languageOf(tag)) ?? other;
}
