import type { Words } from '../words.ts';

export const share: Words['share'] = {
  share: '공유',
  shareEvent: '공유…',
  thisEvent: '이 사건 공유',
  copyLinkToView: '이 화면의 링크 복사',
  copyLinkToStep: '이 단계의 링크 복사',
  linkToView: '이 화면의 링크',
  linkToStep: '이 단계의 링크',
  withApp: '다른 앱으로 공유…',
  appRefused: '브라우저가 공유를 허용하지 않습니다. 대신 링크를 복사하십시오.',
  noLink: [
    '내 파일로 연 연표에는 링크가 없습니다. ',
    ' 명령으로 만든 페이지를 웹사이트에 올리면 링크와 퍼가기를 쓸 수 있습니다.'
  ],
  openFirst: '사건을 열면 인용문을 출처와 함께 복사할 수 있습니다.',
  slide: '이 화면을 슬라이드로…',
  csv: '이 사건들을 CSV로',

  copyLinkToEvent: '이 사건의 링크 복사',
  linkToEvent: '이 사건의 링크',
  copyQuotes: '인용문을 출처와 함께 복사',
  quotes: '인용문과 출처',
  copyHtml: '웹 페이지나 메일용 HTML로 복사',
  html: '인용문 HTML',
  askQuoteCard: '인용 카드를 그림으로…',

  quoteCard: '인용 카드',
  address: '사건의 주소',
  downloadPng: 'PNG 내려받기',

  quoted: ({ words, isUnread, who, source }) =>
    `“${words}”${isUnread ? ' [확인 안 됨]' : ''} — ${who}; ${source}`,
  cited: '제시된 출처:',
  inSentence: (sentence) => `인용문이 든 문장: ${sentence}`,
  event: (title, date, standing) => `${title}, ${date} (${standing})`,
  date: (said, ours) => (said === undefined ? ours : `“${said}”, ${ours}`),
  fault: (_, verdict) => `이 인용문: ${verdict}.`
};
