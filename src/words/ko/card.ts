import type { Words } from '../words.ts';
import { number } from './number.ts';
import { dates } from './dates.ts';

const choices = new Intl.ListFormat('ko', { type: 'disjunction' });
const languages = new Intl.DisplayNames('ko', { type: 'language' });

export const card: Words['card'] = {
  invitation: '사건이나 밑줄 친 대목을 고르면 그 근거가 되는 말을 볼 수 있습니다.',
  invitationWithoutQuotes:
    '사건을 고르면 알려진 내용을 볼 수 있습니다. 확인할 인용문이 있는 사건은 없습니다.',
  walkThrough: (steps) => `${number(steps)}단계로 둘러보기`,
  startFirst: '첫 사건부터 보기',
  noEvents: '이 연표에는 아직 사건이 없습니다.',
  noneShown: '여기에 표시하는 사건이 없습니다.',

  close: '카드 닫기',
  filteredOut: '필터에 걸러져 지금은 표시되지 않는 사건입니다.',
  isWorkedOut: '작성자 추론',
  accounts: '출처별 시점',
  workedOut: '작성자 추론:',

  whoSaysSo: '누구의 말인가',
  responses: () => '반응',
  saidBy: ['말한 이: ', ''],
  unnamed: '익명',
  through: ['전한 곳: ', ''],
  quoteBegins: '인용문: ',
  quoteEnds: ' 인용문 끝 ',
  showInArticle: '기사에서 보기',

  date: '날짜',
  howDated: '날짜를 읽은 방법',
  readingDate: '날짜 표현을 읽는 중…',
  dateNotLoaded: '날짜 표현을 읽는 데 필요한 파일을 불러오지 못했습니다. 연결을 확인한 뒤 다시 열어 주세요.',
  explained: (how) => {
    switch (how.kind) {
      case 'counted':
        return `${how.text}: ${how.steps.map(dates.step).join(', ')}.`;
      case 'is date':
        return `${how.text}: 표현 자체가 날짜입니다.`;
      case 'no date':
        return `${how.text}: 이 표현만으로는 날짜를 알 수 없습니다.`;
      case 'other dates':
        return `${how.text}: 이 표현만으로는 다른 시점을 뜻합니다. ${choices.format(new Set(how.dates.map(dates.when)))}.`;
      case 'numbers only':
        return `${how.text}: 숫자만 날짜와 비교했습니다. 시간 표현을 읽을 수 없는 언어입니다(${languages.of(how.language) ?? how.language}).`;
      case 'no words':
        return '이 날짜에 해당하는 출처의 표현이 없습니다.';
      case 'no quotes':
        return '이 날짜에 대해 인용된 출처가 없습니다.';
    }
  },
  countedFrom: '기준 사건:',
  technical: '기술 표기:',
  standing: '근거 상태',
  status: '진행 상태',
  where: '장소',
  actors: '인물·기관',
  tags: '태그',
  imageMissing: '표시되지 않은 이미지:',
  licence: '라이선스',
  links: '링크',
  corrected: (on, isQuoted) => (isQuoted ? `${on} 정정. 이전 표현:` : `${on}부터 인용하지 않음. 이전 표현:`),
  cited: '인용 없이 제시된 출처:',

  previous: '이전',
  next: '다음',
  placeOf: (place, count) => `${number(count)}건 중 ${number(place)}번째`
};
