import type { Words } from '../words.ts';

export const saving: Words['saving'] = {
  title: '그림 내려받기',
  preview: '미리 보기',
  drawing: '그리는 중',
  drawingPicture: '그림을 그리는 중',
  making: '파일을 만드는 중',
  drawingStopped: (hasPicture) => `그리기를 멈췄습니다.${hasPicture ? ' 아래는 이전 그림입니다.' : ''}`,
  drawIt: '그리기',
  previewEnds: '미리 보기는 여기까지입니다. 파일에는 전부 들어갑니다.',
  tooSmall: '이 크기로는 그림을 만들 수 없습니다.',
  noRoom: (width, height, needed) =>
    `너비 ${width}px, 높이 ${height}px에는 이 연표가 다 들어가지 않습니다. 높이를 ${needed}px 이상으로 하거나, 더 넓게 하거나, 일부를 빼십시오`,
  isBefore: '아직 이전 그림입니다.',
  noMap: '지도를 불러올 수 없습니다. 인터넷 연결을 확인하거나 지도를 빼십시오',
  pages: (count) => `${count}쪽`,
  inPixels: (width, height) => `${width} × ${height} 픽셀`,

  download: (format) => `${format} 내려받기`,
  copyImage: '그림 복사',
  copySvg: 'SVG로 복사',
  pictureCopied: '그림을 복사했습니다.',
  svgCopied: 'SVG를 복사했습니다.',
  stopped: '멈췄습니다.',
  mayNotCopy: '브라우저가 클립보드 쓰기를 허용하지 않습니다. 대신 내려받으십시오.',
  notMade: (error) => `그림을 만들 수 없습니다: ${error}`,
  sent: (file) => `${file} 파일을 내려받기로 보냈습니다.`,
  sentFromFrame: (file) =>
    `${file} 파일을 내려받기로 보냈습니다. 파일이 오지 않으면 바깥 페이지가 허용하지 않는 것입니다. 연표를 새 페이지에서 열어 내려받으십시오.`,

  file: '파일',
  format: '형식',
  noPdf: [
    '파일 하나로 된 연표에는 PDF를 만들거나 글자를 도형으로 바꾸는 기능이 없습니다. 이 페이지를 PDF로 인쇄하거나 명령줄을 쓰십시오: ',
    ''
  ],
  office: {
    docx: 'Word에서 고칠 수 있는 문서로, 모든 사건을 그 말과 출처와 함께 표로 싣습니다. 미리 보기에는 그림만 나옵니다.',
    pptx: '옮길 수 있는 도형과 글상자로 된 그림이며, 출처는 다음 슬라이드에 실립니다.'
  },
  text: '글자',
  texts: {
    embed: '글꼴 포함',
    plain: '독자의 글꼴 사용',
    outline: '도형으로 변환(Word 등에 쓸 때)'
  },
  dpi: '인치당 픽셀 수(72–600)',
  ifEmpty: (value) => `비워 두면 ${value}`,
  carried: '데이터를 담아 이곳에서 다시 열 수 있게 함',

  size: '크기',
  for: '용도',
  presets: {
    'as-seen': '화면에 보이는 대로',
    a4: 'A4 용지',
    letter: 'Letter 용지',
    column: '학술지 한 단',
    'double-column': '학술지 두 단',
    slide: '슬라이드 16:9',
    square: '정사각형',
    social: '소셜 카드',
    own: '직접 입력'
  },
  width: '너비(px, mm, in)',
  height: '높이',
  automatic: '자동',

  isShown: '보여 줄 내용',
  firstDay: '첫날',
  lastDay: '마지막 날',
  openingView: '처음 화면',
  wholeStory: '연표 전체',
  filtered: (shown, all) => `필터를 거친 사건만: ${all}건 가운데 ${shown}건`,
  highlighted: '선택한 사건 강조:',

  look: '모양',
  theme: '색',
  themes: { light: '밝게', dark: '어둡게', print: '인쇄용' },
  transparent: '투명한 배경',
  beside: '연표와 함께 넣을 것',
  parts: {
    title: '제목',
    description: '설명',
    'as-of': '기준일 선',
    legend: '범례',
    map: '장소 지도',
    sources: '번호 붙인 인용문과 출처',
    credit: '확인 결과'
  },
  linked: '웹에 있는 연표의 주소',
  credit: '제작자 표시',
  noCredit: '없음',

  errors: {
    noLength: {
      width: '너비가 비어 있습니다. 183mm, 7.5in, 1200px처럼 적으십시오',
      height: '높이가 비어 있습니다. 183mm, 7.5in, 1200px처럼 적으십시오'
    },
    badLength: {
      width: (text) => `너비로 쓸 수 없는 값입니다: ${text}. 183mm, 7.5in, 1200px처럼 적으십시오`,
      height: (text) => `높이로 쓸 수 없는 값입니다: ${text}. 183mm, 7.5in, 1200px처럼 적으십시오`
    },
    tooSmall: {
      width: (text, from, to) => `너비가 너무 작습니다: ${text}. ${from}에서 ${to} 사이로 적으십시오`,
      height: (text, from, to) => `높이가 너무 작습니다: ${text}. ${from}에서 ${to} 사이로 적으십시오`
    },
    tooLarge: {
      width: (text, from, to) => `너비가 너무 큽니다: ${text}. ${from}에서 ${to} 사이로 적으십시오`,
      height: (text, from, to) => `높이가 너무 큽니다: ${text}. ${from}에서 ${to} 사이로 적으십시오`
    },
    noFirst: '첫날이 비어 있습니다. 2021-03-13처럼 적으십시오',
    noLast: '마지막 날이 비어 있습니다. 2021-03-13처럼 적으십시오',
    badFirst: (text) => `첫날로 쓸 수 없는 값입니다: ${text}. 2021-03-13처럼 적으십시오`,
    badLast: (text) => `마지막 날로 쓸 수 없는 값입니다: ${text}. 2021-03-13처럼 적으십시오`,
    lastFirst: (last, first) => `마지막 날(${last})이 첫날(${first})보다 앞섭니다`,
    dpi: (text, least, most) =>
      `인치당 픽셀 수로 쓸 수 없는 값입니다: ${text}. ${least}에서 ${most} 사이로 적으십시오`
  }
};
