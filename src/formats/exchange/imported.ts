import type { Timeline } from '../../model/timeline.ts';
import { report as english } from '../../words/en/report.ts';
import type { ReportWords } from '../../words/report-words.ts';

/** A file that is brought in; `name` is its path within the folder that was opened, with slashes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Answers to what a foreign file leaves open; what is absent gets the default that the report names. */
export interface Choices {
  /** The day that the timeline speaks from: it decides what has happened and what is still to come. */
  readonly asOf?: string;
  /** BCP 47 tag of the titles; `und` if nothing says it. */
  readonly language?: string;
  /** Title of a timeline whose file gives none. */
  readonly title?: string;
  /** Whether January 1 without a time means that day, or only its year. */
  readonly january1?: 'day' | 'year';
  /** The order of day and month in dates such as 5/6/2020. */
  readonly dayOrder?: 'dmy' | 'mdy';
  /** The zone in which moments are turned into days: `UTC`, an offset or a name that `Intl` knows. */
  readonly zone?: string;
  /** Whether an event's last day is the day given as its end, or the day before it. */
  readonly end?: 'inclusive' | 'exclusive';
  /** What a start and an end mean in an event that is not said to last: it lasted, or it was some day between. */
  readonly span?: 'lasting' | 'within';
  /** The sheet of a workbook, by name; the first one if absent. */
  readonly sheet?: string;
  /** The words of the report; English if absent. */
  readonly words?: ReportWords;
  /** Which field each column of a table gives, by the column's heading; an empty field leaves a column out. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** The choices that a reader is asked for, each an option of `convert`. */
export type Question = 'january1' | 'dayOrder' | 'zone' | 'end' | 'span';

/** Something that a file leaves open, how it was decided, and how often that mattered. */
export interface Decision {
  readonly question: Question;
  readonly chosen: string;
  /** The other answers. */
  readonly others: readonly string[];
  /** Whether the file itself says so, a person chose it, or it is only a default. */
  readonly because: 'file' | 'chosen' | 'default';
  readonly count: number;
  /** The first values that it decided, as the file has them. */
  readonly examples: readonly string[];
}

/** A field of the file, what it became in the document, and how often. */
export interface Mapped {
  readonly field: string;
  readonly to: string;
  readonly count: number;
}

/** Content of a field that the document can't hold or that can't be read, and where it was met first. */
export interface Lost {
  readonly field: string;
  /** A clause: “is no address of a web page”. */
  readonly reason: string;
  readonly count: number;
  readonly first: readonly string[];
}

/** What became of a file: each list in the order in which things were met. */
export interface ImportReport {
  /** As in “TimelineJS 3 (JSON)”. */
  readonly format: string;
  readonly events: number;
  readonly mapped: readonly Mapped[];
  readonly lost: readonly Lost[];
  readonly decisions: readonly Decision[];
  /** Sentences on the file as a whole: “The file is Windows-1252; it was decoded.” */
  readonly notes: readonly string[];
}

/** How the columns of a table were read, for a person to correct. */
export interface ReadTable {
  readonly columns: readonly {
    readonly heading: string;
    /** What it gives; empty if it is left out. */
    readonly field: string;
  }[];
  /** All fields that a column can give. */
  readonly fields: readonly string[];
  /** The names of a workbook's sheets. */
  readonly sheets?: readonly string[];
}

/** A foreign file as a document of ours, not yet checked, with the texts of its sources by their paths. */
export interface Imported {
  readonly timeline: Timeline;
  readonly texts: ReadonlyMap<string, string>;
  readonly report: ImportReport;
  /** Absent if the file is no table. */
  readonly table?: ReadTable;
}

/** Why a file can't be read, in the words of a report. */
export type Refusal = (why: ReportWords['refusals']) => string;

/** A file can't be read as a timeline: a sentence for the person who opened it, as the message in English. */
export class Unreadable extends Error {
  readonly refusal: Refusal;
  /** Of a table that could be read if a person said what its columns give. */
  readonly table: ReadTable | undefined;

  constructor(refusal: Refusal, table?: ReadTable) {
    super(refusal(english.refusals));
    this.refusal = refusal;
    this.table = table;
  }
}
