import type { Words } from '../words.ts';
import { number } from './number.ts';

export const page: Words['page'] = {
  skip: {
    timeline: '연표로 건너뛰기',
    list: '목록으로 건너뛰기',
    source: (sources) => (sources === 1 ? '기사로 건너뛰기' : '출처로 건너뛰기')
  },

  count: (shown, all) =>
    shown === all ? `사건 ${number(all)}건` : `사건 ${number(all)}건 중 ${number(shown)}건`,
  sources: (count) => (count === 1 ? '기사 1건' : `출처 ${number(count)}개`),
  quotesFound: (found, all) =>
    found === all && found > 1
      ? `인용문 ${number(found)}개 모두 원문 그대로 확인됨`
      : `인용문 ${number(found)}개 원문 그대로 확인됨`,
  quotesUnread: (unread, all) => `인용문 ${number(all)}개 중 ${number(unread)}개 확인 안 됨`,

  search: '사건과 인용문 검색',
  searchIn: '제목, 인용문, 인물, 장소, 날짜, 기사 검색',
  facets: {
    lane: '주제',
    actor: '인물·기관',
    place: '장소',
    stage: '진행 상태',
    standing: '근거 상태'
  },
  groupBy: '묶는 기준',
  groupings: { lane: '주제', actor: '인물·기관', standing: '근거 상태' },
  groupedBy: {
    lane: '주제별로 묶었습니다',
    actor: '인물·기관별로 묶었습니다',
    standing: '근거 상태별로 묶었습니다'
  },
  noneMatch: (query) => `“${query}” 검색 결과가 없습니다`,
  noneMatchFilters: '필터에 맞는 사건이 없습니다',
  removeFilter: (facet, choice) => `필터 해제: ${facet} – ${choice}`,
  clearFilters: '필터 모두 해제',
  sentencesFound: (count, sources) =>
    `${sources === 1 ? '기사' : '출처'}에서 어느 사건에도 사용되지 않은 문장 ${number(count)}개`,
  openIsAway: '열려 있는 사건은 여기에 없습니다',

  parts: '연표의 구성',
  timeline: '연표',
  list: '목록',
  words: '근거가 되는 말',
  inSheet: '카드와 출처',
  event: '사건',
  belowCard: '카드 아래',
  showLess: '근거가 되는 말 줄이기',
  showMore: '근거가 되는 말 늘리기',

  daysInView: '표시 기간',
  story: '주요 기간',
  allYears: '전체 기간',
  zoomOut: '축소',
  zoomIn: '확대',
  toZoom: 'Ctrl 또는 ⌘ 키를 누른 채 휠을 돌리면 확대·축소됩니다',
  inView: (days, events) => `${days}: 사건 ${number(events)}건 표시`,
  summary: ({ events, lanes, days, asOf }) =>
    [
      `사건 ${number(events)}건의 연표${lanes > 1 ? `, 주제 ${number(lanes)}개` : ''}. 기간: ${days}.`,
      ...(asOf === undefined ? [] : [asOf]),
      '연표 아래의 목록에 같은 내용이 글로 있습니다.'
    ].join(' '),
  opened: (title) => `${title}: 근거가 되는 말을 표시했습니다`,
  wholeKey: '범례 전체 보기',
  lessOfKey: '범례 줄이기',

  step: (place, count) => `${number(count)}단계 중 ${number(place)}단계`,
  allSteps: '모든 단계',
  stepBack: '이전 단계',
  nextStep: '다음 단계',
  endWalk: '둘러보기 끝내기',

  close: '닫기',
  copied: (what) => `${what}: 복사했습니다`,
  copyByHand: '직접 복사하기',
  mayNotCopy: '브라우저가 이 페이지의 클립보드 사용을 허용하지 않습니다.',
  eventOfDocument: (place) => `문서의 ${number(place)}번째 사건`,

  keys: {
    title: '키보드',
    inTimeline: '연표에서',
    previousOrNext: '시간순으로 이전·다음 사건',
    group: '앞뒤 묶음',
    tenOrFifty: '사건 10건 앞뒤로, Shift와 함께 누르면 50건',
    firstOrLast: '첫 사건과 마지막 사건',
    select: '사건을 선택하고 근거가 되는 말 보기',
    selectPreviousOrNext: '이전·다음 사건 선택',
    selectNothing: '선택 해제',
    zoom: '확대와 축소',
    moveDays: '표시 기간 옮기기',
    moveFirstDay: '표시 기간의 첫날 옮기기',
    moveLastDay: '표시 기간의 마지막 날 옮기기',
    fit: '전체 기간 맞추기',
    search: '검색',
    thisList: '이 목록',
    inArticle: '기사에서',
    passage: '표시된 이전·다음 대목',
    openPassage: '이 대목을 근거로 한 사건 열기',
    inList: '목록에서',
    listed: '이전·다음 사건',
    readListed: '사건의 근거가 되는 말 읽기',
    anywhere: '페이지 어디서나',
    closeAny: '대화 상자나 카드 닫기'
  },

  address: {
    noSuchLane: (given) => ignored(given, '이 연표에 없는 주제입니다'),
    noSuchActor: (given) => ignored(given, '이 연표에 없는 인물·기관입니다'),
    noSuchPlace: (given) => ignored(given, '이 연표에 없는 장소입니다'),
    noSuchStep: (given) => ignored(given, '이 연표에 없는 단계입니다'),
    noSuchEvent: (given) => ignored(given, '이 연표에 없는 사건입니다'),
    noSuchGrouping: (given) => ignored(given, '이 연표에 없는 묶는 기준입니다'),
    noSuchStage: (given, stages) => ignored(given, `쓸 수 있는 진행 상태는 ${stages.join(', ')}입니다`),
    noSuchStanding: (given, standings) =>
      ignored(given, `쓸 수 있는 근거 상태는 ${standings.join(', ')}입니다`),
    noSuchDay: (given) => ignored(given, '날짜는 2021-03-13처럼 씁니다'),
    after: (from, to) => ignored(from, `끝나는 날(${to})보다 늦습니다`),
    fromMissing: '주소에 표시 기간의 끝은 있지만 시작(from=)이 없습니다.',
    toMissing: '주소에 표시 기간의 시작은 있지만 끝(to=)이 없습니다.',
    unknown: (given) => `주소의 ${given} 부분은 이 페이지에서 쓰지 않는 값입니다.`
  }
};

function ignored(given: string, why: string): string {
  return `주소의 ${given} 부분을 무시했습니다: ${why}.`;
}
