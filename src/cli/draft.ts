import { candidatesIn } from '../model/candidates/candidates.ts';
import { hashOfCanonical } from '../model/hash.ts';
import { readTexts } from '../model/load.ts';
import { counted } from '../model/messages.ts';
import { isFound } from '../model/quotes.ts';
import { readTimeline, type Reading } from '../model/reading.ts';
import type { Source } from '../model/timeline.ts';
import { onlyArgument, readArguments } from './arguments.ts';
import { draftInLines, reportedCandidate, type ReportedCandidate } from './draft-report.ts';
import { exit, type Effects } from './effects.ts';
import { problemLine } from './print-report.ts';
import { printableJson } from './printable-json.ts';
import { readStoryFile } from './story-file.ts';

/** `draft STORY`: the sentences of its sources that may report an event. */
export async function draft(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  const name = onlyArgument(positionals, 'STORY');
  const { timeline, readSource } = await readStoryFile(name, effects);
  const say = (line: string): void => effects.writeError(`sourceline: ${name}: ${line}\n`);
  if (!timeline.ok) {
    for (const problem of timeline.problems) say(problemLine(problem));
    return exit.problems;
  }
  const { texts, unread } = await readTexts(timeline, readSource);
  const reading = readTimeline(timeline.value, texts);
  const { sources } = timeline.value;
  const faults = sources.flatMap((source, index) => {
    const known = unread.get(`sources[${index}].text`);
    return known ? [problemLine(known)] : faultsOf(source, `sources[${index}]`, reading);
  });
  faults.forEach(say);
  const found = sources.flatMap((source) => candidatesOf(source, reading));
  if (values.json) effects.write(`${printableJson(found, 2)}\n`);
  else effects.write(`${[...draftInLines(found, reading), summaryOf(found)].join('\n')}\n`);
  return faults.length === 0 ? exit.fine : exit.problems;
}

/** A text with another hash could be any file that a stranger's document names, so it is not printed. */
const isKnown = ({ id, sha256 }: Source, { texts }: Reading): boolean => {
  const text = texts.get(id);
  return text !== undefined && hashOfCanonical(text) === sha256;
};

/** Why a source with a text has no candidates; nothing for a source that has no text by intention. */
function faultsOf(source: Source, path: string, reading: Reading): readonly string[] {
  const { id, text, content } = source;
  if ((text === undefined && content === undefined) || isKnown(source, reading)) return [];
  if (reading.webPages.has(id)) return [`${path}.text: ${text ?? id} is a web page, not a text`];
  if (!reading.texts.has(id)) return [`${path}.text: there is no file ${text ?? ''}`];
  return [`${path}.sha256: the text has another hash; if it is the right text, run “verify --fix”`];
}

function candidatesOf(source: Source, reading: Reading): readonly ReportedCandidate[] {
  const text = reading.texts.get(source.id);
  if (!text || !isKnown(source, reading)) return [];
  const passages = reading.events.flatMap(({ event, quotes }) =>
    quotes.flatMap(({ quote, verdict }) =>
      quote.source === source.id && isFound(verdict) ? [{ event: event.id, ...verdict }] : []
    )
  );
  return candidatesIn(source, text, reading.asOf, reading.timeline.language).map((candidate) => {
    const over = passages.filter(({ start, end }) => start < candidate.end && candidate.start < end);
    return reportedCandidate(candidate, [...new Set(over.map(({ event }) => event))]);
  });
}

function summaryOf(found: readonly ReportedCandidate[]): string {
  const used = found.filter(({ events }) => events.length > 0).length;
  return `${counted(found.length, 'candidate')}, ${used} of them used`;
}
