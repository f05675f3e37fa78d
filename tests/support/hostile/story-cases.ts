import { canonicalHash } from '../../../src/model/hash.ts';
import { changed, fullDocument, fullText, type Json } from './document.ts';
import { bad, type BadDocument } from './shape-cases.ts';

const e = 'events[0]';
const quote = `${e}.assertions[0].evidence[0]`;
const exact = `${quote}.exact`;

const ids: readonly BadDocument[] = [
  bad(
    'two events of one id',
    'events[2]',
    fullDocument.events[0],
    ['the id “meeting” is already used by events[0]'],
    'events[2].id'
  ),
  bad(
    'two lanes of one id',
    'lanes[2]',
    { id: 'talks', label: 'x' },
    ['the id “talks” is already used by lanes[0]'],
    'lanes[2].id'
  ),
  bad(
    'two actors of one id',
    'actors[2]',
    { id: 'minister', label: 'x' },
    ['“minister” is already used by actors[0]'],
    'actors[2].id'
  ),
  bad(
    'two sources of one id',
    'sources[2]',
    fullDocument.sources[0],
    ['the id “paper” is already used by sources[0]'],
    'sources[2].id'
  ),
  bad('a lane that there is not', `${e}.lane`, 'walks', ['there is no lane “walks”']),
  bad('a lane misspelt', `${e}.lane`, 'talk', ['there is no lane “talk”', 'did you mean “talks”?']),
  bad('a lane called constructor', `${e}.lane`, 'constructor', ['there is no lane “constructor”']),
  bad('a lane called toString', `${e}.lane`, 'toString', ['there is no lane “toString”']),
  bad('an actor that there is not', `${e}.actors[1]`, 'king', ['there is no actor “king”']),
  bad('an actor called valueOf', `${e}.actors[1]`, 'valueOf', ['there is no actor “valueOf”']),
  bad('a source that there is not', `${quote}.source`, 'reuters', ['there is no source “reuters”']),
  bad('a source misspelt', `${quote}.source`, 'papier', ['no source “papier”', 'did you mean “paper”?']),
  bad('a source called hasOwnProperty', `${quote}.source`, 'hasOwnProperty', ['no source “hasOwnProperty”']),
  bad('an anchor that there is not', 'events[1].when.anchor', 'feast', ['there is no event “feast”']),
  bad('an anchor on itself', 'events[1].when.anchor', 'closing', [
    'the anchor “closing” leads back to this event'
  ]),
  bad('an anchor in other letters', `${e}.when.anchor`, 'asof', ['there is no event “asof”'])
];

const days: readonly BadDocument[] = [
  bad('February 29 of a common year', 'asOf', '2021-02-29', ['“2021-02-29” is not in the calendar']),
  bad('February 29 of 1900', 'sources[0].published', '1900-02-29', ['“1900-02-29” is not in the calendar']),
  bad('February 30', 'sources[0].retrieved', '2020-02-30', ['“2020-02-30” is not in the calendar']),
  bad('month 13', 'asOf', '2021-13-01', ['“2021-13-01” is not in the calendar']),
  bad('day nought', 'window[0]', '2021-05-00', ['“2021-05-00” is not in the calendar']),
  bad('the year -0000', 'window[0]', '-0000-05-01', ['“-0000-05-01” is not in the calendar']),
  bad(
    'a window turned round',
    'window',
    ['2021-06-30', '2021-05-01'],
    ['the window ends on 2021-05-01, before it begins on 2021-06-30']
  )
];

const dates: readonly BadDocument[] = (
  [
    ['2021-02-29', '2021-02 runs from 01 to 28'],
    ['2021-13', 'has the month 13'],
    ['2021-00', 'has the month 00'],
    ['2021-22', 'is a season'],
    ['2021-34', 'is a quarter'],
    ['-0000', 'is not a year'],
    ['20210503', 'has no hyphens'],
    ['2021-5-3', 'has a part of one digit'],
    ['2021-05-03T10:00', 'has a time of day'],
    ['2021–05–03', 'has a dash or a minus sign'],
    [' 2021', 'has white space around it'],
    ['May 3, 2021', 'is not written as an EDTF date'],
    ['12021', 'without its Y'],
    ['Y2021', 'has a Y'],
    ['Y17E7', 'has an exponent'],
    ['1950S2', 'has significant digits'],
    ['Y9999999999999', 'has a year too far away'],
    ['199u', 'has a letter for an unknown digit'],
    ['XXXX', 'does not name a year'],
    ['1X99', 'has an X to the left of a digit'],
    ['2021-1X', 'has an X beside a digit'],
    ['2021?~', 'has two signs at one part'],
    ['(2021)?', 'has parentheses'],
    ['unknown', 'is a word from a draft of EDTF'],
    ['2021-W18', 'is a week'],
    ['2021-123', 'counts the days of a year'],
    ['2021..2022', 'is a range without brackets'],
    ['[2021', 'is not one pair of brackets'],
    ['{2021,2022}', '{2021,2022}'],
    ['[2021..2022-05]', 'runs from a year to a month'],
    ['[2022..2021]', 'ends before it starts'],
    ['2022/2021', '2022/2021'],
    ['2021/2022/2023', '2021/2022/2023'],
    ['/', '/'],
    ['constructor', 'constructor']
  ] as const
).map(([edtf, says]) => bad(`the date ${edtf}`, `${e}.when.edtf`, edtf, [edtf.trim(), says]));

