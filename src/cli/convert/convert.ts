import { storyWithProblems } from '../../model/load.ts';
import { checkFile } from '../../model/file-checks.ts';
import { exit, type Effects } from '../effects.ts';
import { printableJson } from '../printable-json.ts';
import { reportStory, withUnread } from '../verify-report.ts';
import { loadInputs } from './input.ts';
import { readConvertArguments } from './options.ts';
import { writeStory } from './output.ts';
import { printConversion, type ConvertReport } from './print.ts';

/**
 * `convert IN… -o OUT`: a timeline from one format to another, with a report of what became of it. A document whose
 * shape is wrong is not written; one with problems of its quotes or dates is, and they are listed.
 */
export async function convert(args: readonly string[], effects: Effects): Promise<number> {
  const wish = readConvertArguments(args);
  const loaded = await loadInputs(wish, effects);
  const { name, parsed, texts, unread, report } = loaded;
  const checked = withUnread(reportStory(name, parsed, texts), unread);
  const { story } = parsed.ok ? storyWithProblems(parsed, loaded, checkFile) : {};
  const output = story && (await writeStory(story, loaded, wish, effects));
  print({ input: name, import: report, checked, output }, wish, effects);
  return checked.ok ? exit.fine : exit.problems;
}

/** After `-o -` the report goes to standard error, as standard output has the file. */
function print(
  report: ConvertReport,
  { output, isJson }: ReturnType<typeof readConvertArguments>,
  effects: Effects
): void {
  const write = output === '-' ? effects.writeError : effects.write;
  write(isJson ? `${printableJson(inJson(report), 2)}\n` : printConversion(report));
}

/** What `--json` prints: the report of the import, the problems as `verify` has them, and what was written. */
function inJson({ input, import: read, checked, output }: ConvertReport): unknown {
  const { title, problems, warnings, events } = checked;
  return {
    ok: problems.length === 0,
    input,
    title,
    events: read?.events ?? events.length,
    ...(read && {
      format: read.format,
      mapped: read.mapped,
      lost: read.lost,
      decisions: read.decisions,
      notes: read.notes
    }),
    problems,
    warnings,
    written: output?.paths ?? [],
    lostInWriting: output?.lost ?? []
  };
}
