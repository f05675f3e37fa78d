import type { Held, Slot } from './forms.ts';
import type { Meaning, TimeList } from './meaning.ts';
import type { Token } from './tokens.ts';

/** Words that join the last item of a list, and those that may precede an item: “the 3rd or the 4th”. */
export interface ListWords {
  readonly joins: Readonly<Record<string, TimeList['join']>>;
  readonly leads: ReadonlySet<string>;
}

/** No list of times is longer; without a limit, text of only numbers would take quadratic time. */
const most = 10;

/** Two or more items of a kind: “3, 4 or 5”, “March (or April)”. */
export const listOf = (item: Slot, meaningOf: (value: Held['value']) => Meaning, words: ListWords): Slot => ({
  starts: item.starts,
  read: (tokens, at) => {
    const items: Meaning[] = [];
    for (let held = item.read(tokens, at); held && items.length < most;) {
      items.push(meaningOf(held.value));
      const link = linkAt(tokens, held.next, words);
      const following = link && item.read(tokens, link.next);
      if (!link || !following) return undefined;
      if (link.join) return closed(tokens, [...items, meaningOf(following.value)], link, following.next);
      held = following;
    }
    return undefined;
  }
});

/** What separates two items: the join is absent except before the last. */
interface Link {
  readonly join?: TimeList['join'];
  readonly opens: boolean;
  readonly next: number;
}

function linkAt(tokens: readonly Token[], at: number, { joins, leads }: ListWords): Link | undefined {
  const text = (index: number) => tokens[index]?.text ?? '';
  const opens = text(at) === '(';
  const first = at + Number(text(at) === ',' || opens);
  // “And/or” is “or”.
  const last = text(first + 1) === '/' && joins[text(first + 2)] ? first + 2 : first;
  const join = joins[text(last)];
  if (!join && text(at) !== ',') return undefined;
  const next = join ? last + 1 : first;
  return { ...(join && { join }), opens, next: leads.has(text(next)) ? next + 1 : next };
}

function closed(
  tokens: readonly Token[],
  items: readonly Meaning[],
  { join = 'or', opens }: Link,
  next: number
): Held | undefined {
  if (opens && tokens[next]?.text !== ')') return undefined;
  const value: TimeList = { join, items };
  return { value, next: next + Number(opens) };
}

/** A list of days, months, years or weekdays. */
export const partsList = (field: 'day' | 'month' | 'year' | 'weekday', item: Slot, words: ListWords): Slot =>
  listOf(item, (value) => ({ kind: 'calendar', [field]: value }), words);
