import type { Words } from '../words.ts';
import { standing } from './standing.ts';
import { inSentence, standings } from './standing-words.ts';

const others = '날짜를 그 근거가 된 말과, 제목의 숫자를 인용문과 대조했습니다.';

function foundInWords(found: number, read: number): string {
  if (found < read)
    return `Sourceline은 인용문 ${read}개 중 ${found}개를 출처에서 찾았으며, 나머지는 따로 표시했습니다. ${others}`;
  const quotes = found === 1 ? '인용문을' : `인용문 ${found}개를 모두`;
  return `Sourceline은 ${quotes} 출처와 대조했고, ${others}`;
}

const lost = {
  title: '을 제목 없이 그렸습니다',
  'end of title': '의 제목을 줄여 그렸습니다',
  words: '을 때를 나타내는 말 없이 그렸습니다',
  mark: '을 하나씩 그리지 않고 수만 셌습니다'
} as const;

export const sheet: Words['sheet'] = {
  shown: (count, all) => `이 연표의 사건 ${all}건 중 ${count}건을 보여 줍니다.`,
  problems: (count) =>
    `이 연표의 문서에는 문제가 ${count}개 있습니다. “문제 있음”으로 표시된 것은 그대로는 맞지 않습니다.`,
  entries: '사건별 근거',
  sources: '출처',
  source: (citation) => `출처: ${citation}`,
  cited: (source, voice) => `인용 없이 제시된 출처: ${source} (${voice})`,
  workedOut: (reason) => `작성자가 추정한 날짜: ${reason}`,
  dateBy: (source, date) => `${source}의 날짜: ${date}`,
  fault: (verdict) => `이 인용문: ${standing.verdict(verdict)}.`,
  onOtherPages: (listed, all) =>
    `${listed + 1 < all ? `${listed + 1}번부터 ${all}번까지 사건의` : `${all}번 사건의`} 인용문은 이 쪽에 자리가 없습니다. 이 그림의 PDF에는 별도의 쪽에 실려 있습니다.`,
  lost: (how, count, all) =>
    `사건 ${all}건 중 ${count}건은 “${standings[how].word}”: ${inSentence(standings[how].meaning)}.`,
  mapped: (count, all) =>
    `사건 ${all}건 중 ${count}건의 장소가 지도에 있습니다. 해안선은 Natural Earth의 것이며, 국경은 그리지 않습니다.`,
  checked: (found, read, unchecked) =>
    [
      ...(read > 0 ? [foundInWords(found, read)] : []),
      ...(unchecked ? [`${unchecked}: 출처의 본문이 여기에 없습니다.`] : []),
      `${read > 0 ? '출처' : 'Sourceline은 출처'}가 사실인지는 확인하지 않습니다.`
    ].join(' '),
  live: (address) => `최신 연표: ${address}`,
  warnings: {
    without: {
      quotes: '자리가 없어 번호가 붙은 인용문을 뺐습니다. 출처는 그대로 나와 있습니다',
      legend: '자리가 없어 범례를 뺐습니다',
      description: '자리가 없어 설명을 뺐습니다',
      map: '자리가 없어 지도를 뺐습니다'
    },
    noEvent: '필터에 맞는 사건이 없어 아무것도 보이지 않습니다',
    noPlace: '좌표가 있는 장소가 없어 지도를 그리지 않습니다',
    lost: (what, count) => `자리가 없어 사건 ${count}건${lost[what]}`,
    nameCut: (name) => `자리가 없어 이름을 줄였습니다: “${name}”`,
    unseen: (quotes) =>
      `인용문 ${quotes}개에 장치나 글의 방향을 제어하는 문자가 있어, 빈칸으로 그리거나 뺐습니다`
  },
  tooSmall: (width, height, needed) =>
    `높이 ${height}픽셀, 너비 ${width}픽셀에는 이 연표가 들어갈 자리가 없습니다. 높이를 ${needed}픽셀 이상으로 하거나, 더 넓게 하거나, 일부를 빼십시오`,
  page: (page, count) => `${page}/${count}쪽`
};
