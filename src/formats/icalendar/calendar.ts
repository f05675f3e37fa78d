import ICAL from 'ical.js';
import { Unreadable } from '../exchange/imported.ts';
import type { Component, Property } from './component.ts';

/** The calendars of a text. Throws `Unreadable` where a line is none of iCalendar's. */
export function calendarsIn(text: string): readonly Component[] {
  if (text === '') throw new Unreadable((why) => why.empty);
  const read = parsed(text);
  const all = Array.isArray(read[0]) ? read : [read];
  return all.map(componentOf).filter(({ name }) => name === 'vcalendar');
}

function parsed(text: string): readonly unknown[] {
  try {
    return ICAL.parse(text) as readonly unknown[];
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable((why) => why.tooDeep);
    throw new Unreadable((why) => why.brokenCalendar(error instanceof Error ? error.message : String(error)));
  }
}

type JCal = readonly [string, readonly JProperty[], readonly JCal[]];
type JProperty = readonly [string, Property['parameters'], string, ...unknown[]];

function componentOf(value: unknown): Component {
  const [name, properties, components] = value as JCal;
  return {
    name,
    properties: properties.map(([key, parameters, type, ...values]) => ({
      name: key,
      parameters,
      type,
      values: type === 'unknown' ? values.map(unescaped) : values
    })),
    components: components.map(componentOf)
  };
}

/** Properties beyond the standard come with the escapes of a text. */
const unescaped = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replace(/\\([\\;,nN])/gu, (_, letter: string) => (/n/iu.test(letter) ? '\n' : letter))
    : value;
