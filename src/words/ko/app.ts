import type { Words } from '../words.ts';

export const app: Words['app'] = {
  open: '열기…',
  openable: 'timeline.json과 출처 텍스트 파일, 내보낸 그림이나 문서, 또는 다른 형식의 연표',
  openingStory: '연표를 여는 중',
  cancel: '취소',
  dismiss: '닫기',

  menu: '메뉴',
  studio: '연표 만들기…',
  copyLink: '링크 복사',
  link: '링크',
  downloadPicture: '그림 내려받기…',
  export: '내려받기…',
  embed: '퍼가기…',
  print: (sources) => (sources === 1 ? '기사와 함께 인쇄…' : '출처와 함께 인쇄…'),
  theme: '화면 색',
  themes: { system: '기기 설정', light: '밝게', dark: '어둡게' },
  language: '언어',
  fullScreen: '전체 화면',
  leaveFullScreen: '전체 화면 끝내기',
  fullScreenRefused: '브라우저가 이 페이지의 전체 화면 표시를 허용하지 않습니다.',
  keyboard: '키보드',

  noAddress: {
    why: '퍼가기와 링크 복사는 연표가 웹 서버에 있어야 합니다. 이 연표는 이 기기에만 있습니다.',
    command: ['서버에 올릴 페이지는 ', ' 명령으로 만듭니다.'],
    folder: '또는 연표의 폴더를 서버에서 이 페이지 옆에 두고 다음 주소로 여십시오.'
  },

  notShown: (error) => `이 연표를 표시할 수 없습니다: ${error}`,
  partMissing: (error) => `페이지의 이 부분을 열 수 없습니다. 인터넷 연결을 확인하십시오. (${error})`,

  problems: {
    heading: (count) => ['', ` – 문제 ${count}건`],
    unchanged: '열지 않았습니다. 보고 있던 연표는 그대로입니다.',
    notOpened: '열 수 없습니다.',
    retry: '다시 시도',
    openAnother: '다른 파일 열기…',
    openExample: '예시 연표 열기',
    theFiles: '선택한 파일',
    more: (count) => `그 밖의 파일 ${count}개`,
    cancelled: '열리기 전에 취소되었습니다',
    unreadable: (error) => `읽을 수 없습니다: ${error}`
  },

  own: {
    file: (unkept) => [
      '내 파일: ',
      ` (이 기기에만 있음)${unkept === undefined ? '' : `. 새로 고치면 사라집니다: ${unkept}`}`
    ],
    noRoom: '브라우저에 저장할 공간이 없습니다',
    notStored: (error) => `브라우저가 파일을 저장하지 않습니다 (${error})`,
    back: ['이전 연표로: ', ''],
    backToFirst: '처음 연표로 돌아가기',
    forgets: '· 파일은 지워집니다',
    imagesMissing: (count) =>
      `이 연표의 이미지 ${count}개를 함께 열지 않아 대체 텍스트로 표시합니다. 이미지를 보려면 폴더 전체를 여십시오.`,
    stillKept: (name, error) =>
      `브라우저에 파일 사본이 남아 있을 수 있습니다: ${name} (${error}). 브라우저 설정에서 이 사이트의 데이터를 지울 수 있습니다.`,
    lost: (error) =>
      `이 주소는 독자 기기에 있는 파일을 가리키는데, 이 브라우저에는 그 파일이 없거나 더는 저장되어 있지 않습니다${error === undefined ? '' : ` (${error})`}. 본인의 파일이라면 다시 여십시오.`
  },

  ignored: {
    language: (tag) =>
      `주소의 lang=${tag} 값은 적용하지 않았습니다. 이 페이지는 영어와 한국어로 볼 수 있습니다.`,
    foreign: (source) =>
      `주소의 src=${source} 값은 적용하지 않았습니다. 연표는 이 사이트에 있는 것만 data/story/timeline.json 같은 경로로 열 수 있습니다.`,
    unlisted: (source) =>
      `주소의 src=${source} 값은 적용하지 않았습니다. 이 사이트는 자체 연표만 보여 줍니다.`,
    noList: (source, list) =>
      `주소의 src=${source} 값은 적용하지 않았습니다. 이 사이트의 연표 목록(${list})을 읽을 수 없습니다.`
  },
  elsewhere: (path) => `이 연표는 ${path}에서 왔으며, 이 페이지에 속한 연표가 아닙니다.`
};
