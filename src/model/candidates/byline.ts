import { parseDay } from '../day.ts';
import { timeExpressionOf } from '../time-words/time-words.ts';
import type { Source } from '../timeline.ts';

/** Longer paragraphs are no byline, in UTF-16 units. */
const longest = 200;

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particle = 'al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|ter|van|von';
const person = `${word}(?: (?:${particle}))*(?: ${word}){1,3}`;
const agency = 'AFP|AP|Reuters|UPI|Xinhua|Yonhap';
const writer = `(?:${person}|${agency})`;

/** “By Jane Roe and Max van Dam”. */
const byWriter = new RegExp(`^(?:[Bb]y|BY) (${writer}(?: (?:and|&) ${writer})*)$`, 'u');
/** “홍길동 기자”. */
const writerInKorean = /^(\p{Script=Hangul}{2,4}) ?(?:기자|특파원|논설위원)$/u;

/** “Staff writer”, “Chief Washington correspondent”. */
const role = /^(?:\p{L}+ ){0,3}(?:columnist|contributor|correspondent|editor|reporter|writer)s?$/iu;
/** “The Norhaven Courier”, “for the Skarvoy Post”. */
const publication = new RegExp(
  String.raw`^(?:(?:[Ss]pecial )?(?:to|for) )?(?:(?:[Tt]he|of|and|&|${word})(?: |$)){1,6}$`,
  'u'
);
/** “Published on”, “Last updated”, “입력”. */
const label =
  /(?<![\p{L}\p{N}])(?:(?:(?:first|last) )?(?:published|updated|posted|modified)(?: on| at)?|입력|수정|등록|승인|게재|최종 ?수정)(?![\p{L}\p{N}])/giu;
/** The place of a dateline, “NORHAVEN”; of two words it could be a headline. */
const place = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const address = /^\S+@\S+\.\S+$/u;

/** “At 9:05 a.m. EDT”. */
const clock =
  /(?:(?<!\p{L})at )?(?<![\p{L}\p{N}])\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?(?![\p{L}\p{N}])/giu;
const separators = /[|,;:·•–—()/\n\r\u2028]|\s-\s/u;

/** What a document says of an article beside its text. */
type Known = Pick<Source, 'publisher' | 'author'>;

/**
 * Whether a paragraph says who wrote an article, where it appeared or when, and nothing else: “By Jane Roe, Staff writer”,
 * “Updated June 18, 2024, 9:05 a.m.”. Each of its parts must be known as one of these: what is in doubt is a sentence.
 */
export function isByline(paragraph: string, { publisher, author }: Known): boolean {
  if (paragraph.length > longest) return false;
  const parts = partsOf(paragraph);
  const others = withoutDays(parts);
  const hasDay = others.length < parts.length;
  const hasAuthor = others.some((part) => authorOf(part) !== undefined);
  const isKnown = (part: string): boolean =>
    authorOf(part) !== undefined ||
    role.test(part) ||
    address.test(part) ||
    part === publisher ||
    part === author;
  if (hasAuthor) return others.every((part) => isKnown(part) || (hasDay && publication.test(part)));
  return hasDay && others.every((part) => isKnown(part) || place.test(part));
}

/** The author whom a byline names. */
export const authorIn = (byline: string): string | undefined =>
  partsOf(byline)
    .map(authorOf)
    .find((author) => author !== undefined);

const authorOf = (part: string): string | undefined =>
  byWriter.exec(part)?.[1] ?? writerInKorean.exec(part)?.[1];

/** What is between separators, labels and times of day. */
const partsOf = (text: string): readonly string[] =>
  text
    .replaceAll(clock, '|')
    .replaceAll(label, '|')
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** In “Tuesday, June 18, 2024”. */
const mostPartsOfDay = 3;

/** Without the parts that together are a day with its year. */
function withoutDays(parts: readonly string[]): readonly string[] {
  if (parts.length === 0) return [];
  const length = Math.min(mostPartsOfDay, parts.length);
  const [day] = Array.from({ length }, (_, at) => length - at).filter((count) =>
    isDay(parts.slice(0, count).join(', '))
  );
  return day === undefined ? [parts[0]!, ...withoutDays(parts.slice(1))] : withoutDays(parts.slice(day));
}

function isDay(text: string): boolean {
  const readings = timeExpressionOf(text, {})?.readings ?? [];
  return readings.length > 0 && readings.every(({ edtf }) => parseDay(edtf) !== undefined);
}
