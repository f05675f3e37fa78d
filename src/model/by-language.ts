/** The language that a BCP 47 tag begins with: “pt” of “pt-BR”. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Looks up an entry by BCP 47 tag; `other` serves languages without an entry. */
export function byLanguage<Kept>(kept: Readonly<Record<string, Kept>>, other: Kept): (tag: string) => Kept {
  const known = new Map(Object.entries(kept));
  return (tag) => known.get(languageOf(tag)) ?? other;
}
