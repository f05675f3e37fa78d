import { counted, excerpt, listed, shown, visible } from '../model/messages.ts';
import type { Problem } from '../model/problem.ts';
import { writtenDate } from '../model/read-when.ts';
import { standingInWords } from '../model/standing-words.ts';
import type { Piece } from '../model/requote/difference.ts';
import type { LeftQuote } from './fixes.ts';
import type {
  ReportedEvent,
  ReportedPlace,
  ReportedQuote,
  ReportedSource,
  StoryReport
} from './verify-report.ts';
import type { ReportedAccount, ReportedBounds, ReportedWhen } from './when-report.ts';

/** A report as lines of text, for a terminal. */
export function printStory(report: StoryReport): string {
  const { story, title, sources, events } = report;
  return [
    title === null ? story : `${story}: ${title}`,
    ...section('Sources', sources.flatMap(sourceLines)),
    ...section('Events', hasNone(report) ? ['none yet'] : events.flatMap(eventLines)),
    ...section('Sentences that no event uses', sources.flatMap(unusedLines)),
    ...fixLines(report.fixes),
    ...section('Warnings', report.warnings.map(problemLine)),
    ...section('Problems', problemLines(report)),
    ''
  ].join('\n');
}

/** A document without events, as `new` writes it; one that can't be read has none either, but problems. */
const hasNone = ({ events, problems }: StoryReport): boolean => events.length === 0 && problems.length === 0;

/** Only the problems of a story. */
export function printProblems(report: StoryReport): string {
  const { story, title } = report;
  const head = title === null ? story : `${story}: ${title}`;
  return [head, ...problemLines(report).map((line) => `  ${line}`), ''].join('\n');
}

/** A line for each problem, and one on what is not checked until they are corrected. */
function problemLines({ problems, unchecked }: StoryReport): readonly string[] {
  const corrected = problems.length === 1 ? 'this is corrected' : 'these are corrected';
  const rest = unchecked.length > 0 ? [`Not checked until ${corrected}: ${listed(unchecked)}.`] : [];
  return [...problems.map(problemLine), ...rest];
}

/** “events[3].title (new-york-talks, “Talks in New York”): what is wrong”. */
export function problemLine({ path, event, message }: Problem): string {
  const name = [event?.id, event?.title === undefined ? undefined : shown(event.title)].filter(Boolean);
  const place = name.length === 0 ? path : `${path} (${name.join(', ')})`;
  return place === '' ? message : `${place}: ${message}`;
}

function fixLines(fixes: StoryReport['fixes']): readonly string[] {
  if (!fixes) return [];
  const changed = fixes.changed.map(({ path, text, reason }) => `${path}: ${reason}: ${shown(text)}`);
  return [
    ...section('Changed', changed.length === 0 ? ['nothing'] : changed),
    ...section('Left to you, with the nearest sentence', fixes.left.flatMap(differenceLines))
  ];
}

const differenceLines = ({ path, source, line, difference }: LeftQuote): readonly string[] => [
  `${path}: ${source}, line ${line}`,
  `  ${onOneLine(difference.map(marked).join(''))}`
];

/** As `git diff --word-diff` marks them: [-words of the quote only-] {+words of the source only+}. */
function marked({ kind, text }: Piece): string {
  const words = text.trimEnd();
  const gap = text.slice(words.length);
  return { same: text, removed: `[-${words}-]${gap}`, added: `{+${words}+}${gap}` }[kind];
}

const onOneLine = (text: string): string => visible(text.replace(/\s+/gu, ' '));

function section(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', head, ...lines.map((line) => `  ${line}`)];
}

function sourceLines({ id, title, hash, sha256 }: ReportedSource): readonly string[] {
  const verdicts = {
    matches: 'hash matches',
    differs: `hash differs: ${sha256}`,
    unread: 'text not read: not checked'
  };
  return [`${id}: ${title}`, `  ${verdicts[hash]}`];
}

function eventLines(event: ReportedEvent): readonly string[] {
  return [
    `${event.id} (${standingInWords({ ...event, stage: event.stage ?? undefined })}): ${event.title}`,
    ...whenLines(event),
    ...event.accounts.flatMap(accountLines),
    ...event.quotes.map((quote) => `  ${verdictOf(quote)}  ${excerpt(quote.exact)}`),
    ...event.citations.map(
      ({ source, note }) => `  cited, not quoted: ${source}${note === null ? '' : `: ${excerpt(note)}`}`
    )
  ];
}

