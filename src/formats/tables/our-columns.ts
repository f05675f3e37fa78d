/** The columns of an event and of the timeline: see `docs/csv.md`. */
const single = new Set([
  'id',
  'title',
  'date',
  'words',
  'edtf',
  'bounds',
  'aspect',
  'mod',
  'end mod',
  'counted from',
  'worked out because',
  'time',
  'end time',
  'zone',
  'words for its time',
  'stage',
  'occurrence',
  'standing',
  'who says so',
  'topic',
  'people',
  'place',
  'latitude',
  'longitude',
  'summary',
  'absence',
  'tags',
  'importance',
  'links',
  'timeline',
  'timeline id',
  'timeline description',
  'timeline language',
  'as of',
  'opens from',
  'opens to',
  'topics',
  // Of a Parquet file, made from the date.
  'earliest start',
  'latest start',
  'earliest end',
  'latest end'
]);

const ofEvidence =
  '(?: (?:prefix|suffix|note|voice|by|short name|unnamed|via|name because|mode|denies|words for its date|its (?:edtf|bounds|aspect|mod|end mod|counted from|worked out because)|source|author|publisher|published|address|archived|retrieved|language|source id|check))?';
const evidence = new RegExp(`^((?:quote|citation)(?: ([2-9]|[1-9]\\d{1,2}))?)${ofEvidence}$`, 'u');

const image = /^(image(?: ([2-9]|[1-9]\d))?)(?: (?:alt|credit|licence))?$/u;

export const isColumnOfOurs = (heading: string): boolean =>
  single.has(heading) || evidence.test(heading) || image.test(heading);

/** What the columns of each quote, then of each citation, begin with, in order: `quote`, `quote 2` … */
export function evidenceColumns(headings: readonly string[]): readonly string[] {
  const found = new Map<string, number>();
  for (const heading of headings) {
    const [, prefix, count = '1'] = evidence.exec(heading.trim()) ?? [];
    if (prefix !== undefined) found.set(prefix, Number(count) + (prefix.startsWith('quote') ? 0 : 1000));
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([prefix]) => prefix);
}

/** What the columns of each image begin with, in order: `image`, `image 2` … */
export function imageColumns(headings: readonly string[]): readonly string[] {
  const found = new Map<string, number>();
  for (const heading of headings) {
    const [, prefix, count = '1'] = image.exec(heading.trim()) ?? [];
    if (prefix !== undefined) found.set(prefix, Number(count));
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([prefix]) => prefix);
}
