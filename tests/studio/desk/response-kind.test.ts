import { expect, it } from 'vitest';
import { responseKindIn } from '../../../src/studio/desk/response-kind.ts';
import { quoteOf } from '../../support/documents.ts';

it.each([
  ['The ministry denied the report', 'denied'],
  ['The ministry confirmed the meeting', 'confirmed'],
  ['The official refused to comment about the review', 'declined to comment'],
  ['The office did not immediately respond to a request', 'did not respond'],
  ['The ministry hasn’t responded', 'did not respond'],
  // Nothing that would change how far the event can be relied on.
  ['The ministry would neither confirm nor deny it', 'declined to comment'],
  ['The ministry did not deny it', 'declined to comment'],
  ['“We saw nothing,” the ministry said', 'declined to comment']
] as const)('what a response says is read from its words: %s', (exact, kind) => {
  expect(responseKindIn(quoteOf(exact))).toBe(kind);
});
