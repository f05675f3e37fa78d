import { changed, fullDocument, type Json } from './document.ts';

/** A document in which one thing is wrong, and what must be said of it where. */
export interface BadDocument {
  readonly name: string;
  readonly document: Json;
  readonly at: string;
  readonly says: readonly string[];
}

/** One value of the full document changed; the problem is where it stands, unless `at` says otherwise. */
export const bad = (
  name: string,
  path: string,
  value: Json | undefined,
  says: readonly string[],
  at = path
): BadDocument => ({ name, document: changed(fullDocument, path, value), at, says });

const e = 'events[0]';
const voice = `${e}.assertions[0]`;
const quote = `${voice}.evidence[0]`;

const wrongTypes: readonly BadDocument[] = [
  bad('a version in words', 'version', '1', ['version “1”', 'only version 1']),
  bad('version 0', 'version', 0, ['version 0', 'only version 1']),
  bad('version 2', 'version', 2, ['version 2', 'a newer Sourceline may read it']),
  bad('version 1.5', 'version', 1.5, ['version 1.5']),
  bad('version true', 'version', true, ['version true']),
  bad('version null', 'version', null, ['version null']),
  bad('a list of versions', 'version', [1], ['version a list']),
  bad('an id that is a number', 'id', 7, ['“id” must be text, but is 7']),
  bad('a title that is a number', 'title', 2021, ['“title” must be text, but is 2021']),
  bad('a title that is null', 'title', null, ['“title” must be text, but is null', 'leave the key out']),
  bad('a title that is a list', 'title', ['The old hall'], ['“title” must be text, but is a list']),
  bad('a description that is an object', 'description', {}, ['“description” must be text, but is an object']),
  bad('a language that is false', 'language', false, ['“language” must be text, but is false']),
  bad('a day that is a number', 'asOf', 20210601, ['“asOf” must be text, but is 20210601']),
  bad('a window that is text', 'window', '2021', ['“window” must be a list of two, but is “2021”']),
  bad('a window of one day', 'window[1]', undefined, ['item 2 of “window” is missing']),
  bad('a window of three days', 'window[2]', '2021-07-01', ['item 3 of “window” is one too many']),
  bad('lanes that are an object', 'lanes', {}, ['“lanes” must be a list, but is an object']),
  bad('a lane that is text', 'lanes[0]', 'talks', ['item 1 of “lanes” must be an object, but is “talks”']),
  bad('a lane that is a list', 'lanes[0]', [], ['item 1 of “lanes” must be an object, but is a list']),
  bad('actors that are text', 'actors', 'minister', ['“actors” must be a list, but is “minister”']),
  bad('sources that are null', 'sources', null, ['“sources” must be a list, but is null']),
  bad('a source that is null', 'sources[1]', null, ['item 2 of “sources” must be an object, but is null']),
  bad('events that are a number', 'events', 13, ['“events” must be a list, but is 13']),
  bad('an event that is a number', 'events[1]', 13, ['item 2 of “events” must be an object, but is 13']),
  bad('a summary that is a list', `${e}.summary`, [], ['“summary” must be text, but is a list']),
  bad('a lane of an event that is a number', `${e}.lane`, 3, ['“lane” must be text, but is 3']),
  bad('actors of an event that are text', `${e}.actors`, 'minister', [
    '“actors” must be a list',
    '“minister”'
  ]),
  bad('a place that is text', `${e}.place`, 'Geneva', ['“place” must be an object, but is “Geneva”']),
  bad('a latitude that is text', `${e}.place.lat`, '46.2', ['“lat” must be a number, but is “46.2”']),
  bad('a date that is text alone', `${e}.when`, '2021', ['“when” must be an object, but is “2021”']),
  bad('an EDTF date that is a number', `${e}.when.edtf`, 2021, ['“edtf” must be text, but is 2021']),
  bad('words for the time that are a list', `${e}.when.text`, [], ['“text” must be text, but is a list']),
  bad('assertions that are an object', `${e}.assertions`, {}, ['“assertions” must be a list', 'an object']),
  bad('an assertion that is text', voice, 'so', ['item 1 of “assertions” must be an object, but is “so”']),
  bad('a speaker that is text', `${voice}.speaker`, 'he', ['“speaker” must be an object, but is “he”']),
  bad('anonymous: false', `${voice}.speaker.anonymous`, false, ['“anonymous” is false', 'must be true']),
  bad('evidence that is a text', `${voice}.evidence`, 'so', ['“evidence” must be a list, but is “so”']),
  bad('a quote that is a text', quote, 'so', ['item 1 of “evidence” must be an object, but is “so”']),
  bad('words of a quote that are a number', `${quote}.exact`, 5, ['“exact” must be text, but is 5']),
  bad('responses that are null', `${e}.responses`, null, ['“responses” must be a list, but is null'])
];

