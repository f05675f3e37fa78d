import type { Order } from '../../model/order.ts';
import type { Words } from '../words.ts';

const orders: Readonly<Record<Order, string>> = { time: '시간', topic: '주제', standing: '근거 상태' };

const inOrder: Readonly<Record<Order, string>> = {
  time: '시간순',
  topic: '주제별',
  standing: '근거 상태별'
};

const events = (shown: number, all: number): string =>
  shown === all ? `사건 ${all}건` : `사건 ${all}건 중 ${shown}건`;

export const list: Words['list'] = {
  heading: (shown, all, order) => `${events(shown, all)}, ${inOrder[order]}`,
  sortBy: '정렬 기준',
  orders,
  sorted: (order) => `정렬: ${inOrder[order]}`,
  showAs: '보기 방식',
  asList: '목록',
  asTable: '표',
  shownAsList: '목록으로 표시했습니다',
  shownAsTable: '표로 표시했습니다',
  save: 'CSV로 저장',
  notSaved: (why) => `목록을 저장하지 못했습니다. 인터넷에 연결되어 있는지 확인해 주십시오. (${why})`,
  showDating: '날짜 해석 방법 보기',
  hideDating: '날짜 해석 방법 숨기기',
  notChecked: '확인 안 됨',
  hasProblems: '문제 있음',
  eras: '시대',
  table: '사건 표',
  columns: {
    title: '사건',
    date: '날짜',
    sourceWords: '출처의 표현',
    standing: '근거 상태',
    voice: '말한 이',
    topic: '주제',
    tags: '태그'
  },
  none: '여기에 표시되는 사건 가운데 해당하는 것이 없습니다.'
};
