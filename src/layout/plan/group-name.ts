import { othersId, type Group, type Grouping } from '../../model/query.ts';
import { standings } from '../../model/standing.ts';
import { capital } from '../../model/wording.ts';
import type { Words } from '../../words/words.ts';

/** The name of a group: the document's, or ours for standings, *Others*, and events without one. */
export function groupName({ id, label }: Group, grouping: Grouping, { figure, standing }: Words): string {
  if (label !== undefined) return label;
  const known = standings.find((each) => each === id);
  if (known) return capital(standing.standings[known].word);
  return id === othersId ? figure.others : figure.none[grouping];
}