const wrongWords: readonly BadDocument[] = [
  bad('an occurrence of no such word', `${e}.occurrence`, 'occurred', [
    '“occurred”',
    '“happened”, “ongoing”'
  ]),
  bad('an occurrence misspelt', `${e}.occurrence`, 'hapened', ['“hapened”', 'did you mean “happened”?']),
  bad('an occurrence in capitals', `${e}.occurrence`, 'Happened', ['“Happened”', 'did you mean “happened”?']),
  bad('an occurrence called constructor', `${e}.occurrence`, 'constructor', [
    '“occurrence” is “constructor”'
  ]),
  bad('an aspect of no such word', `${e}.when.aspect`, 'during', [
    '“during”',
    '“on”, “within”, “throughout”'
  ]),
  bad('a mod of no such word', `${e}.when.mod`, 'middle', ['“middle”', '“early”, “mid”, “late”, “approx”']),
  bad('an endMod of no such word', `${e}.when.endMod`, 'ealry', ['“endMod” is “ealry”', 'mean “early”?']),
  bad('a voice of no such word', `${voice}.voice`, 'quoted', ['“quoted”', '“reported”, “attributed”']),
  bad('a mode of no such word', `${voice}.mode`, '', ['“mode” is “”', '“direct”, “indirect”']),
  bad('a polarity of no such sign', `${voice}.polarity`, '±', ['“±”', '“+”, “-”']),
  bad('a polarity that is a typographic minus', `${voice}.polarity`, '−', ['“−”', '“+”, “-”']),
  bad('a response of no such kind', `${e}.responses[0].kind`, 'denies', ['“denies”', 'mean “denied”?']),
  bad('a label, which is never typed', `${e}.label`, 'reported', ['unknown key “label”', 'remove it']),
  bad('a key misspelt', `${e}.sumary`, 'x', ['unknown key “sumary”', 'did you mean “summary”?']),
  bad('a style', `${e}.style`, 'color:red', ['unknown key “style”'])
];

const required = [
  ...['version', 'id', 'title', 'language', 'sources', 'events'],
  ...['lanes[0].id', 'lanes[0].label', 'actors[1].label', 'sources[0].id', 'sources[0].title'],
  ...['id', 'title', 'when', 'when.edtf', 'when.aspect', 'assertions'].map((key) => `${e}.${key}`),
  ...[`${e}.place.label`, `${voice}.voice`, `${voice}.evidence`, `${voice}.speaker.name`],
  ...[`${quote}.source`, `${quote}.exact`, `${e}.responses[0].by`, `${e}.responses[0].kind`]
];

const missing: readonly BadDocument[] = required.map((path) =>
  bad(`no ${path}`, path, undefined, [`“${path.split('.').at(-1)}” is missing; add it`])
);

