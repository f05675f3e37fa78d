/** Things that are read and don't speak. Plurals count too. */
const documentWords =
  /(?:^|\s)(?:affidavit|analys[ie]s|article|assessment|audit|book|bulletin|cable|census|communiqué|complaint|contract|database|document|dossier|email|filing|indictment|inventory|letter|log|memo|memorandum|memoranda|minutes|note|notice|paper|poll|publication|record|register|release|report|review|ruling|statement|stud(?:y|ies)|survey|testimony|transcript|treaty|verdict)s?$/iu;

const firstPreposition = /\s(?:about|at|between|by|for|from|in|into|of|on|to|with)\s.*$/isu;

/** “Confidential U.N. report” of “confidential U.N. report on Korea”. */
const headOf = (name: string): string => name.replace(firstPreposition, '').trim();

/**
 * Whether a speaker is a document, worded “per …”, rather than a person or institution, worded “says …”: the last
 * word before the first preposition names a kind of document (“confidential U.N. report”, “letter from the
 * ministry”).
 */
export const isDocument = (name: string): boolean => documentWords.test(headOf(name));

/**
 * Last words of speakers whom a source leaves unnamed. Someone who speaks for an office, such as a spokesman, is not
 * unnamed.
 */
const unnamedWords =
  /(?:^|[\s-])(?:advis[eo]r|aide|analyst|diplomat|employee|eyewitness|expert|figure|individual|insider|lawmaker|lawyer|local|observer|official|onlooker|operative|people|person|protester|resident|soldier|source|someone|somebody|staffer|those|veteran|villager|witness|worker)(?:e?s)?$/u;
const anySome =
  /^(?:an?|one|another|some|several|two|three|four|many|multiple|various|a few|other|unnamed|unidentified|anonymous|un|une|des|plusieurs|deux|una|unos|unas|varios|varias|dos|ein|eine|einige|mehrere|zwei)\s/iu;
/** The same in other languages; there, a capital after the first word indicates a name. */
const unnamedElsewhere =
  /^(?:\p{L}+\s)?(?:sources?|responsables?|diplomates?|fonctionnaires?|témoins?|fuentes?|funcionari[oa]s?|diplomátic[oa]s?|testigos?|[Qq]uellen?|[Ii]nsider|[Bb]eamte[rn]?|[Dd]iplomat(?:en)?|[Zz]eugen?|font[ei]|funzionari[oa]?|testimon[ei])(?:\s(?!\p{Lu})\S+)*$/u;

const speaksFor = /spokes(?:m[ae]n|wom[ae]n|persons?|people)$/iu;

/** “A person familiar with the matter”, “an official, speaking on condition of anonymity”. */
const aside = /(?:[,;(]|\s(?:briefed|close|familiar|near|speaking|that|who|whose)\s).*$/isu;

/** Whether words for a speaker name nobody: “an official”, “a person familiar with the matter”, “sources”. */
export function isUnnamed(name: string): boolean {
  const head = headOf(name.replace(aside, '')).trim();
  const lower = head.charAt(0).toLowerCase() + head.slice(1);
  if (unnamedWords.test(lower) || unnamedElsewhere.test(lower)) return true;
  return (
    anySome.test(lower) && /(?:^|\s)\p{Ll}\S*$/u.test(lower) && !isDocument(name) && !speaksFor.test(head)
  );
}
