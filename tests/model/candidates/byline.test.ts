import { expect, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { authorIn, isByline } from '../../../src/model/candidates/byline.ts';
import { candidatesIn } from '../../../src/model/candidates/candidates.ts';
import { sourceOf } from '../../support/documents.ts';

test.each([
  ['By Jane Roe, Staff writer', 'Jane Roe'],
  ['By Ines Holloway, The Norhaven Courier, June 18, 2024', 'Ines Holloway'],
  ['By ARNE LUND | Skarvoy Post | Published June 20, 2024, 9:05 a.m. EDT', 'ARNE LUND'],
  ['By Jane Roe and Max van Dam\nPolitical editors\nJune 18, 2024', 'Jane Roe and Max van Dam'],
  ['By May Jones, senior reporter', 'May Jones'],
  ['By Reuters, 18 June 2024', 'Reuters'],
  ['홍길동 기자 입력 2024.06.18 09:05', '홍길동'],
  ['홍길동 기자 | 입력 2024.06.18 09:05', '홍길동'],
  ['Updated 3:14 PM EDT, June 18, 2024', undefined],
  ['Published on June 18, 2024 at 9:05 a.m.', undefined],
  ['입력 2024.06.18 09:05', undefined],
  ['June 18, 2024', undefined],
  ['NORHAVEN, June 18, 2024', undefined],
  ['Skarvoy Post, June 18, 2024', undefined]
] as const)('%j is a byline', (line, author) => {
  expect(isByline(line, { publisher: 'Skarvoy Post' })).toBe(true);
  expect(authorIn(line)).toBe(author);
});

test.each([
  'By June 18, 2024, the council had voted',
  'By Friday Night, Norhaven Falls',
  'By Monday, Council Votes to Close Pier, June 18, 2024',
  'By order of the council, the pier closed on June 18, 2024.',
  'By Jane Roe’s account, the pier closed on June 18, 2024.',
  'By Jane Roe, who said on June 18, 2024 that the pier was safe',
  'Storm Hits Norhaven, June 18, 2024',
  'FERRY SINKS, June 18, 2024',
  'NORHAVEN, June 18, 2024 (Reuters) - The council voted on Monday.',
  'June 2024',
  'The pier closed on June 18, 2024',
  'Another Post, June 18, 2024',
  'Published on Monday, the report says the pier is unsafe',
  '홍길동 기자가 2024년 6월 18일 보도했다.'
])('%j is no byline', (sentence) => {
  expect(isByline(sentence, { publisher: 'Skarvoy Post' })).toBe(false);
});

const sentences = (text: string) =>
  candidatesIn(sourceOf(text), canonicalise(text), undefined).map(({ sentence }) => sentence);

test('the byline above an article is not offered as an event, and every sentence is', () => {
  expect(
    sentences(
      'Ferry pier to close\n\nBy Ines Holloway, The Norhaven Courier, June 18, 2024\n\nJune 18, 2024 was warm. The council voted on Monday.\n\nBy June 20, 2024 nobody had answered.'
    )
  ).toEqual([
    'June 18, 2024 was warm.',
    'The council voted on Monday.',
    'By June 20, 2024 nobody had answered.'
  ]);
});

test('a line of a day far below the beginning is offered: only what is above an article is left out', () => {
  const text = `${'A harbour is quiet.\n\n'.repeat(10)}June 18, 2024`;
  expect(sentences(text)).toEqual(['June 18, 2024']);
});