const wrongTexts: readonly BadDocument[] = [
  bad('an empty title', 'title', '', ['“title” is empty']),
  bad('a title of spaces', 'title', ' \u00a0\u3000', ['“title”', 'only white space']),
  bad('a title of zero-width characters', 'title', '\u200b\u200c\u2060', ['“title”', 'only white space']),
  bad('a title of Hangul fillers', 'title', '\u3164\u115f', ['“title”', 'only white space']),
  bad('a title too long', 'title', 'x'.repeat(501), ['“title” has 501 characters', 'the limit is 500']),
  bad('a title of a million emoji', `${e}.title`, '👾'.repeat(5e5), ['“title” has 1,000,000 characters']),
  bad('a description too long', 'description', 'x '.repeat(3000), ['“description” has 6,000 characters']),
  bad('a quote of 10 MB', `${quote}.exact`, 'x'.repeat(1e7), ['“exact” has 10,000,000 characters']),
  bad('NUL in a title', 'title', 'The\u0000 hall', ['“title” is “TheU+0000 hall”', 'character U+0000']),
  bad('an escape sequence in a title', 'title', '\u001b[31mred', ['the invisible character U+001B']),
  bad('a C1 control in a summary', `${e}.summary`, 'a\u009bb', ['“summary”', 'character U+009B']),
  bad('a delete in a name', `${voice}.speaker.name`, 'a\u007f', ['“name”', 'character U+007F']),
  bad('an override in a label', 'lanes[0].label', 'safe\u202egnp', ['“label” is “safeU+202Egnp”', 'U+202E']),
  bad('an embedding in an answer', `${e}.responses[0].by`, '\u202aa', ['“by”', 'character U+202A']),
  bad('an isolate in a place', `${e}.place.label`, 'a\u2066b', ['“label”', 'character U+2066']),
  bad('an isolate left open in a reason', `${e}.when.inferred`, '\u2069', ['“inferred”', 'U+2069']),
  bad('half a character in a title', `${e}.title`, 'half \ud83d', ['“title”', 'character U+D83D']),
  bad('the other half in a publisher', 'sources[0].publisher', '\ude00', ['“publisher”', 'character U+DE00']),
  bad('a control in a date', `${e}.when.edtf`, '2021\u0000', ['“edtf” is “2021U+0000”', 'U+0000']),
  bad('an id with a space', `${e}.id`, 'the meeting', ['“id” is “the meeting”, which is not a valid id']),
  bad('an id with markup', `${e}.id`, '"><script>', ['“id” is “"><script>”, which is not a valid id']),
  bad('an id that is a path', 'sources[0].id', '../paper', ['“id” is “../paper”, which is not a valid id']),
  bad('an id that is __proto__', 'lanes[0].id', '__proto__', [
    '“id” is “__proto__”, which is not a valid id'
  ]),
  bad('an id with an umlaut', 'actors[0].id', 'käse', ['“id” is “käse”, which is not a valid id']),
  bad('a hash that is too short', 'sources[1].sha256', 'abc', ['“sha256” is “abc”, which is not a SHA-256']),
  bad('a hash in capitals', 'sources[1].sha256', 'A'.repeat(64), ['“sha256” is “AAAA', 'lower-case']),
  bad('a language in words', 'language', 'English (US)', [
    '“English (US)”, which is not a valid language tag'
  ]),
  bad('a language with markup', 'sources[0].language', 'en" onload="x', [
    '“en" onload="x”',
    'not a valid language tag'
  ]),
  bad('a latitude beyond the pole', `${e}.place.lat`, 90.5, ['“lat” is 90.5', 'at most 90']),
  bad('a longitude beyond the globe', `${e}.place.lon`, -181, ['“lon” is -181', 'at least -180']),
  bad('a day in words', 'asOf', 'June 1, 2021', ['“asOf” is “June 1, 2021”, which is not a valid day']),
  bad('a day with a time', 'asOf', '2021-06-01T00:00:00Z', [
    '“2021-06-01T00:00:00Z”, which is not a valid day'
  ])
];

const addresses: readonly BadDocument[] = [
  'javascript:alert(1)',
  'JAVASCRIPT://paper.example/%0aalert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://paper.example/',
  'blob:https://paper.example/1',
  'view-source:https://paper.example/',
  '//paper.example/meet',
  '/meet',
  'paper.example/meet',
  'ht\ttps://paper.example/',
  'https://',
  'https://paper.example:99999/',
  'https://[::1',
  'http:paper.example'
].map((address) =>
  bad(`the address ${JSON.stringify(address)}`, 'sources[0].url', address, [
    '“url” is “',
    'is not a valid web address'
  ])
);

const paths: readonly BadDocument[] = [
  '../secret.txt',
  'sources/../../secret.txt',
  'sources/..',
  '..',
  '/etc/passwd',
  '//elsewhere.example/a.txt',
  'https://elsewhere.example/a.txt',
  'file:///etc/passwd',
  'C:\\secret.txt',
  'sources\\article.txt',
  '..\\secret.txt',
  'a\u0000.txt',
  'a\n.txt',
  'a\n/../../secret.txt',
  'a\u2028/../../secret.txt',
  '\t../secret.txt',
  'safe\u202etxt.exe',
  '\ud83d.txt'
].map((path) =>
  bad(`the path ${JSON.stringify(path)}`, 'sources[1].text', path, [
    '“text” is “',
    'not a valid path of a file beside'
  ])
);

const tooMuch: readonly BadDocument[] = [
  bad('20 001 events', 'events', Array<Json>(20_001).fill({}), ['20,001 items', 'the limit is 20,000']),
  bad('half a million events', 'events', Array<Json>(5e5).fill(0), ['500,000 items', 'the limit is 20,000']),
  bad('half a million lanes', 'lanes', Array<Json>(5e5).fill(null), ['500,000 items', 'the limit is 20,000']),
  bad('101 voices', `${e}.assertions`, Array<Json>(101).fill(fullDocument.events[1].assertions[0]), [
    '“assertions” has 101 items',
    'the limit is 100'
  ]),
  bad('no evidence', `${voice}.evidence`, [], ['“evidence” is empty']),
  bad('no evidence of an answer', `${e}.responses[0].evidence`, [], ['“evidence” is empty'])
];

export const badShapes: readonly BadDocument[] = [
  ...wrongTypes,
  ...wrongWords,
  ...missing,
  ...wrongTexts,
  ...addresses,
  ...paths,
  ...tooMuch
];
