import { isObject, type FieldValues } from '../exchange/fields.ts';

/** A value if it is a text, else an empty one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The values of a property among qualifiers or in a reference, as Wikidata writes them. */
export function snaksOf(snaks: FieldValues, property: string): readonly FieldValues[] {
  const all: unknown = Object.hasOwn(snaks, property) ? snaks[property] : [];
  return (Array.isArray(all) ? all : []).filter(isObject);
}

/** The value of a snak; undefined if it has none. */
export const valueOf = (snak: FieldValues): unknown =>
  isObject(snak['datavalue']) ? snak['datavalue']['value'] : undefined;

/** The first value of a property. */
export const firstValue = (snaks: FieldValues, property: string): unknown =>
  snaksOf(snaks, property).map(valueOf).find(Boolean);

/** The id of the item that a snak names. */
export function itemOf(snak: FieldValues): string | undefined {
  const value = valueOf(snak);
  return isObject(value) && /^Q\d+$/u.test(textOf(value['id'])) ? textOf(value['id']) : undefined;
}
