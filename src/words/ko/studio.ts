import type { StudioWords } from '../studio-words.ts';
import { articles } from './articles.ts';
import { desk } from './desk.ts';
import { number } from './number.ts';
import { changes } from './studio-changes.ts';
import { event } from './studio-event.ts';
import { mend } from './studio-mend.ts';
import { story } from './studio-story.ts';

/** 작업실의 말. */
export const studio: StudioWords = {
  articles,
  changes,
  desk,
  event,
  mend,
  story,
  name: '작업실',
  title: 'Sourceline 작업실',
  untitled: '제목 없는 연표',

  day: {
    none: (written) => `“${written}”: 날짜가 아닙니다. 연, 월, 일을 2021-03-13처럼 쓰십시오.`,
    either: (written, one, other) =>
      `“${written}”: ${one}일 수도 있고 ${other}일 수도 있습니다. 뜻하는 날을 쓰십시오.`,
    needed: '날짜를 2021-03-13처럼 쓰십시오.'
  },

  served: {
    open: '명령줄이 보여 주는 연표 열기',
    refused: '명령줄이 보여 주는 연표를 열지 못했습니다. 파일을 직접 여십시오.',
    taken: '연표의 파일이 바뀌어 바뀐 내용을 보여 줍니다.',
    imagesStay: (paths) =>
      `같은 이름으로 바뀐 이미지는 여기 있던 그대로 둡니다: ${paths}. 바뀐 이미지에는 새 이름을 붙이십시오.`,
    changed:
      '여기서 고치기 시작한 뒤에 이 연표의 파일이 바뀌었습니다. 파일의 내용으로 바꾸지 않으면 고친 내용은 그대로 남고, 바꾼 뒤에도 “실행 취소”로 되돌릴 수 있습니다.',
    take: '파일의 내용으로 바꾸기',
    keep: '고친 내용 그대로 두기'
  },

  start: {
    heading: '기사로 연표 만들기',
    lead: '기사를 붙여 넣거나 파일로 열고, 사건을 알리는 문장을 골라 날짜와 인용문을 하나하나 확인하며 연표를 만듭니다. 어떤 내용도 이 기기를 벗어나지 않습니다.',
    paste: '기사 본문',
    pasteHint: '본문 전체를 붙여 넣고, 문단 사이는 한 줄 비우십시오.',
    headline: '기사 제목',
    publisher: '매체',
    author: '글쓴이',
    published: '나온 날',
    publishedHint:
      '기사가 나온 날을 2021-03-13이나 2021년 3월 13일처럼 쓰십시오. 비워 두면 “다음 주”나 “3월 18일”이 어느 해 며칠인지 알 수 없습니다.',
    url: '웹 주소',
    language: '언어',
    languageHint: 'en이나 ko 같은 언어 표시입니다.',
    fromFile: (name) => `${name} 파일에서 읽음: 제대로 읽었는지 확인하십시오`,
    pages: (first, last) =>
      first === last
        ? `인용문에 쪽 번호가 붙습니다: ${first}쪽.`
        : `인용문에 쪽 번호(${first}~${last})가 붙습니다. 글에서 일부를 지워도 그대로 남습니다.`,
    lostPages: '글이 파일의 글과 달라져 인용문에 쪽 번호가 붙지 않습니다.',
    joinHyphens: (count) =>
      count === 1 ? '나뉜 낱말 이어 붙이기' : `나뉜 낱말 ${number(count)}개 이어 붙이기`,
    leaveOut: '이 기사 빼기',
    refused: (name, why) => `${name}: ${why}`,
    begin: (count) => (count === 1 ? '이 기사로 시작하기' : `이 기사 ${number(count)}건으로 시작하기`),
    add: (count) => (count === 1 ? '이 기사 추가하기' : `이 기사 ${number(count)}건 추가하기`),
    reading: '파일을 읽는 중…',
    open: '파일 열기',
    openHint:
      '기사는 일반 텍스트, Markdown, 웹 페이지, PDF, Word 문서로 열 수 있습니다. 만들던 연표는 폴더, ZIP 압축 파일, JSON으로 엽니다.',
    articlesHint: '기사는 일반 텍스트, Markdown, 웹 페이지, PDF, Word 문서로 열 수 있습니다.',
    openFolder: '폴더 열기',
    drop: '여기에 파일을 놓으십시오',
    noText: '먼저 기사 본문을 붙여 넣으십시오.',
    noTitle: '기사 제목을 쓰십시오.',
    notALanguage: (value) => `“${value}”: 언어 표시가 아닙니다. en이나 ko처럼 쓰십시오.`,
    reader: '완성된 연표 읽기',
    problems: '연표를 열 수 없습니다'
  },

  head: {
    storyTitle: '연표 제목',
    undo: '실행 취소',
    redo: '다시 실행',
    menu: '작업실의 다른 기능',
    addArticle: '기사 추가…',
    stories: '모든 연표',
    theme: '화면 색',
    dismiss: '닫기'
  },

  parts: {
    label: '작업실의 구성',
    article: '기사',
    figure: '연표',
    event: '사건',
    list: '목록',
    noFigure: '첫 사건을 만들면 여기에 연표가 그려집니다.',
    undrawn: '그릴 수 있는 날짜가 있는 사건이 아직 없습니다.',
    problems: (count) => (count === 0 ? '문제' : `문제(${number(count)})`),
    problemsLeft: (count) => (count === 0 ? '문제 없음' : `문제 ${number(count)}개`)
  },

  article: {
    heading: '기사',
    choose: '기사',
    text: '기사 본문. 화살표 키로 낱말에서 낱말로 옮기고, Shift와 함께 눌러 선택합니다.',
    find: '대목 찾기',
    findHint:
      '대목의 말을 그대로 쓰거나, 첫말과 끝말 사이에 …나 ...을 쓰십시오. Enter를 누르면 사건이 됩니다.',
    notFound: '기사에 글자까지 똑같은 말이 없습니다.',
    undated:
      '이 기사에는 나온 날이 아직 없어서, “다음 주”나 “3월 18일” 같은 말이 어느 해 며칠인지 알 수 없습니다.',
    undatedButAsOf: (asOf) =>
      `이 기사에는 나온 날이 아직 없어서, “다음 주” 같은 말을 기준일인 ${asOf}부터 셉니다.`,
    giveDay: '기사가 나온 날 쓰기',
    several: (count) => `기사에 이 말이 ${number(count)}번 나옵니다. 더 길게 쓰십시오.`,
    selected: '선택한 말',
    newEvent: '새 사건',
    addToEvent: '사건에 추가',
    response: '반응',
    citation: '출처만',
    added: (title) => `추가한 사건: ${title}`,
    refused: {
      nothing: '선택한 곳에 빈칸만 있습니다.',
      'no-word': '인용문에는 낱말이 하나라도 있어야 합니다.',
      'crosses-paragraph': '인용문은 문단을 넘지 못합니다. 한 문단 안에서 선택하십시오.',
      'too-long': '인용문으로 쓰기에는 너무 깁니다.',
      inseparable: '옆에 있는 말과 뗄 수 없는 말입니다. 옆의 말까지 선택하십시오.',
      repeated: '기사에 앞뒤까지 똑같은 말이 또 있습니다. 더 넓게 선택하십시오.'
    }
  },

  draft: {
    heading: '초안',
    drafted: (share) => `(기사의 ${Math.floor(share * 100)}%를 살펴봄)`,
    looking: '때나 말한 이가 있는 문장을 찾는 중…',
    place: (at, of) => `문장 ${number(of)}개 중 ${number(at)}번째`,
    done: (count) => `${number(count)}개 마침`,
    none: '시간이나 말한 사람이 나오는 문장은 모두 쓰거나 제외했습니다.',
    noDate: '날짜를 알 수 없음',
    noSpeaker: '기사 자체',
    direct: '직접 인용',
    indirect: '간접 인용',
    accept: '채택',
    change: '채택하고 고치기',
    dismiss: '제외',
    previous: '이전 문장',
    next: '다음 문장',
    accepted: (title) => `새 사건: ${title}`,
    dismissed: '제외했습니다. 문장은 사용되지 않은 채로 기사에 남습니다.',
    dismissedOnes: (count) => `제외한 문장 ${number(count)}개`,
    dismissedKept:
      '어떤 문장을 제외했는지는 이 브라우저만 기억합니다. 문장은 기사에 그대로 남고, 저장한 파일에는 제외 목록이 들어가지 않습니다.',
    offerAgain: '되돌리기',
    offered: (sentence) => `되돌린 문장: ${sentence}`
  },

  form: {
    heading: '사건',
    none: '기사에서 말을 선택하거나 초안의 문장을 채택하면 사건이 됩니다.',
    title: '제목',
    when: '시점',
    noTimes: '이 사건의 인용문에는 시간 표현이 없습니다.',
    other: '다른 날짜',
    otherHint: '영어로 쓴 날짜(“mid-March 2021”)나 EDTF(2021-03)로 쓰십시오.',
    otherUnread: (value) =>
      `“${value}”: 날짜로 읽을 수 없습니다. 2021-03-13, 2021-03이나 “March 2021”처럼 쓰십시오.`,
    aspect: '일어난 때',
    aspects: {
      on: '바로 그날',
      within: '그 기간 중 어느 때',
      throughout: '그 기간 내내',
      since: '그때부터',
      until: '그때까지'
    },
    mod: '더 정확히',
    mods: { none: '더 알려진 것 없음', early: '초', mid: '중순·중반', late: '말', approx: '무렵' },
    inferred: '이 날짜인 까닭',
    inferredHint: '날짜가 출처의 표현보다 구체적이면, 독자를 위해 한 문장으로 밝히십시오.',
    who: '누구의 말인가',
    itself: '기사 자체',
    speaker: '말한 사람',
    speakerHint: '기사 자체의 말이면 비워 두십시오.',
    short: '짧은 이름',
    anonymous: '기사에 이름이 나오지 않음',
    via: '전한 곳',
    mode: '인용 방식',
    modes: { direct: '직접 인용', indirect: '간접 인용' },
    polarity: '제목에 대해',
    polarities: { '+': '맞다고 하는 말', '-': '아니라고 하는 말' },
    removeQuote: '이 인용문 삭제',
    showQuote: '기사에서 보기',
    lane: '주제',
    actors: '인물·기관',
    namesHint: '여럿이면 쉼표로 나누십시오.',
    occurrence: '실제로 일어났는가',
    occurrences: {
      happened: '일어남',
      ongoing: '진행 중',
      planned: '계획됨',
      expected: '예상됨',
      threatened: '예고됨',
      cancelled: '취소됨'
    },
    more: '더 보기',
    keysHint: 'Page Down을 누르면 다음 부분으로, Enter를 누르면 기사로 갑니다.',
    summary: '요약',
    absence: '어떤 일이 일어나지 않았다는 사건',
    place: '장소',
    latitude: '위도',
    longitude: '경도',
    responses: '반응',
    responseBy: '반응한 이',
    responseKind: '반응 내용',
    kinds: {
      denied: '부인함',
      confirmed: '인정함',
      'declined to comment': '답변을 거절함',
      'did not respond': '답하지 않음'
    },
    remove: '이 사건 삭제',
    removed: (title) => `삭제함: ${title}`
  },

  keys: {
    title: '작업실의 키',
    article: '기사에서',
    words: '이전·다음 낱말 선택',
    more: '선택 범위 늘리기와 줄이기',
    lines: '이전·다음 줄로 가기',
    newEvent: '선택한 말로 사건 만들기',
    addToEvent: '선택한 말을 열린 사건에 추가',
    response: '반응으로 추가',
    citation: '인용 없이 출처만 추가',
    accept: '초안의 문장 채택',
    change: '채택하고 제목 고치기',
    dismiss: '초안의 문장 제외',
    step: '초안의 다음·이전 문장',
    find: '대목 찾기',
    finder: '찾을 대목을 쓸 때',
    found: '사건으로 만들기',
    foundMore: '열린 사건에 추가',
    foundResponse: '반응으로 추가',
    foundOnly: '선택만 하기',
    nextArticle: '다음·이전 기사로 가기',
    form: '사건의 입력란에서',
    done: '마치고 대목 찾기로 돌아가기',
    doneAnywhere: '여러 줄을 쓰는 곳에서도 마치고 돌아가기',
    part: '입력란의 다음·이전 부분으로 가기',
    events: '연표와 목록에서',
    open: '사건의 입력란 열기',
    show: '사건의 말을 기사에서 보기',
    remove: '사건 삭제',
    anywhere: '어디서나',
    parts: '기사·연표·사건·목록의 순서로 다음 부분으로 가기, Shift와 함께 누르면 이전',
    save: 'ZIP 압축 파일로 저장',
    undo: '실행 취소',
    redo: '다시 실행'
  },

  steps: {
    undone: (step) => `실행 취소: ${step}`,
    redone: (step) => `다시 실행: ${step}`
  }
};
