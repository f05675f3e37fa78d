import { canonicalise } from './canonical.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const numberWords = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?',
  'dozens?|hundreds?|thousands?|millions?|billions?|trillions?|first|second|third'
].join('|');

const magnitudes = 'hundred|thousand|million|billion|trillion';
const digits = '(?:\\p{Nd}+(?:[.,:/]\\p{Nd}+)*\\p{No}?|\\p{No})';
const number = `\\p{Sc}?${digits}(?: ?%| (?:${magnitudes})(?!\\p{L}))?`;

/** A month with its day, a month or weekday alone, or a number in digits with its currency. */
const dates = new RegExp(
  `(?<!\\p{L})(?:(?:${months}) \\p{Nd}{1,2}(?!\\p{N})|(?:${months}|${weekdays})(?!\\p{L}))|${number}`,
  'gu'
);
const spelledNumbers = new RegExp(`(?<!\\p{L})(?:${numberWords})(?!\\p{L})`, 'giu');

/**
 * The numbers and the words for dates in a title that stand in none of the quotes, as the title writes them. They
 * must stand there in the same form: “$300” is in neither “€300” nor “$3,000”, and “five” is not “5”. A year too must
 * be the source's: one that was worked out belongs to the date and its reason, not to the title. “One” is no claim,
 * as it mostly stands for a thing.
 */
export function unsupportedWords(title: string, quotes: readonly string[]): readonly string[] {
  const claimed = claimsOf(title);
  if (claimed.length === 0) return [];
  const supported = new Set(quotes.flatMap(claimsOf).flatMap(partsOf).map(comparable));
  return claimed.filter((claim) => !supported.has(comparable(claim)));
}

function claimsOf(text: string): readonly string[] {
  const canonical = canonicalise(text).text;
  return [...(canonical.match(dates) ?? []), ...(canonical.match(spelledNumbers) ?? [])];
}

const monthFirst = new RegExp(`^(?:${months})(?= )`, 'u');

/** A quote that says “March 13” supports “March” too, but no “13” of anything else. */
function partsOf(claim: string): readonly string[] {
  const month = monthFirst.exec(claim)?.[0];
  return month === undefined ? [claim] : [claim, month];
}

/** “1,000” and “1000” are one number, and so are “First” and “first”; “May” is no “may”. */
function comparable(claim: string): string {
  const number = claim.replace(/,(?=\p{Nd}{3})/gu, '');
  return number.replace(' %', '%').replace(spelledNumbers, (word) => word.toLowerCase());
}
