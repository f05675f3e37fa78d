import { unpackedArchive } from '../../app/archive/archive.ts';
import type { ArchiveFault } from '../../app/archive/fault.ts';
import { imagesBeside, readLocalDocument, type LocalDocument, type LocalFile } from '../../app/local.ts';
import { failed } from '../../model/failed.ts';
import { fileChecks } from '../../model/file-checks.ts';
import { parseDocument, readTexts } from '../../model/load.ts';
import type { Parsed, Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import { unfinishedTimeline } from '../../model/unfinished.ts';
import type { StudioWords } from '../../words/studio-words.ts';
import { changedTexts, deskOf, unreadTexts } from '../desk/desk-of.ts';
import type { Desk } from '../desk/desk.ts';
import type { Images } from './images.ts';

/** A desk that was opened from files, and what its author should know. */
export interface OpenedDesk {
  readonly desk: Desk;
  readonly images: Images;
  /** The titles of sources whose text is not the one that the document was made from. */
  readonly changed: readonly string[];
  /** The titles of sources whose text was not found. */
  readonly unread: readonly string[];
  /** What is wrong with the document itself, such as a title that is still empty. */
  readonly problems: readonly Problem[];
}

/** What the author of an opened desk should know, as sentences. */
export const notesOn = (
  { changed, unread, problems }: OpenedDesk,
  { files }: StudioWords['desk']
): readonly string[] => [
  ...(changed.length > 0 ? [files.changed(changed)] : []),
  ...(unread.length > 0 ? [files.unread(unread)] : []),
  ...(problems.length > 0 ? [files.unfinished] : [])
];

/** What came of opening files: a desk, problems of the document, or what is wrong with the archive. */
export type DeskOpening =
  | { readonly ok: true; readonly opened: OpenedDesk }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly fault: ArchiveFault };

/**
 * Opens a story from files as a desk: from its folder, an archive of it, one document, or a picture that carries it. Its
 * events may have problems, for these are what an author mends.
 */
export async function openDeskFiles(files: readonly LocalFile[]): Promise<DeskOpening> {
  const [only, ...others] = files;
  if (!only || others.length > 0 || !/\.zip$/iu.test(only.path)) return openFolder(files);
  const unpacked = await unpackedArchive(only.file);
  return unpacked.ok ? openFolder(unpacked.files) : { ok: false, fault: unpacked.fault };
}

async function openFolder(files: readonly LocalFile[]): Promise<DeskOpening> {
  const document = await readLocalDocument(files);
  if (typeof document === 'string') return failed([{ path: '', message: document }]);
  const parsed = parse(document);
  if (!parsed.ok) return parsed;
  const { timeline, problems } = parsed.value;
  const { texts } = await readTexts({ ok: true, value: timeline }, async ({ text }) =>
    text === undefined ? undefined : document.beside(text)
  );
  const desk = deskOf(timeline, texts);
  return {
    ok: true,
    opened: {
      desk,
      images: document.isPicture ? new Map() : imagesBeside(timeline, files),
      changed: changedTexts(timeline, desk),
      unread: unreadTexts(desk),
      problems
    }
  };
}

interface Read {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}

function parse({ name, read }: LocalDocument): Parsed<Read> {
  const parsed = parseDocument(name, read, fileChecks.look);
  if (parsed.ok) return { ok: true, value: { timeline: parsed.value, problems: [] } };
  const timeline = read.ok ? unfinishedTimeline(valueOf(read.text)) : undefined;
  return timeline ? { ok: true, value: { timeline, problems: parsed.problems } } : parsed;
}

/** What a text says as JSON; undefined if it is none, which the problems of the document say. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}
