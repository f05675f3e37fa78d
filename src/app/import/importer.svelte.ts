import type { Choices, Decision, Imported, Question, ReadTable } from '../../formats/exchange/imported.ts';
import { withTextFiles } from '../../formats/text-files.ts';
import { parseTimeline } from '../../model/parse.ts';
import { loadReportWords, type ReportWords } from '../../words/report-words.ts';
import type { Words } from '../../words/words.ts';
import { hasWorker } from '../has-worker.ts';
import type { LocalFile } from '../local.ts';
import type { Foreign } from '../session.svelte.ts';
import { Cancelled, Superseded, Work } from '../work.svelte.ts';
import type { Answer, Change, ImportAnswer, ImportRequest } from './read-import.ts';

/** Reads files of another format with a person's answers to what they leave open. */
export class Importer {
  readonly work = new Work();
  choices = $state.raw<Choices>({});
  imported = $state.raw<Imported>();
  /** The columns of a table, also of one that can't be read before a person says what they give. */
  table = $state.raw<ReadTable>();
  /** The names of fields and of parts of a document, once something was read. */
  names = $state.raw<Pick<ReportWords, 'fields' | 'parts'>>();
  /** What other answers would change, as far as it is known. */
  changes = $state.raw<readonly Change[]>([]);
  /** A sentence on why nothing could be read. */
  refusal = $state.raw<string>();
  /** The trial of other answers, which nobody waits for. */
  readonly #trial = new Work();
  readonly #foreign: Foreign;
  readonly #words: Words;

  constructor(foreign: Foreign, words: Words) {
    this.#foreign = foreign;
    this.#words = words;
  }

  /** Reads the files again with other choices. */
  choose = (choices: Choices): Promise<void> => {
    this.choices = { ...this.choices, ...choices };
    return this.read();
  };

  /** The answer to a question becomes one of the choices. */
  answer = (question: Question, answer: string): Promise<void> => this.choose({ [question]: answer });

  read = async (): Promise<void> => {
    this.#trial.drop();
    const { reading } = this.#words.exchange.opening;
    try {
      this.names ??= await loadReportWords(this.#words.language);
      const answer = await this.work.run(reading, ({ signal, onstep }) =>
        ask(this.#request([]), signal, (part) => onstep(reading, Math.round(part * 100), 100))
      );
      this.#take(answer);
      if (answer.ok) void this.#try(answer.imported);
    } catch (error) {
      if (error instanceof Superseded) return;
      this.#refuse(error instanceof Cancelled ? this.#words.saving.stopped : String(error));
    }
  };

  /** What a column can give, or a part of a document, in the language of the page. */
  nameOf = (kind: 'fields' | 'parts', id: string): string =>
    (this.names?.[kind] as Readonly<Record<string, string>> | undefined)?.[id] ?? id;

  stop = (): void => {
    this.work.drop();
    this.#trial.drop();
  };

  /** The files of the timeline that was read. */
  get files(): readonly LocalFile[] {
    const { timeline: read, texts: given } = this.imported!;
    // Whoever opens the files is told what is wrong with a document of the wrong shape.
    const parsed = parseTimeline(read);
    const { timeline, texts } = parsed.ok
      ? withTextFiles(parsed.value, ({ text }) => given.get(text!))
      : { timeline: read, texts: given };
    return [['timeline.json', JSON.stringify(timeline)] as const, ...texts].map(([path, text]) => ({
      path,
      file: new File([text], path)
    }));
  }

  #take(answer: ImportAnswer): void {
    this.table = answer.ok ? answer.imported.table : answer.table;
    if (!answer.ok) return this.#refuse(answer.reason);
    this.refusal = undefined;
    this.imported = answer.imported;
    this.changes = [];
  }

  #refuse(reason: string): void {
    this.imported = undefined;
    this.refusal = reason;
  }

  /** Reads the files with each other answer, to show what it would change. */
  async #try({ report }: Imported): Promise<void> {
    const tried = report.decisions.flatMap(othersOf);
    if (tried.length === 0) return;
    try {
      const answer = await this.#trial.run('', ({ signal }) => ask(this.#request(tried), signal, () => {}));
      if (answer.ok) this.changes = answer.changes;
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
    }
  }

  #request(tried: readonly Answer[]): ImportRequest {
    const { files, reader } = this.#foreign;
    return { files, reader, choices: this.choices, language: this.#words.language, tried };
  }
}

/** All answers to a question that are offered; of zones UTC and the reader's own. */
export const answersTo = ({ question, chosen, others }: Decision): readonly string[] =>
  question === 'zone'
    ? ['UTC', ownZone(), chosen].filter((zone, at, zones) => zones.indexOf(zone) === at)
    : [chosen, ...others].sort();

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const othersOf = (decision: Decision): readonly Answer[] =>
  answersTo(decision)
    .filter((answer) => answer !== decision.chosen)
    .map((answer) => ({ question: decision.question, answer }));

async function ask(
  request: ImportRequest,
  signal: AbortSignal,
  onprogress: (part: number) => void
): Promise<ImportAnswer> {
  const answer = hasWorker
    ? await (await import('../read-by-worker.ts')).importByWorker(request, signal, onprogress)
    : undefined;
  return answer ?? (await import('./read-import.ts')).readImport(request, onprogress);
}
