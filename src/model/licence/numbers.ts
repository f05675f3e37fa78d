import { digitsOf } from '../digits.ts';
import { writtenDate } from '../read-when.ts';
import type { When } from '../timeline.ts';

const numbers = /\p{Nd}+/gu;
const yearsAndDays = /(?<![\dX])(\d{4})(?![\dX])(?:-\d\d(?:-(\d\d))?)?/gu;

/**
 * Whether the words of a date contain each of its years and days as numbers, in the digits of any script; false if
 * the date has none. Month names differ by language and are not compared.
 */
export function saysNumbersOf(when: When): boolean {
  const { text = '' } = when;
  const said = new Set((text.match(numbers) ?? []).map((number) => Number(digitsOf(number))));
  const parts = [...writtenDate(when).matchAll(yearsAndDays)].flatMap(([, year, day]) => [year, day]);
  const given = parts.filter((part) => part !== undefined);
  return given.length > 0 && given.every((part) => said.has(Number(part)));
}
