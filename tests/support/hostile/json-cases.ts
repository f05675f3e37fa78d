import { fullDocument } from './document.ts';

/** A text that is no JSON, and what must be said of it. */
export interface BadText {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
}

const row = (name: string, text: string, ...says: readonly string[]): BadText => ({ name, text, says });

const whole = JSON.stringify(fullDocument, null, 2);
const upTo = (words: string): string => whole.slice(0, whole.indexOf(words) + words.length);
const tooEarly = 'it ends too early; is the file complete?';
/** The whole document with some words replaced once. */
const spoilt = (words: string, by: string): string => whole.replace(words, () => by);
const placeOf = (words: string): string => {
  const lines = upTo(words).split('\n');
  return `at line ${lines.length}, column ${lines.at(-1)!.length - words.length + 1}`;
};
const after = (words: string): string => {
  const lines = upTo(words).split('\n');
  return `at line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
};

export const badTexts: readonly BadText[] = [
  row('an empty file', '', 'it is empty'),
  row('a file of white space', ' \t\r\n\n ', 'it is empty'),
  row('a byte order mark and nothing else', '\ufeff', 'it is empty'),
  row('two byte order marks', `\ufeff\ufeff${whole}`, 'at line 1, column 1'),
  row('a byte order mark inside', spoilt('"title": ', '"title": \ufeff'), after('"title": ')),
  row('cut before its first key', upTo('{'), tooEarly),
  row('cut in a key', upTo('"descr'), tooEarly),
  row('cut after a key', upTo('"title"'), tooEarly),
  row('cut after a colon', upTo('"title":'), tooEarly),
  row('cut in a text', upTo('What became'), tooEarly),
  row('cut in an escape', `${upTo('What became')}\\`, tooEarly),
  row('cut in a code', `${upTo('What became')}\\u20`, tooEarly),
  row('cut in a number', upTo('"lat": 46.'), tooEarly),
  row('cut in a word', upTo('"anonymous": tr'), tooEarly),
  row('cut after a comma', upTo('"version": 1,'), tooEarly),
  row('cut in a list', upTo('"delegates",'), tooEarly),
  row('cut before its last bracket', whole.slice(0, -1), tooEarly),
  row(
    'a comma too many in an object',
    spoilt('"The old hall",', '"The old hall",,'),
    after('"The old hall",')
  ),
  row('a comma before a closing brace', spoilt('"lon": 6.1', '"lon": 6.1,'), 'line '),
  row('a comma before a closing bracket', '{"events": [1, 2,]}', 'at line 1, column 18'),
  row('a comma left out', spoilt('"version": 1,', '"version": 1'), placeOf('"$schema"')),
  row('a colon left out', '{"version" 1}', 'at line 1, column 12'),
  row('a key without quotation marks', '{\n  version: 1}', 'at line 2, column 3'),
  row('single quotation marks', "{'version': 1}", 'at line 1, column 2'),
  row('curly quotation marks', '{“version”: 1}', 'at line 1, column 2'),
  row('a comment', '{"version": 1, // of the format\n}', 'at line 1, column 16'),
  row('NaN', '{"lat": NaN}', 'at line 1, column 9'),
  row('Infinity', '{"lat": Infinity}', 'at line 1, column 9'),
  row('minus Infinity', '{"lat": -Infinity}', 'at line 1, column 9'),
  row('undefined', '{"lat": undefined}', 'at line 1, column 9'),
  row('a hexadecimal number', '{"lat": 0x1F}', 'at line 1, column 9'),
  row('a number that begins with nought', '{"lat": 046}', 'at line 1, column 9'),
  row('a number with a plus sign', '{"lat": +46}', 'at line 1, column 9'),
  row('a number that begins with its point', '{"lat": .5}', 'at line 1, column 9'),
  row('a number that ends with its point', '{"lat": 5.}', 'at line 1, column 9'),
  row('a word in capitals', '{"anonymous": TRUE}', 'at line 1, column 15'),
  row('two documents', '{"version": 1}\n{"version": 1}', 'at line 2, column 1'),
  row('a line break in a text', '{"title": "two\nlines"}', 'at line 1, column 15'),
  row('a tab in a text', '{"title": "a\tb"}', 'at line 1, column 13'),
  row('NUL in a text', '{"title": "a\u0000b"}', 'at line 1, column 13'),
  row('NUL after the end', `{"version": 1}\u0000`, 'at line 1, column 15'),
  row('UTF-16 read as bytes', [...'{"version": 1}'].join('\u0000'), 'at line 1, column 2'),
  row('an escape that is none', '{"title": "C:\\dir"}', 'at line 1, column 14'),
  row('a code cut short', '{"title": "\\u12"}', 'at line 1, column 12'),
  row('brackets that do not match', '{"events": [}', 'at line 1, column 13'),
  row('a bracket too many', '{"version": 1}}', 'at line 1, column 15'),
  row('YAML', 'version: 1\ntitle: The old hall\n', 'at line 1, column 1'),
  row('CSV', 'id,title\nhall,The old hall\n', 'at line 1, column 1'),
  row('a script', 'window.story = {"version": 1};', 'at line 1, column 1'),
  row('a line separator between values', '{"version":\u20281}', 'at line 1, column 12'),
  row('a text that speaks of a position', '{"a": "at position 99999", oops}', 'at line 1, column 28'),
  row('a text that speaks of an end', '{"a": "the end of it", oops}', 'at line 1, column 24')
];
