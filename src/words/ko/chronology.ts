import type { Words } from '../words.ts';

export const chronology: Words['chronology'] = {
  heading: '연표',
  sources: '출처 목록',
  columns: {
    words: '때를 나타내는 출처의 표현',
    date: '해석한 날짜',
    event: '사건',
    quote: '근거가 되는 말과 그 문장',
    source: '출처',
    voice: '말한 이',
    standing: '근거 상태'
  },
  register: {
    number: '번호',
    title: '제목',
    publisher: '매체',
    published: '발행일',
    retrieved: '열람일',
    address: '주소',
    hash: '본문의 SHA-256'
  },
  noWords: '표현 없음',
  cited: '인용 없이 제시된 출처입니다.',
  unsourced: '밝힌 출처가 없습니다.',
  howRead: '인용한 말은 기울임꼴이고, 그 문장의 나머지는 회색입니다.',
  archived: '보관본: ',
  noFigure: (why) => `문서에 그림을 넣지 못했습니다: ${why}`,
  withoutFigure: '이 문서에는 그림이 없습니다.',
  opensAgain:
    '이 파일에는 연표 전체가 들어 있어 Sourceline에서 열면 다시 연표가 됩니다. 이 문서의 글을 고쳐도 그 안의 연표는 바뀌지 않습니다.'
};
