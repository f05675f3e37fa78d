import type { Words } from '../words.ts';
import { number } from './number.ts';
import { dayInWords } from './day-words.ts';

const kinds: ReadonlyMap<string, string> = new Map([
  ['emoji', '그림 문자'],
  ['signs', '기호'],
  ['Han', '한자'],
  ['Latin', '로마자'],
  ['Greek', '그리스 문자'],
  ['Cyrillic', '키릴 문자'],
  ['Arabic', '아랍 문자'],
  ['Hebrew', '히브리 문자'],
  ['Thai', '타이 문자'],
  ['Devanagari', '데바나가리 문자'],
  ['Georgian', '조지아 문자'],
  ['Armenian', '아르메니아 문자'],
  ['Bengali', '벵골 문자'],
  ['Tamil', '타밀 문자'],
  ['Khmer', '크메르 문자']
]);

const withoutFonts = '글꼴이 없는 SVG는 만들 수 있습니다. “독자의 글꼴 사용”을 고르십시오';

export const files: Words['files'] = {
  steps: {
    fonts: '글꼴을 넣는 중',
    drawing: '그리는 중',
    outlining: '글자를 도형으로 바꾸는 중',
    painting: '픽셀을 칠하는 중',
    writing: '파일을 쓰는 중'
  },
  storyTooLarge: '연표가 너무 커서 파일에 넣지 못했으므로, 이 그림은 다시 연표로 열 수 없습니다',
  forbidden: (count) => `파일에 넣을 수 없는 문자 ${count}개를 �로 바꾸었습니다`,
  extent: (events, asOf) => `사건 ${events}건${asOf === undefined ? '' : `, ${dayInWords(asOf)} 기준`}`,
  eachWithItsWords: (extent) => `${extent}. 모든 사건에 근거가 된 말이 실려 있습니다.`,
  image: (facts) => `이미지: ${facts.join(' · ')}`,
  imageNotIn: (facts) => `이 파일에 없는 이미지: ${facts.join(' · ')}`,
  timeline: (title, count, days) => `연표 “${title}”: 사건 ${count}건, 표시 기간 ${days}.`,
  more: (count) => `그 밖에 ${number(count)}건`,
  asPicture: (title) => `연표 “${title}”의 그림`,
  map: (places) => `지도에 표시된 곳: ${places.join('; ')}.`,
  missing: (characters) =>
    `이 페이지의 글꼴에 없는 문자가 있어 다른 글꼴로 그립니다: ${characters.join(' ')}`,
  lacking: (kind, named, more, line) =>
    `파일에 넣는 글꼴에 없는 문자가 있습니다(${kinds.get(kind) ?? kind}): ${named.join(', ')}${more > 0 ? ` 외 ${number(more)}자` : ''}. 처음 나오는 곳: ${line}`,
  line: (text, event) => (event === undefined ? `“${text}”` : `사건 “${event}”의 “${text}”`),
  unplaced: '글꼴을 불러오지 못해, 여러 문자 체계가 섞인 줄을 다른 순서로 그리는 프로그램이 있을 수 있습니다',
  refused: {
    tooLong: (across, down, most, waysOut) =>
      `${across} × ${down} mm 쪽은 PDF의 한도(${most} mm)보다 깁니다. ${waysOut}`,
    waysToShorten: '출처를 빼거나, 높이를 정하거나, SVG로 저장하십시오',
    rightToLeft: (text) =>
      `“${text}”: 오른쪽에서 왼쪽으로 쓰는 글은 PDFKit으로 조판할 수 없습니다. SVG나 PNG로 저장하거나, 명령줄에서 선택 패키지 Typst(@myriaddreamin/typst-ts-node-compiler)로 PDF를 만드십시오`,
    tooManyPixels: (width, height) =>
      `${number(width)} × ${number(height)} 픽셀의 PNG는 이 브라우저가 그릴 수 없습니다. 인치당 픽셀 수나 넣을 것을 줄이거나, SVG로 저장하십시오`,
    fontLost: (family) => `글꼴 ${family}을(를) 받지 못했습니다. 연결되어 있습니까? ${withoutFonts}`,
    typesetterLost: `조판 프로그램을 받지 못했습니다. 연결되어 있습니까? ${withoutFonts}`,
    typesetterForbidden: `여기서는 조판 프로그램을 쓸 수 없습니다. 브라우저나 이 사이트의 정책이 WebAssembly나 생성된 코드를 막고 있습니다. ${withoutFonts}`
  },
  list: {
    title: '연표 목록',
    description: '확인할 수 있는 연표: 사건마다 근거가 된 말을 열어 볼 수 있습니다.'
  },
  undrawn:
    '연표가 표시되지 않았습니다. 연표를 그리는 스크립트가 아직 오는 중이거나, 없거나, 꺼져 있거나, 더 새로운 브라우저(Chrome·Edge 111, Firefox 125, Safari 16.4 이상)가 필요할 수 있습니다.',
  ownPage: '따로 열기',
  inItsSentence: (sentence) => `전체 문장: ${sentence}`,
  named: (title) => `연표: ${title}`,
  asOfDay: (day) => `${day} 기준.`,
  sources: (citations) => (citations.length === 0 ? '' : `출처: ${citations.join('; ')}.`),
  live: '최신 연표',
  axis: '시간축'
};
