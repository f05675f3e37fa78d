import { describe, expect, it, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { candidatesIn } from '../../../src/model/candidates/candidates.ts';
import { hasName } from '../../../src/model/names.ts';
import { sourceOf } from '../../support/documents.ts';

const candidatesOf = (text: string) => candidatesIn(sourceOf(text), canonicalise(text), undefined);
const lastOf = (text: string) => candidatesOf(text).at(-1);

describe('a speaker', () => {
  test.each([
    ['is before the verb', 'Officials in Seoul said the talks failed.', 'Officials in Seoul'],
    ['is after a quotation', '“The talks failed,” Blinken said.', 'Blinken'],
    [
      'follows the verb',
      '“The talks failed,” said Antony Blinken, the secretary of state.',
      'Antony Blinken'
    ],
    ['follows the verb, at a place', '“They failed,” said the minister in Seoul.', 'minister'],
    ['has an aside', 'Antony Blinken, the secretary of state, said that the talks failed.', 'Antony Blinken'],
    ['is after a time', 'On Thursday Blinken said that the talks failed.', 'Blinken'],
    ['is before a time', 'Blinken on Thursday said that the talks failed.', 'Blinken'],
    ['is after a phrase', 'In a statement, the foreign ministry said the talks failed.', 'foreign ministry'],
    ['is after another clause', 'The talks failed and the foreign ministry said so.', 'foreign ministry'],
    ['is two', 'The army and the police said the talks failed.', 'army and the police'],
    ['has a verb between', 'The ministry has also repeatedly denied it.', 'ministry'],
    ['has a title', 'Talks failed, Sen. J. Smith said.', 'Sen. J. Smith'],
    [
      'has a noun with a past form',
      'A person briefed on the talks said they failed.',
      'person briefed on the talks'
    ],
    ['has a past form before it', 'An unnamed diplomat said they failed.', 'unnamed diplomat'],
    ['is an agency', 'The Associated Press reported that they failed.', 'Associated Press'],
    ['is a report', 'A U.N. report found that they failed.', 'U.N. report'],
    ['is named by “according to”', 'They failed, according to a U.N. report seen by Reuters.', 'U.N. report'],
    ['is named by “according to” first', 'According to the mayor, it is safe.', 'mayor'],
    ['has a possessive', 'Iran’s foreign ministry said they failed.', 'Iran’s foreign ministry'],
    ['is that of the last verb', 'The town announced it, two officials said on Friday.', 'two officials'],
    ['is that of the first verb', 'The town announced it, and the mayor said that it was late.', 'town'],
    ['follows “as”', 'As Blinken said, they failed.', 'Blinken'],
    ['is a place that ends like another word', 'Beijing said they failed.', 'Beijing'],
    ['is a family', 'The family said they failed.', 'family'],
    ['is broken over lines', 'The foreign\nministry said they failed.', 'foreign ministry']
  ])('%s', (_, text, name) => {
    const { speaker } = lastOf(text)!;
    expect(speaker?.name).toBe(name);
    expect(hasName(canonicalise(text), name)).toBe(true);
  });

  test.each([
    ['a pronoun', 'He said that they failed.'],
    ['a passive', 'Blinken was told that they failed.'],
    ['an infinitive', 'Blinken is expected to say that they failed.'],
    ['a future', 'Blinken will announce it.'],
    ['a denial', 'Blinken did not say so.'],
    ['a verb whose subject is far away', 'Blinken met him and said so.'],
    ['a participle', 'The town closed it, saying it was unsafe.'],
    ['words within a quotation', '“The mayor said it,” he wrote.'],
    ['a noun', 'The reports are old.'],
    ['a clause after the verb', 'Later, said the bridge was unsafe.'],
    ['words for nobody', 'No one said so.'],
    ['words for anybody', 'Many said so.'],
    ['speech that claims nothing', 'The mayor refused to comment.']
  ])('is left out for %s', (_, text) => {
    expect(lastOf(text)?.speaker).toBeUndefined();
  });

  it('whom the source does not name is anonymous, and spoke through the agency to which they told it', () => {
    expect(lastOf('Two officials told the Reuters news agency on Friday that it failed.')?.speaker).toEqual({
      name: 'Two officials',
      anonymous: true,
      via: 'Reuters'
    });
  });

  it('has no intermediary if named, or before a parliament', () => {
    expect(lastOf('Blinken told Reuters that it failed.')?.speaker).toEqual({ name: 'Blinken' });
    expect(lastOf('An official told Congress that it failed.')?.speaker?.via).toBeUndefined();
  });

  it('named again by the last words of the name is the one whom the text introduced', () => {
    const text = 'A senior U.S. official told Reuters it failed. “It did,” the official said.';
    expect(lastOf(text)?.speaker).toEqual({ name: 'senior U.S. official', anonymous: true, via: 'Reuters' });
  });

  it('named by words that fit two is not confused with either', () => {
    const text =
      'A U.S. official said it failed. A Chinese official said it did not. It did, the official said.';
    expect(lastOf(text)?.speaker).toEqual({ name: 'official', anonymous: true });
  });
});

describe('words are', () => {
  test.each([
    ['direct', 'The mayor said it was “not safe” at all.'],
    ['direct', '“It is not safe,” the mayor said.'],
    ['direct', 'The mayor said: «It is not safe.»'],
    ['indirect', 'The mayor said it was not safe.'],
    ['indirect', 'The mayors’ spokesman said it wasn’t safe.']
  ])('%s: %s', (mode, text) => {
    expect(lastOf(text)?.mode).toBe(mode);
  });

  it('direct in the middle of a quotation of several sentences', () => {
    const [, second] = candidatesOf(
      '“We will act on May 4. We act again on May 5. We rest,” the mayor said.'
    );
    expect([second?.sentence, second?.mode]).toEqual(['We act again on May 5.', 'direct']);
  });

  test.each(['The mayor has not yet said so.', 'It was described as safe.', 'The mayor declined to say so.'])(
    'nobody’s where nobody claims them: %s',
    (text) => expect(lastOf(text)).not.toHaveProperty('mode')
  );

  it('nobody’s where the source itself speaks, also with a word in quotation marks', () => {
    expect(lastOf('The “thug” came on May 4.')?.mode).toBeUndefined();
  });
});
