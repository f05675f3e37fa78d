/** A property as jCal (RFC 7265) has it: texts without escapes, days as `2021-03-05`, moments as `2021-03-05T10:00:00Z`. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly type: string;
  readonly values: readonly unknown[];
}

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** The first property of a name. */
export const propertyOf = ({ properties }: Component, name: string): Property | undefined =>
  properties.find((property) => property.name === name);

/** The first value of a property as text; empty if there is none. */
export function textOf(component: Component, name: string): string {
  const value = propertyOf(component, name)?.values[0];
  return typeof value === 'string' ? value : '';
}