/** “but in courier (events[0].assertions[1]):”, with its time aligned in the same column. */
const accountLines = (account: ReportedAccount): readonly string[] => [
  `  but in ${account.sources.join(', ')} (${account.path}):`,
  ...whenLines(account)
];

/** A time in the source's words and in ours, aligned so that an editor can read down the column. */
function whenLines({ when, ...bounds }: ReportedBounds & { readonly when: ReportedWhen }): readonly string[] {
  const { text, terms, words, inferred, licence, derivation } = when;
  const lines = [
    ['source', text === null ? 'says no time' : shownWhole(text)],
    ['date', `${excerpt(writtenDate(when))} · ${terms}`],
    ['shown', words ?? 'not a date'],
    [
      'reason',
      inferred === null ? reasonOf(licence, derivation) : `worked out by the author: ${onOneLine(inferred)}`
    ]
  ].map(([name = '', value]) => `  ${name.padEnd(8)}${value}`);
  return words === null ? lines : [...lines, boundsLine(bounds)];
}

/** Why a date needs no reason from its author, or that the reason is missing. */
function reasonOf(licence: ReportedWhen['licence'], derivation: ReportedWhen['derivation']): string {
  if (licence === 'no quotes') return 'none needed, as nothing is quoted';
  return licence === 'read' ? ['read from its words', ...derivation].join('; ') : 'none given';
}

const shownWhole = (text: string): string => `“${onOneLine(text)}”`;

const boundsLine = ({ earliestStart, latestStart, earliestEnd, latestEnd }: ReportedBounds): string =>
  `  begins ${rangeOf(earliestStart, latestStart)}, ends ${rangeOf(earliestEnd, latestEnd)}`;

function rangeOf(first: string | null, last: string | null): string {
  if (first === null) return last === null ? 'on an unknown day' : `by ${last}`;
  if (last === null) return `on ${first} or later`;
  if (first === last) return first.endsWith('inf') ? 'on no given day' : `on ${first}`;
  if (first === '-inf') return last === 'inf' ? 'on no given day' : `by ${last}`;
  return last === 'inf' ? `on ${first} or later` : `between ${first} and ${last}`;
}

function verdictOf({ verdict, source, places }: ReportedQuote): string {
  const [first] = places;
  if (!first) return `${verdict} in ${source}`;
  return `${verdict} at ${source}:${places.map(placeInShort).join(', ')}`;
}

function placeInShort({ line, column }: ReportedPlace): string {
  return `${line}:${column}`;
}

function unusedLines({ id, unused }: ReportedSource): readonly string[] {
  return unused.map((sentence) => `${id}:${placeInShort(sentence)}  ${excerpt(sentence.text)}`);
}

/** How many sentences are used, of texts whose hash matches; empty if there are no texts. */
function coverage(sources: readonly ReportedSource[]): readonly string[] {
  const isUnknown = sources.some(({ hash }) => hash === 'differs');
  const sentences = sources.reduce((total, source) => total + source.sentences, 0);
  const unused = sources.reduce((total, source) => total + source.unused.length, 0);
  return [
    ...(sentences > 0 ? [`${sentences - unused} of ${counted(sentences, 'sentence')} used`] : []),
    ...(isUnknown ? ['coverage is unknown until each text matches its hash'] : [])
  ];
}

/** The last line: a summary of all stories. */
export function printSummary(reports: readonly StoryReport[]): string {
  const sum = (count: (report: StoryReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const quotes = (['exact', 'typographic', 'ambiguous', 'context-mismatch', 'missing', 'unread'] as const)
    .map((kind) => [kind, sum((report) => report.quotes[kind])] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`);
  const problems = sum((report) => report.problems.length);
  const warnings = sum((report) => report.warnings.length);
  return `${[
    counted(reports.length, 'story', 'stories'),
    counted(
      sum(({ events }) => events.length),
      'event'
    ),
    `quotes: ${quotes.join(', ') || 'none'}`,
    ...coverage(reports.flatMap(({ sources }) => sources)),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
    problems === 0 ? 'no problems' : counted(problems, 'problem')
  ].join('; ')}\n`;
}
