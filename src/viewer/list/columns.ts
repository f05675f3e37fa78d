import type { Order } from '../../model/order.ts';
import type { Story } from '../../model/story.ts';

const columns = ['title', 'date', 'sourceWords', 'standing', 'voice', 'topic', 'tags'] as const;
export type Column = (typeof columns)[number];

/** The columns of a story's table, whichever of its events are shown; one for tags only if any event has some. */
export function columnsOf({ events }: Pick<Story, 'events'>): readonly Column[] {
  const hasTags = events.some(({ tags = [] }) => tags.length > 0);
  return columns.filter((column) => column !== 'tags' || hasTags);
}

/** The order of the list that sorts by a column. */

const sorting: Readonly<Partial<Record<Column, Order>>> = {
  date: 'time',
  standing: 'standing',
  topic: 'topic'
};

/** Standings and topics have an order of their own, which is neither up nor down. */
export function sortOf(column: Column, order: Order): 'ascending' | 'other' | undefined {
  if (sorting[column] !== order) return undefined;
  return order === 'time' ? 'ascending' : 'other';
}
