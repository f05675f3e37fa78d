import { describe, expect, test } from 'vitest';
import { unnamedVoices } from '../../src/model/check-voices.ts';
import { readTimeline } from '../../src/model/reading.ts';
import type { Assertion, Response, Speaker } from '../../src/model/timeline.ts';
import { eventOf, problemsOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

const read =
  'A senior official said on May 3 that talks had begun. Biden’s aide, Wang Yi (王毅表示) and the U.S. envoy agreed.';
const other = sourceOf('“Nothing”, said Sergei Lavrov.', { id: 'other' });
const unread = { id: 'unread', title: 'Behind a wall' };

const event = (more: Partial<Assertion>, responses: Response[] = []) =>
  eventOf({
    title: 'Talks',
    when: { edtf: '2021', aspect: 'on', inferred: 'The year is known from elsewhere.' },
    assertions: [{ voice: 'attributed', evidence: [quoteOf('talks had begun')], ...more }],
    responses
  });

const said = (raw: string, more: Partial<Assertion>, responses?: Response[]) =>
  problemsOf(timelineOf({ sources: [sourceOf(raw), other, unread], events: [event(more, responses)] })).map(
    ({ path, message }) => `${path}: ${message}`
  );

describe('a speaker whom the source leaves unnamed is warned about', () => {
  const warned = (speaker: Speaker) =>
    unnamedVoices(readTimeline(timelineOf({ events: [event({ speaker })] }), new Map()));

  test.each([
    'An official',
    'an official, who asked not to be named',
    'U.S. officials',
    'senior Biden administration official',
    'A person familiar with the matter',
    'people close to the minister',
    'Sources',
    'two diplomats in Geneva',
    'someone',
    'those briefed on the talks',
    'a general',
    'eine Quelle',
    'une source proche du dossier',
    'fuentes oficiales'
  ])('%s', (name) => {
    expect(warned({ name })).toEqual([
      {
        path: 'events[0].assertions[0].speaker',
        message: `“${name}” names nobody; add “anonymous”: true, or name the speaker as the source does`
      }
    ]);
    expect(warned({ name, anonymous: true })).toEqual([]);
  });

  test.each([
    'Wang Yi',
    'U.S. official Kim Lee',
    'State Department',
    'Trump’s administration',
    'State Department spokesman Ned Price',
    'a spokesman for the Foreign Ministry of Japan',
    'foreign ministry spokeswoman',
    'confidential U.N. report',
    'A statement by the ministry',
    'One America News',
    'A. Smith',
    'The People’s Daily',
    'Un Jong Kim'
  ])('and one with a name is not: %s', (name) => expect(warned({ name })).toEqual([]));
});

describe('the name of a speaker', () => {
  const speakerPath = 'events[0].assertions[0].speaker';
  const spoken = (speaker: Speaker, evidence = quoteOf('talks had begun')) =>
    said(read, { speaker, evidence: [evidence] });

  test.each([
    'senior official',
    'A senior official',
    'Senior official',
    'Biden',
    'Biden’s aide',
    "Biden's aide"
  ])('may be as the source has it, whatever begins a sentence: %s', (name) =>
    expect(spoken({ name })).toEqual([])
  );

  test.each(['Wang Yi', '王毅', 'U.S. envoy'])('may be in any script: %s', (name) =>
    expect(spoken({ name })).toEqual([])
  );

  test.each(['Kremlin', 'senior Official', 'senior', 'fficial', 'Wang', 'Sergei Lavrov'])(
    'is a problem where it is not, or not in a source that the event quotes: %s',
    (name) => {
      const found = spoken({ name });
      const isThere = ['senior', 'Wang'].includes(name);
      expect(found).toHaveLength(isThere ? 0 : 1);
      if (!isThere) expect(found[0]).toContain(`${speakerPath}.name: the name “${name}” is not in “paper”; `);
    }
  );

  test('may be another, for a reason in a sentence', () => {
    expect(spoken({ name: 'Kremlin', inferred: 'The ministry speaks for the Kremlin.' })).toEqual([]);
    expect(spoken({ name: 'Kremlin', inferred: '克里姆林宫发言人' })).toEqual([]);
    expect(spoken({ name: 'Kremlin', inferred: 'It is.' })).toEqual([
      `${speakerPath}.inferred: “It is.” is not a sentence; explain the name in at least three words`
    ]);
  });

  test('is not checked against a text that is not there', () => {
    expect(spoken({ name: 'Kremlin' }, quoteOf('talks', { source: 'unread' }))).toEqual([]);
  });
});

test('the name of a responder is held to the same', () => {
  const response = (by: string, inferred?: string): Response => ({
    by,
    inferred,
    kind: 'denied',
    evidence: [quoteOf('Nothing', { source: 'other' })]
  });
  expect(said(read, {}, [response('Sergei Lavrov')])).toEqual([]);
  expect(said(read, {}, [response('Moscow', 'Lavrov speaks for Moscow.')])).toEqual([]);
  expect(said(read, {}, [response('Moscow')])).toEqual([
    'events[0].responses[0].by: the name “Moscow” is not in “paper” or “other”; ' +
      'write it as the source does, or explain it in “inferred”'
  ]);
});

describe('words that are said to be direct', () => {
  const direct = (raw: string, exact = 'talks had begun') =>
    said(raw, { mode: 'direct', evidence: [quoteOf(exact)] });

  test.each([
    'He said: “It is true that talks had begun in May.”',
    'He said: "It is true that talks had begun in May."',
    'Er sagte: „It is true that talks had begun.“',
    'Il a dit : « Oui, talks had begun ».',
    'Han sade: ”It is true that talks had begun.”',
    'He said: ‘The states’ envoys don’t deny that talks had begun.’',
    "He said: 'They don't deny that talks had begun.'",
    '「『いいえ』 talks had begun」',
    '“No,” he said. “Yes, talks had begun.”',
    '“It was so.\n\n“And talks had begun.”',
    '“So ’twas that talks had begun.”'
  ])('may be within quotation marks of any kind: %s', (raw) => expect(direct(raw)).toEqual([]));

  test.each([
    'The states’ envoys say they don’t deny that talks had begun.',
    '“No,” he said, but talks had begun.',
    '"No," he said, but talks had begun, "for now".',
    '„Nein“, he said, but talks had begun.',
    '“It was so.\n\nYet talks had begun.',
    '”Nej”, he said, but talks had begun.',
    '“’Twas so,” he said; then talks had begun.',
    '‘No,’ he said, but talks had begun.'
  ])('are a problem outside them: %s', (raw) => {
    expect(direct(raw)).toEqual([
      'events[0].assertions[0].mode: the mode is “direct”, but “talks had begun” is not within quotation marks in its source; ' +
        'quote words that are, or write “indirect”'
    ]);
  });

  test('may be quoted with their marks, in one quote of several', () => {
    const raw = 'The talks had begun. “We met,” he said.';
    const evidence = [quoteOf('talks had begun'), quoteOf('“We met,” he said')] as const;
    expect(said(raw, { mode: 'direct', evidence })).toEqual([]);
    expect(said(raw, { mode: 'direct', evidence: [evidence[0]] })).toHaveLength(1);
    expect(said(raw, { mode: 'indirect', evidence: [evidence[0]] })).toEqual([]);
  });

  test('are not looked at where a quote is not found, or the text is not there', () => {
    const evidence = [quoteOf('talks', { source: 'unread' })] as const;
    expect(said(read, { mode: 'direct', evidence })).toEqual([]);
    expect(direct(read, 'talks had ended')).toHaveLength(1);
  });
});
