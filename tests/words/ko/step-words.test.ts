import { describe, expect, it, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { stepInWords as inEnglish } from '../../../src/model/step-words.ts';
import { timeExpressionsIn } from '../../../src/model/time-words/time-words.ts';
import { stepInWords } from '../../../src/words/ko/step-words.ts';

const written = dayOf({ year: 2021, month: 3, day: 13 });

const stepsIn = (text: string) =>
  timeExpressionsIn(text, { written }).flatMap(({ readings }) =>
    readings.flatMap(({ derivation }) => derivation)
  );

describe('how a date was read is said in Korean:', () => {
  it.each([
    ['next week', ['2021년 3월 13일 토요일을 기준으로 계산', '한 주는 일요일에 시작']],
    ['Saturday, March 13', ['2021년에는 3월 13일이 토요일임', '2021년 3월 13일 토요일에 작성']],
    ['on March 18', ['연도가 없고 2021년 3월 13일 토요일에 작성되어 2021년으로 봄']],
    ['last Friday', ['2021년 3월 13일 토요일을 기준으로 계산', '금요일을 2021년 3월 12일로 봄']],
    ['5/6/2020', ['2020년 5월 6일로 읽음', '2020년 6월 5일로 읽음']],
    ['spring 2020', ['북반구의 봄', '남반구의 봄']],
    ['Easter Sunday 2020', ['서방 교회의 부활절', '정교회의 부활절']]
  ])('%s', (text, steps) => {
    expect(stepsIn(text).map(stepInWords)).toEqual(expect.arrayContaining(steps));
  });
});

test('steps that differ in English differ in Korean, and none has a Latin letter', () => {
  const phrases = `next week, yesterday, two months ago, last Friday, on March 18, since January, recently, in recent weeks,
    in the coming days, 5/6/2020, spring 2020, last winter, Easter Sunday 2020, Saturday, March 13, earlier this year, the 25th`;
  const steps = stepsIn(phrases);
  const korean = new Map(steps.map((step) => [inEnglish(step), stepInWords(step)]));
  expect(korean.size).toBeGreaterThan(12);
  expect(new Set(korean.values()).size).toBe(korean.size);
  expect([...korean.values()].filter((words) => /\p{Script=Latin}/u.test(words))).toEqual([]);
});
