import type { Words } from '../words.ts';
import { number } from './number.ts';

export const source: Words['source'] = {
  tab: (sources) => (sources === 1 ? '기사' : '출처'),
  heading: (sources) => (sources === 1 ? '기사' : '출처'),
  none: '이 연표에는 출처를 밝힌 사건이 없습니다.',
  readAt: ['원문: ', ''],
  archivedAt: ['보존본: ', ''],
  pages: (pages) =>
    `${pages.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ')}쪽`,
  notCarried: '이 연표에는 이 출처의 본문이 없습니다. 아래는 사건의 근거가 되는 대목입니다.',
  notQuoted: '사건이 이 출처를 밝히기만 하고 인용하지는 않았으며, 이 연표에는 이 출처의 본문이 없습니다.',

  eventsOfPassage: (count) => `이 대목을 근거로 한 사건 ${number(count)}건:`,
  moreBefore: (paragraphs) => `앞에 문단 ${number(paragraphs)}개 더 있음`,
  moreAfter: (paragraphs) => `뒤에 문단 ${number(paragraphs)}개 더 있음`,
  showUnusedParagraphs: (paragraphs) => `사용되지 않은 문단 ${number(paragraphs)}개 더 보기`,

  showUnused: '사용되지 않은 문장 표시',
  nextUnused: '사용되지 않은 다음 문장',
  unusedSentence: (place, count, again) =>
    `사용되지 않은 문장 ${number(count)}개 중 ${number(place)}번째${again ? ', 처음부터 다시' : ''}`,
  allUsed: '모든 문장이 사건에 사용되었습니다',
  unusedOf: (unused, all) =>
    `문장 ${number(all)}개 중 ${number(unused)}개는 어느 사건에도 사용되지 않았습니다.`,

  placeOf: (place, count) => `출처 ${number(count)}개 중 ${number(place)}번째`,
  previous: '이전 출처',
  next: '다음 출처',
  offered: '출처',
  noneFound: '이 말이 들어 있는 출처가 없습니다',
  found: (count, listed) =>
    listed < count ? `출처 ${number(count)}개 중 ${number(listed)}개 표시` : `출처 ${number(count)}개`
};
