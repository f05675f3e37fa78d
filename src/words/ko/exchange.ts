import { shown } from '../../model/messages.ts';
import type { Words } from '../words.ts';

const withNames = (what: string, noun: string, names: readonly string[]): string =>
  names.length === 0 ? what : `${what} (${noun}: ${names.map(shown).join(', ')})`;

export const exchange: Words['exchange'] = {
  looks: {
    empty: () => '빈 파일',
    'json-list-of-objects': (names) => withNames('객체로 된 JSON 목록', '키', names),
    'json-object': (names) => withNames('JSON 객체', '키', names),
    'json-list': () => 'JSON 목록',
    'broken-json': () => '오류가 있는 JSON',
    table: (names) => withNames('표', '열', names),
    html: () => '웹 페이지',
    xml: ([root]) => (root === undefined ? 'XML' : `XML (최상위 요소: ${shown(root)})`),
    text: () => '텍스트',
    toml: () => '“+++” 사이에 TOML이 있는 문서(머리말은 “---” 사이의 YAML만 읽습니다)',
    rtf: () => '서식 있는 텍스트(RTF)',
    word: () => '연표가 들어 있지 않은 Word 문서',
    excel: () => '사건 표가 없는 Excel 통합 문서',
    'old-office': () => '2007년 이전 형식의 Office 파일',
    powerpoint: () => '연표가 들어 있지 않은 PowerPoint 프레젠테이션',
    'open-document': () => 'OpenDocument 파일',
    archive: () => '압축 파일',
    pdf: () => '연표가 들어 있지 않은 PDF',
    picture: () => '연표가 들어 있지 않은 그림',
    recording: () => '소리나 영상 파일',
    database: () => 'SQLite 데이터베이스',
    binary: () => '알 수 없는 종류의 파일'
  },
  unknown: (name, looks, formats) =>
    `${name}: 연표가 아닌 것 같습니다 – ${looks}. 열 수 있는 것: timeline.json, 여기서 저장한 그림, ${formats.join(', ')}.`,
  several: (names) => `파일의 형식이 여러 가지입니다: ${names.join(', ')}. 한 번에 연표 하나씩 여십시오.`,
  timelines: (names) => `파일마다 연표가 하나씩 있습니다: ${names.join(', ')}. 한 번에 연표 하나씩 여십시오.`,

  archive: {
    damaged: '압축 파일을 읽을 수 없습니다. 손상되었거나 ZIP 파일이 아닙니다. 아무것도 열지 않았습니다.',
    locked: '암호가 걸린 압축 파일입니다. 암호로 풀어 그 폴더를 여십시오. 아무것도 열지 않았습니다.',
    unsafe: (name) => `압축 파일에 폴더 밖에 놓일 파일이 있습니다: ${name}. 아무것도 열지 않았습니다.`,
    twice: (name) => `압축 파일에 이름이 같은 파일이 둘 있습니다: ${name}. 아무것도 열지 않았습니다.`,
    tooLarge: (most) =>
      `압축 파일이 너무 크거나, 풀면 ${most / 1_000_000}MB를 넘습니다. 아무것도 열지 않았습니다.`
  },

  questions: {
    january1: '1월 1일이나 달의 첫날이 뜻하는 것',
    dayOrder: '5/6 같은 날짜에서 앞의 수',
    zone: '시각을 날짜로 바꿀 시간대',
    end: '사건의 끝으로 적힌 날',
    span: '시작과 끝의 뜻'
  },
  answers: {
    january1: { day: '그날', year: '그해나 그달이라는 것만' },
    dayOrder: { dmy: '일', mdy: '월' },
    end: { inclusive: '마지막 날', exclusive: '마지막 날의 다음 날' },
    span: { lasting: '그동안 계속되었음', within: '그 사이의 어느 날이었음' }
  },

  opening: {
    title: (name) => `${name} 열기`,
    reading: '파일을 읽는 중',
    found: (format, events) => `${format}: 사건 ${events.toLocaleString('ko')}건`,
    questions: '파일만으로는 알 수 없는 것',
    because: {
      file: (count) => `날짜 ${count.toLocaleString('ko')}개. 파일에 그렇게 되어 있습니다`,
      chosen: (count) => `날짜 ${count.toLocaleString('ko')}개. 직접 선택했습니다`,
      default: (count) => `날짜 ${count.toLocaleString('ko')}개. 어느 쪽인지 파일에 나와 있지 않습니다`
    },
    otherZone: '시간대',
    sameDates: '같은 날짜',
    sheet: '시트',
    columns: '열',
    leftOut: '제외',
    became: '무엇이 무엇으로 바뀌었나',
    field: '파일',
    becomes: '연표',
    times: '횟수',
    lost: '빠지는 것',
    nothingLost: '빠지는 것이 없습니다.',
    loss: (field, reason, count, first) =>
      `${field}: ${reason} (${count.toLocaleString('ko')}회: ${first.join(', ')}${count > first.length ? ' …' : ''})`,
    show: '연표 보기',
    unreadable: '이 파일은 열 수 없습니다.'
  },

  saveAs: {
    menu: '다른 형식으로 저장…',
    title: '다른 형식으로 저장',
    groups: {
      sourceline: 'Sourceline',
      tables: '표',
      timelines: '연표',
      calendars: '달력',
      annotations: '주석',
      documents: '문서',
      references: '참고 문헌'
    },
    save: (file) => `${file} 저장`,
    lost: '이 형식에 담을 수 없는 것',
    onlySources: '출처만 저장하고 사건은 저장하지 않습니다.',
    nothingLost: '이 형식은 연표 전체를 담습니다.',
    elsewhere: '그림, PDF, Word, PowerPoint는 ‘내려받기’에 있습니다.',
    making: '파일을 만드는 중',
    notMade: (error) => `파일을 만들 수 없습니다: ${error}`
  }
};
