import type { BaseIssue } from 'valibot';
import { closest } from './closest.ts';

type Keys = readonly (string | number)[];

const longestShown = 80;
const unprintable = /[\p{Cc}\u200b\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}]/gu;

/** A text on one line, cut if it is long, with invisible characters shown as codes. */
export function excerpt(text: string): string {
  const cut =
    text.length > longestShown ? `${text.slice(0, longestShown).replace(/[\uD800-\uDBFF]$/u, '')}…` : text;
  return visible(cut.replace(/\s+/gu, ' '));
}

/** A text with each invisible character replaced by its code. */
export function visible(text: string): string {
  return text.replace(unprintable, codeOf);
}

/** An excerpt in quotation marks, as messages show a value. */
export function shown(text: string): string {
  return `“${excerpt(text)}”`;
}

/** “U+200B”. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A count with its noun, as messages show it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** A longer list would hide the sentence. */
const mostListed = 10;

/** “quotes, dates, references”; a long list is cut: “… and 5 more”. */
export function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`;
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : `; did you mean ${shown(name)}?`;
}

/** Sentences about the shape of a document. */
export const messages = {
  blank: 'is only white space; write something, or leave the key out',
  unseenCharacter: (character: string) =>
    `contains the invisible character ${codeOf(character)}, which could hide or reverse text; remove it`,
  id: 'is not a valid id; start with a letter or digit, then use only letters, digits, “-”, “_” and “.”, as in “new-york-talks”',
  civilDay: 'is not a valid day; write it as in “2021-03-13”',
  language: 'is not a valid language tag; write it as in “en” or “pt-BR”',
  webAddress:
    'is not a valid web address; it must start with http:// or https://, without a user before the host (https://user@host/)',
  filePath:
    'is not a valid path of a file beside the document; write it as in “sources/article.txt”, with no name that starts with a dot',
  imageFile:
    'is not a valid path of an image beside the document; write it as in “media/bridge.jpg”, ending in .png, .jpg, .jpeg, .webp or .avif, with no name that starts with a dot',
  clockTime: 'is not a time of day; write it as in “05:31”, from 00:00 to 23:59',
  zone: 'is not a time zone; write an offset as in “Z”, “+09:00” or “-06:00”, or a name as in “Asia/Pyongyang”',
  boundsBesideEdtf: 'is beside “edtf”; leave one of them out, as each says when',
  importance: 'it must be a whole number from 1 to 5',
  sha256:
    'is not a SHA-256 hash; write the 64 lower-case hexadecimal digits that “sourceline hash FILE” prints',
  webPage: 'is not JSON: this is a web page, not a timeline',
  notJson: (json: string, fault: number | undefined) => `is not JSON${placeInJson(json, fault)}`,
  unknownVersion: (version: unknown) =>
    `the document has version ${described(version)}, but this program reads only version 1; a newer Sourceline may read it`,
  tooDeep: (most: number) => `lists and objects are nested more than ${most} deep; no timeline needs that`,
  tooLong: (most: number) =>
    `the document is larger than ${most / 1_000_000} MB, the limit; split the story, or put the texts of its sources into separate files`,
  tooManyItems: (count: number, most: number) =>
    `the list has ${counted(count, 'item')}, but the limit is ${most.toLocaleString('en-US')}; split the story`,
  tooManyKeys: (count: number, most: number) =>
    `the object has ${counted(count, 'key')}, but the limit is ${counted(most, 'key')}; no timeline needs that`,
  tooManyValues: (most: number) => `the document has more than ${counted(most, 'value')}; split the story`,
  moreProblems: (count: number) => `and ${count.toLocaleString('en-US')} more`,
  unreadable: 'cannot be read as a timeline',
  choice: (input: unknown, choices: readonly string[]) => {
    const near = typeof input === 'string' ? closest(input, choices) : undefined;
    return `it must be one of ${choices.map(shown).join(', ')}${didYouMean(near)}`;
  },
  onlyTrue: 'it must be true, or be left out',
  unknownKey: (key: string, near: string | undefined, known: readonly string[]) =>
    `unknown key ${shown(key)}${didYouMean(near) || '; remove it'} (known here: ${known.map(shown).join(', ')})`,
  listForObject: (keys: Keys) => `${nameOf(keys)} must be an object, but is a list`
};

function placeInJson(json: string, at: number | undefined): string {
  if (json.trim() === '') return ': it is empty';
  if (at === undefined) return '';
  if (at === json.length) return ': it ends too early; is the file complete?';
  const lines = json.slice(0, at).split('\n');
  return ` at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}; check the commas, quotation marks and brackets there`;
}

/** Says what is wrong according to a valibot issue, with the value and what to write instead. */
export function sentenceFor(issue: BaseIssue<unknown>): string {
  const name = nameOf((issue.path ?? []).map(({ key }) => key as string | number));
  if (issue.path && issue.received === 'undefined') return `${name} is missing; add it`;
  if (issue.type === 'strict_tuple' && issue.expected === 'never')
    return `${name} is one too many; remove it`;
  return `${name} ${faultOf(issue)}${rightShape(issue)}`;
}

function faultOf({ type, input, requirement, message }: BaseIssue<unknown>): string {
  switch (type) {
    case 'min_length':
      return typeof input === 'string' ? 'is empty; write something' : 'is empty; write at least one item';
    case 'max_length':
      return `has ${lengthOf(input)}, but the limit is ${(requirement as number).toLocaleString('en-US')}; shorten it`;
    case 'min_value':
      return `is ${String(input)}, but must be at least ${String(requirement)}`;
    case 'max_value':
      return `is ${String(input)}, but must be at most ${String(requirement)}`;
    case 'regex':
    case 'check':
      return `is ${described(input)}, which ${message}`;
    case 'picklist':
    case 'literal':
      return `is ${described(input)}; ${message}`;
    case 'never':
      return message;
    default:
      return wrongType(type, input);
  }
}

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  strict_object: 'an object',
  strict_tuple: 'a list of two'
};

function wrongType(type: string, input: unknown): string {
  const wayOut = input === null ? '; leave the key out if there is nothing to say' : '';
  return `must be ${expectations[type] ?? 'something else'}, but is ${described(input)}${wayOut}`;
}

/**
 * The keys of each kind of object, by the key under which it lies; the last is the one that a bare text is most
 * likely meant for.
 */
const shapes: Readonly<Record<string, readonly string[]>> = {
  speaker: ['name'],
  place: ['label'],
  when: ['edtf', 'aspect', 'text'],
  evidence: ['source', 'exact'],
  time: ['start'],
  links: ['url'],
  media: ['alt', 'file'],
  lanes: ['id', 'label'],
  actors: ['id', 'label'],
  sources: ['id', 'title'],
  events: ['id', 'when', 'assertions', 'title'],
  eras: ['id', 'when', 'label'],
  responses: ['kind', 'evidence', 'by'],
  was: ['source', 'exact'],
  now: ['source', 'exact']
};

/** How to write an object that was given as text, or a list that was given as a single value. */
function rightShape({ type, input, path }: BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => key);
  const isAlone = typeof input === 'string' || (typeof input === 'object' && input !== null);
  if (type === 'array' && isAlone) return '; put it in brackets, as in […]';
  const name = keys.findLast((key) => typeof key === 'string');
  const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (type !== 'strict_object' || typeof input !== 'string' || !shape) return '';
  const others = shape.slice(0, -1).map((key) => `"${key}": …, `);
  return `; write { ${others.join('')}"${shape.at(-1)}": ${JSON.stringify(excerpt(input))} }`;
}

function described(value: unknown): string {
  if (typeof value === 'string') return shown(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function lengthOf(value: unknown): string {
  return typeof value === 'string'
    ? counted(value.length, 'character')
    : counted(Array.isArray(value) ? value.length : 0, 'item');
}

/** “events”, or item 4 of “events”. */
function nameOf(keys: Keys): string {
  const last = keys.at(-1);
  if (last === undefined) return 'the document';
  return typeof last === 'string' ? shown(last) : `item ${last + 1} of ${nameOf(keys.slice(0, -1))}`;
}
