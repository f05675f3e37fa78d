import { isQuote } from '../../model/evidence.ts';
import type { Evidence, ResponseKind } from '../../model/timeline.ts';

/** English words with which a source tells of a response, those that say the most first. */
const signs: readonly (readonly [ResponseKind, RegExp])[] = [
  ['declined to comment', /\b(?:declin|refus)(?:e|es|ed|ing) to (?:comment|say|answer|discuss)\b/iu],
  [
    'did not respond',
    /\b(?:did|has|have|had)(?: not|n[’']t)(?: \p{L}+ly)? (?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)\b/iu
  ],
  // “Would neither confirm nor deny” does neither.
  ['denied', unnegated('den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?')],
  ['confirmed', unnegated('confirm(?:s|ed|ing)?')]
];

function unnegated(words: string): RegExp {
  return new RegExp(`^(?!.*(?:\\b(?:not|neither|nor|never|cannot)\\b|n[’']t\\b)).*\\b(?:${words})\\b`, 'isu');
}

/** What changes nothing of how far an event can be relied on, until the author says more. */
const leastSaid: ResponseKind = 'declined to comment';

/** What a response says, as far as its words tell. */
export const responseKindIn = (evidence: Evidence): ResponseKind =>
  (isQuote(evidence) && signs.find(([, words]) => words.test(evidence.exact))?.[0]) || leastSaid;
