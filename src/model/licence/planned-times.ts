import type { Problem } from '../problem.ts';
import type { ReadEvent, Reading } from '../reading.ts';
import { contextOf } from './licences.ts';
import { licenceMessages } from './messages.ts';
import { phrasesOf, type Context, type Phrase } from './phrases.ts';

/** Warns if an event that happened has the time of a plan: “the summit planned for March 2020 was called off”. */
export function plannedTimes(reading: Reading): readonly Problem[] {
  const context = contextOf(reading);
  return reading.events.flatMap((event) => warningsOf(event, context));
}

function warningsOf({ event, path, quotes }: ReadEvent, context: Context): readonly Problem[] {
  const { when, occurrence } = event;
  if ((occurrence !== 'happened' && occurrence !== 'ongoing') || when.inferred !== undefined) return [];
  const phrases = phrasesOf(when, quotes, context);
  // Another quote may give the same time as past.
  const plans = phrases.map(planBefore);
  const [plan] = plans;
  if (plan === undefined || plans.includes(undefined)) return [];
  return [{ path: `${path}.when.text`, message: licenceMessages.ofPlan(plan, occurrence) }];
}

/** Not “due to a fault”. */
const infinitive = String.raw`to(?! (?:an?|the|his|her|its|their|this|that|these|those|our) )(?: [\p{L}'’-]+){1,5}?`;
const lead = String.raw`(?:for|in|on|by|over|during|at)(?: the)?`;
/** “As scheduled” says that it came about. */
const plan = String.raw`(?<![\p{L}]|\bas )(?:${[
  String.raw`(?:re)?scheduled|slated|due|planned for|set for|expected (?:in|on|by)`,
  String.raw`(?:(?:re)?scheduled|slated|due|planned|set|expected|supposed|meant|intended|hoped|hoping|planning) ${infinitive}`,
  String.raw`would have(?: [\p{L}\p{N}'’-]+){1,5}?`
].join('|')})`;

const planBeforeTime = new RegExp(String.raw`${plan}(?: ${lead})? $`, 'iu');
const planFirst = new RegExp(String.raw`^(?:(?:had|has|have|is|are|was|were|been) )*${plan}(?= )`, 'iu');

/** The words that make the time of a phrase that of a plan, beside it or at its beginning; English only. */
function planBefore({ sentence, start, end, language }: Phrase): string | undefined {
  if (!/^en\b/iu.test(language)) return undefined;
  const words = sentence.slice(start, end);
  const before = planBeforeTime.exec(sentence.slice(0, start))?.[0];
  if (before !== undefined) return before + words;
  return planFirst.test(words) ? words : undefined;
}
