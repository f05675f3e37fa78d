import type { Words } from '../words.ts';
import { number } from './number.ts';
import { dayInWords } from './day-words.ts';

export const files: Words['files'] = {
  steps: {
    fonts: '글꼴을 넣는 중',
    drawing: '그리는 중',
    outlining: '글자를 도형으로 바꾸는 중',
    painting: '픽셀을 칠하는 중',
    writing: '파일을 쓰는 중'
  },
  storyTooLarge: '연표가 너무 커서 파일에 넣지 못했으므로, 이 그림은 다시 연표로 열 수 없습니다',
  forbidden: (count) => `파일에 넣을 수 없는 문자 ${count}개를 �로 바꾸었습니다`,
  extent: (events, asOf) => `사건 ${events}건${asOf === undefined ? '' : `, ${dayInWords(asOf)} 기준`}`,
  eachWithItsWords: (extent) => `${extent}. 모든 사건에 근거가 된 말이 실려 있습니다.`,
  timeline: (title, count, days) => `연표 “${title}”: 사건 ${count}건, 표시 기간 ${days}.`,
  more: (count) => `그 밖에 ${number(count)}건`,
  asPicture: (title) => `연표 “${title}”의 그림`,
  map: (places) => `지도에 표시된 곳: ${places.join('; ')}.`,
  missing: (characters) =>
    `이 페이지의 글꼴에 없는 문자가 있어 다른 글꼴로 그립니다: ${characters.join(' ')}`,
  list: {
    title: '연표 목록',
    description: '확인할 수 있는 연표: 사건마다 근거가 된 말을 열어 볼 수 있습니다.'
  },
  inItsSentence: (sentence) => `전체 문장: ${sentence}`,
  named: (title) => `연표: ${title}`,
  asOfDay: (day) => `${day} 기준.`,
  sources: (citations) => (citations.length === 0 ? '' : `출처: ${citations.join('; ')}.`),
  live: '최신 연표',
  axis: '시간축'
};
