import type { Order } from '../../model/order.ts';

/** The columns of the table, and the order of the list that sorts by one. */
export const columns = ['title', 'date', 'sourceWords', 'standing', 'voice', 'topic'] as const;
export type Column = (typeof columns)[number];

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