const words: readonly BadDocument[] = [
  bad('words for the time that no quote has', `${e}.when.text`, 'on Monday', ['“on Monday” is in none']),
  bad('words for the time cut in a number', `${e}.when.text`, 'on May 3, 202', [
    '“on May 3, 202” is in this event’s quotes only with a word or number cut at its edge'
  ]),
  bad('a year in a title that no quote has', `${e}.title`, 'Talks of 1987', ['the title says “1987”']),
  bad('a sum in a title that no quote has', `${e}.title`, 'Talks for $300', ['the title says “$300”']),
  bad('a month in a title that no quote has', `${e}.title`, 'Talks in June', ['the title says “June”']),
  bad('Arabic digits that no quote has', `${e}.title`, 'Talks ٣٠٠', ['the title says “٣٠٠”']),
  bad(
    'no reason for a date',
    'events[1].when',
    { edtf: '2021-05', aspect: 'within' },
    ['the source’s words for “2021-05” are not given'],
    'events[1].when.inferred'
  ),
  bad('an endMod without an end', `${e}.when.endMod`, 'late', ['“2021-05-03” is not an interval'])
];

const quotes: readonly BadDocument[] = [
  bad('a quote that is not there', exact, 'met in the new hall on May 3, 2021', [
    '“met in the new hall',
    'is not in “paper”',
    'nearest sentence'
  ]),
  bad('a quote with a word left out', exact, 'met in the hall on May 3, 2021', [
    '“met in the hall',
    'is not in “paper”'
  ]),
  bad('a quote in other letters', `${e}.responses[0].evidence[0].exact`, 'the minister denied it', [
    '“the minister denied it” is not in “paper”'
  ]),
  bad('a quote with an accent', `${e}.responses[0].evidence[0].exact`, 'The minister deniéd it', [
    '“The minister deniéd it” is not in “paper”'
  ]),
  bad(
    'a quote with a Cyrillic letter',
    `${e}.responses[0].evidence[0].exact`,
    'The minister deni\u0435d it',
    ['is not in “paper”']
  ),
  bad('a quote with a bidi control', `${e}.responses[0].evidence[0].exact`, 'The minister\u202e denied it', [
    '“The ministerU+202E denied it” is not in “paper”'
  ]),
  bad('a quote with a joiner', `${e}.responses[0].evidence[0].exact`, 'The mini\u200dster denied it', [
    'is not in “paper”'
  ]),
  bad('a quote that stands twice', `${e}.responses[0].evidence[0].exact`, 'The hall was old', [
    '“The hall was old” occurs 2 times in “paper”',
    'line 3, column 57; line 3, column 75',
    'add a “prefix” or “suffix”'
  ]),
  bad('an empty quote', exact, '', ['“exact” is empty']),
  bad('a quote of spaces', `${e}.responses[0].evidence[0].exact`, ' \n\t', ['the quote contains no words']),
  bad('a quote of zero-width spaces', `${e}.responses[0].evidence[0].exact`, '\u200b\ufeff', [
    'the quote contains no words'
  ]),
  bad('a quote cut in a word', `${e}.responses[0].evidence[0].exact`, 'The minister den', [
    '“The minister den” is in “paper” only with a word',
    'include the whole word'
  ]),
  bad('a quote cut in a number', `${e}.responses[0].evidence[0].exact`, 'on May 3, 20', [
    '“on May 3, 20” is in “paper” only with a word'
  ]),
  bad('a quote with a gap', `${e}.responses[0].evidence[0].exact`, 'The minister … it', [
    '“The minister … it”',
    'give each piece as a separate quote'
  ]),
  bad(
    'a prefix that is not there',
    `${quote}.prefix`,
    'Ministers',
    ['not beside its “prefix”', 'line 1, column 11'],
    exact
  ),
  bad('a suffix that is not there', `${quote}.suffix`, '!', ['not beside its “prefix” and “suffix”'], exact),
  bad('another hash', 'sources[0].sha256', 'f'.repeat(64), [canonicalHash(fullText), ', which differs;']),
  bad(
    'another text',
    'sources[0].content',
    `${fullText}And more.`,
    [canonicalHash(`${fullText}And more.`)],
    'sources[0].sha256'
  ),
  bad('a text that is missing', 'sources[1].text', 'sources/annals.txt', [
    'the text “sources/annals.txt” could not be read'
  ])
];

/** Documents of the right shape that say what is not so. */
export const badStories: readonly BadDocument[] = [...ids, ...days, ...dates, ...words, ...quotes];

/** Documents with an own key of this name wherever a key can be. */
export const withKey = (key: string, paths: readonly string[], value: Json): readonly BadDocument[] =>
  paths.map((path) => {
    const place = path === '' ? key : `${path}.${key}`;
    return {
      name: `${key} in ${path || 'the document'}`,
      document: changed(fullDocument, place, value),
      at: place,
      says: [`unknown key “${key}”`]
    };
  });
