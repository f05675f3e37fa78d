/** A stretch of a text: raw UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text in order, without the white space around them. Sentences end with their paragraph; after an
 * abbreviation such as “U.S.” or “Gov.” none is taken to end, so a sentence that does end so is kept with the next.
 */
export function sentencesOf(raw: string, language: string): readonly Stretch[] {
  const segmenter = segmenterFor(language);
  return [...raw.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: paragraph, index }) =>
    joinAbbreviations(raw, segmentsOf(paragraph, segmenter, index))
      .map((stretch) => trim(raw, stretch))
      .filter(({ start, end }) => end > start)
  );
}

const window = 4096;

/**
 * A segmenter copies the text that it cuts for each piece, so it gets no more than a window of it at a time; the last
 * piece of a window may go on behind it.
 */
function segmentsOf(paragraph: string, segmenter: Intl.Segmenter, offset: number): readonly Stretch[] {
  const segments: Stretch[] = [];
  for (let from = 0, length = window; from < paragraph.length;) {
    const isLast = from + length >= paragraph.length;
    const ends = [...segmenter.segment(paragraph.slice(from, from + length))].map(
      ({ segment, index }) => from + index + segment.length
    );
    const certain = isLast ? ends : ends.slice(0, -1);
    for (const end of certain) {
      segments.push({ start: offset + from, end: offset + end });
      from = end;
    }
    length = certain.length === 0 ? length * 2 : window;
  }
  return segments;
}

/** The sentences that no passage touches. */
export function uncovered(sentences: readonly Stretch[], passages: readonly Stretch[]): readonly Stretch[] {
  const ordered = [...passages].sort((one, other) => one.start - other.start);
  let reached = 0;
  let next = 0;
  return sentences.filter(({ start, end }) => {
    for (let passage = ordered[next]; passage && passage.start < end; passage = ordered[++next]) {
      reached = Math.max(reached, passage.end);
    }
    return reached <= start;
  });
}

/** Written-out letters (“U.S.”), lone initials (“J.”), and titles and months as newspapers shorten them. */
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\.|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|St|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs)\.)\s*$/u;
const longestAbbreviation = 24;

function joinAbbreviations(raw: string, segments: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const tail = last ? raw.slice(Math.max(last.start, last.end - longestAbbreviation), last.end) : '';
    if (last && abbreviation.test(tail)) joined.splice(-1, 1, { start: last.start, end: segment.end });
    else joined.push(segment);
  }
  return joined;
}

function trim(raw: string, { start, end }: Stretch): Stretch {
  const sentence = raw.slice(start, end);
  return { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
