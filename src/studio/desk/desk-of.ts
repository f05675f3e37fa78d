import { canonicalHash } from '../../model/hash.ts';
import { withoutPages } from '../../model/pages.ts';
import type { Source, Timeline } from '../../model/timeline.ts';
import { newDesk, type Desk } from './desk.ts';

/**
 * The desk of a document: each text that was read is moved into its source, with its hash; the pages of another text are left out. A source whose text was not read
 * keeps what it has.
 */
export const deskOf = (timeline: Timeline, texts: ReadonlyMap<string, string>): Desk =>
  newDesk({ ...timeline, sources: timeline.sources.map((source) => withText(source, texts)) });

function withText(source: Source, texts: ReadonlyMap<string, string>): Source {
  const { text, content: inside, ...rest } = source;
  const content = (text === undefined ? undefined : texts.get(source.id)) ?? inside;
  // A document may contain no empty text.
  if (!content) return source;
  const sha256 = canonicalHash(content);
  const isSame = rest.sha256 === undefined || rest.sha256 === sha256;
  return { ...(isSame ? rest : withoutPages(rest)), content, sha256 };
}

/** The titles of the sources whose text is not the one that the hash in their document is of. */
export function changedTexts(before: Timeline, { timeline }: Desk): readonly string[] {
  return timeline.sources
    .filter(({ sha256 }, at) => (before.sources[at]?.sha256 ?? sha256) !== sha256)
    .map(({ title }) => title);
}

/** The titles of the sources whose text is named and could not be read. */
export const unreadTexts = ({ timeline }: Desk): readonly string[] =>
  timeline.sources.filter(({ text }) => text !== undefined).map(({ title }) => title);
