import type { mend as english } from '../en/studio-mend.ts';

export const mend: typeof english = {
  none: '고칠 것이 없습니다.',
  ofStory: '이야기 전체',
  toMend: (count) => `고칠 것 (${count})`,
  toConsider: (count) => `살펴볼 것 (${count})`,
  open: '이 사건 열기',
  goTo: '입력란으로 가기',
  mended: '고쳤습니다.',
  more: (events) => `그 밖의 사건 ${events}건`,
  fixes: {
    takeDate: (date) => `날짜로 정하기: ${date}`,
    ownDate: (date) => `이 말에 따로 날짜 두기: ${date}`,
    removeReason: '필요 없는 까닭 지우기',
    removeTerm: '날짜를 더 자세히 한 말 빼기',
    fitAspect: (date) => `바꿔 쓰기: ${date}`,
    removeAnchor: '기사가 나온 날부터 세기',
    removeTime: '시각 빼기',
    setHash: '글이 맞으니 해시 받아들이기',
    followDate: (occurrence) => `바꿔 쓰기: ${occurrence}`,
    followDates: '사건마다 날짜에 따라 정하기',
    removeOccurrences: '일어났는지 여부 빼기',
    removeName: '없는 이름 빼기',
    removeRepeated: '하나만 남기기',
    paraphrase: '간접 인용으로 바꾸기',
    removeMode: '직접 인용인지 여부 빼기',
    anonymous: '기사에서 이름을 밝히지 않았다고 하기',
    affirm: '제목을 뒷받침하는 말이라고 하기',
    deny: '제목을 부인하는 말이라고 하기',
    choosePlace: (words) => `이 말: ${words}`,
    swapDays: '두 날짜 맞바꾸기',
    removeDays: '화면 빼기',
    removeFilter: '이 조건 빼기',
    removeStepEvent: '사건 열지 않기'
  }
};
