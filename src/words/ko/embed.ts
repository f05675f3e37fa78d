import type { Words } from '../words.ts';

export const embed: Words['embed'] = {
  timeline: '연표',
  openPage: '이 연표를 새 페이지에서 열기',
  openTimeline: '연표 열기',
  noStory: '주소에 연표가 없습니다. ?src=data/story/timeline.json처럼 연표의 경로를 적으십시오.',
  notShown: (problems) =>
    `이 연표를 표시할 수 없습니다. ${problems === 1 ? '문제는 다음과 같습니다.' : `문제 ${problems}건은 다음과 같습니다.`}`,
  failed: (error) => `이 연표를 표시할 수 없습니다: ${error}`,

  attributes: {
    day: (name, said) => ignored(name, said, '날짜는 2021-03-13처럼 적습니다'),
    endsFirst: (name, said) => ignored(name, said, '끝이 시작보다 앞섭니다'),
    afterStory: (name, said) => ignored(name, said, '연표가 그 전에 끝납니다'),
    beforeStory: (name, said) => ignored(name, said, '연표가 그 뒤에 시작합니다'),
    theme: (said) => ignored('theme', said, 'system, light, dark 가운데 하나여야 합니다'),
    height: (said, least) => ignored('height', said, `높이는 ${least} 이상의 픽셀 수(정수)입니다`),
    lanes: (said) => ignored('lanes', said, '이 연표에 없는 주제입니다'),
    stage: (said, stages) => ignored('stage', said, `쓸 수 있는 값은 ${stages.join(', ')}입니다`),
    standing: (said, standings) => ignored('standing', said, `쓸 수 있는 값은 ${standings.join(', ')}입니다`),
    event: (said) => ignored('event', said, '이 연표에 없는 사건입니다'),
    parts: (said) => ignored('parts', said, '쓸 수 있는 값은 figure, list, source, card입니다'),
    cardAlone: (said) => ignored('parts', said, 'card는 다른 값과 함께 쓸 수 없습니다'),
    eventGone: (said) => `이 연표에 사건 ${said} 항목이 없습니다. 삭제되었거나 이름이 바뀌었을 수 있습니다.`,
    eventMissing: 'parts 속성이 사건 하나의 카드를 요청하지만 event 속성이 없습니다. 사건의 id를 적으십시오.'
  },

  when: '시점',
  source: ['출처: ', '.'],
  inTimeline: ['연표: ', ''],
  quote: '인용하기',
  quoted: '인용문 HTML',

  title: '연표 퍼가기',
  preview: '미리 보기',
  snippet: '퍼가기 코드',
  copy: '코드 복사',
  copied: '코드를 복사했습니다.',
  copyByHand:
    '브라우저가 클립보드 쓰기를 허용하지 않습니다. 코드가 선택되어 있으니 Ctrl 또는 ⌘과 C를 눌러 복사하십시오.',
  download: (file) => `${file} 내려받기`,
  paste: '붙여 넣을 코드',
  as: '형식',
  kinds: {
    element: {
      name: '살아 있는 연표(요소)',
      use: '스크립트를 쓸 수 있는 페이지용입니다. 독자가 그 자리에서 사건과 원문을 열어 볼 수 있습니다.'
    },
    frame: {
      name: '살아 있는 연표(프레임)',
      use: '프레임만 넣을 수 있는 페이지용입니다. 높이는 내용에 맞춰집니다.'
    },
    markdown: { name: 'Markdown', use: '살아 있는 연표로 이어지는 그림입니다.' },
    html: { name: '그림이 든 HTML', use: '설명과 출처가 딸린 그림입니다.' },
    quarto: {
      name: 'Quarto',
      use: '웹 페이지에서는 살아 있는 연표, 인쇄물에서는 설명과 출처가 딸린 그림입니다.'
    },
    latex: {
      name: 'LaTeX',
      use: '출처를 밝히고 살아 있는 연표로 이어지는 설명이 딸린 그림입니다.'
    }
  },
  looks: '모양',
  theme: '화면 색',
  themes: { light: '밝게', dark: '어둡게' },
  readersTheme: '독자의 기기 설정에 맞춤',
  documentsTheme: '문서에 맞춤',
  asSeen: '지금 보이는 날짜에서 시작',
  withEvent: '선택한 사건을 연 채로:',
  isIn: '들어갈 내용',
  asCard: '선택한 사건과 그 인용문만',
  parts: { figure: '연표', list: '사건 목록', source: '출처' },
  oneStays: '하나는 남아 있어야 합니다.',
  height: '연표의 높이(픽셀)',
  usual: (height) => `비워 두면 ${height}`,
  noHeight: (text, least) =>
    `높이로 쓸 수 없는 값입니다: ${text}. ${least} 이상의 픽셀 수(정수)를 적으십시오`,

  files: {
    otherSize: ['원하는 크기의 그림은 내려받기 메뉴에서 만들어 다음 이름으로 저장하십시오: ', ''],
    drawing: '그리는 중…',
    one: ['그림은 별도의 파일입니다: ', '. 글과 같은 폴더에 두십시오.'],
    several: '그림은 별도의 파일입니다. 필요한 것을 글과 같은 폴더에 두십시오:',
    uses: { pdf: 'PDF용', png: 'Word와 그 밖의 형식용', svg: 'Typst용' },
    lacksPdf: [
      '오른쪽에서 왼쪽으로 쓰는 글은 페이지에서 PDF로 만들 수 없어 PNG입니다. PDF는 ',
      ' 명령으로 만들 수 있습니다.'
    ]
  }
};

function ignored(name: string, said: string, why: string): string {
  return `${name} 속성의 값 ${said}: ${why}. 이 값은 적용하지 않았습니다.`;
}
