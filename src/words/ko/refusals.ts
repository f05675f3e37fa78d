import type { ReportWords } from '../report-words.ts';
import { number } from './number.ts';

const megabytes = (bytes: number): number => bytes / 1024 / 1024;

const inLine = (line: number | undefined): string => (line === undefined ? '' : ` (${number(line)}줄)`);

export const refusals: ReportWords['refusals'] = {
  noFile: '읽을 파일이 없습니다.',
  empty: '빈 파일입니다.',
  noEvents: '파일에 사건이 없습니다.',
  tooDeep: '파일의 목록이 너무 여러 겹으로 들어 있습니다.',
  noListOfEvents: '파일에 사건 목록이 없습니다.',
  noListNamed: (name) => `파일에 “${name}” 목록이 없습니다.`,
  noKnownZone: (zone) => `“${zone}”: 알 수 없는 시간대입니다. UTC, +09:00, Asia/Tokyo처럼 적으십시오.`,
  brokenJson: () => '올바른 JSON 파일이 아닙니다.',
  brokenScript: (line) =>
    `${number(line)}줄부터 올바른 JSON이 아닙니다. 스크립트라면 이름과 글을 큰따옴표로 묶으십시오.`,
  brokenXml: (_fault, line) => `올바른 XML 파일이 아닙니다${inLine(line)}.`,
  noData: '파일에 사건이 들어 있는 “data” 요소가 없습니다.',
  noItems: '파일에 항목 목록이 없습니다.',
  noMilestones: '파일에 이정표 목록이 없습니다.',
  noTimelineWithDates: '파일에 날짜가 들어 있는 “timeline”이 없습니다.',
  noTimelineWithEvents: '파일에 사건이 들어 있는 “timeline”이 없습니다.',
  noWikidata: '파일에 질의 결과의 행도 Wikidata의 항목도 없습니다.',
  noAnnotation: '파일에 주석이 없습니다.',
  wholeFile: '파일',
  header: '파일 머리말',
  frontMatter: (name) => `${name}의 머리말`,
  brokenYaml: (what, _fault, line) => `${what}: 올바른 YAML이 아닙니다${inLine(line)}.`,
  twice: (what, key) => `${what}: “${key}” 키가 한곳에 두 번 있습니다.`,
  tangled: (what) => `${what}: 없는 부분을 가리키거나 같은 부분을 거듭 가리켜 읽을 수 없습니다.`,
  noListAtTop: '파일의 맨 위에 사건 목록이 없습니다.',
  tooManyKeys: (keys, most) =>
    `목록의 객체에 있는 키가 ${number(keys)}개입니다. ${number(most)}개까지 읽을 수 있습니다.`,
  otherVersion: (name, version) =>
    `${name}: “sourceline”의 버전이 ${version}입니다. 버전 1만 읽을 수 있습니다.`,
  noDateInFrontMatter:
    '머리말에 날짜가 있는 파일이 없습니다. 붙임표 세 개로 된 두 줄 사이에 “date: 2021-03-05”처럼 적으십시오.',
  noMarkwhen: '“2012-05: 글”처럼 날짜와 쌍점으로 시작하는 줄이 파일에 없습니다.',
  brokenCalendar: () => '올바른 일정 파일이 아닙니다.',
  openQuotationMark: (row) =>
    `${number(row)}행의 한 칸에서 시작한 따옴표가 닫히지 않았습니다. 닫거나, 글의 일부라면 두 번 적으십시오.`,
  tooWide: (columns, most) =>
    `표의 열이 ${number(columns)}개입니다. ${number(most)}개까지 읽을 수 있습니다. 연표의 표는 한 행에 사건 하나를 담습니다.`,
  noDateColumn: (headings) => `사건의 날짜가 있는 열을 알 수 없습니다. 어느 열인지 고르십시오: ${headings}.`,
  noTitleColumn: (headings) => `사건의 제목이 있는 열을 알 수 없습니다. 어느 열인지 고르십시오: ${headings}.`,
  noDateOrTitleColumn: (headings) =>
    `사건의 날짜와 제목이 있는 열을 알 수 없습니다. 어느 열인지 고르십시오: ${headings}.`,
  noField: (name, heading, fields) =>
    `“${heading}” 열에 적은 “${name}”: 없는 항목입니다. 쓸 수 있는 것: ${fields}.`,
  workbookDamaged: '통합 문서가 손상되어 읽을 수 없습니다. 스프레드시트 프로그램에서 열어 다시 저장하십시오.',
  workbookLocked: '통합 문서가 암호화되어 있습니다. 암호 없이 저장하십시오.',
  workbookTooLarge: (most) =>
    `통합 문서의 압축을 풀면 ${number(megabytes(most))}MB를 넘습니다. 필요한 시트만 따로 저장하거나 CSV로 저장하십시오.`,
  sheetTooLarge: (rows, columns, mostColumns, mostCells) =>
    `통합 문서의 한 시트가 빈칸을 포함해 ${number(rows)}행, ${number(columns)}열입니다. 열은 ${number(mostColumns)}개, 칸은 ${number(mostCells)}개까지 읽을 수 있습니다. 사건이 있는 행만 새 통합 문서에 복사하거나 시트를 CSV로 저장하십시오.`,
  noCell: (place) => `통합 문서를 읽을 수 없습니다. “${place}”에 칸이 있다고 되어 있습니다.`,
  noSheet: (name, sheets) => `통합 문서에 “${name}” 시트가 없습니다. 있는 시트: ${sheets}.`,
  parquetDamaged: () => 'Parquet 파일이 손상되어 읽을 수 없습니다. 만든 프로그램에서 다시 저장하십시오.',
  parquetTooLarge: (most) =>
    `Parquet 파일의 압축을 풀면 ${number(megabytes(most))}MB를 넘습니다. 페이지에 보일 사건만 파일에 쓰십시오.`,
  parquetCodec: (codec) =>
    `Parquet 파일이 여기서 읽을 수 없는 방식(${codec})으로 압축되어 있습니다. snappy로 쓰십시오. DuckDB에서는 이렇게 씁니다: COPY events TO 'events.parquet' (FORMAT parquet, COMPRESSION snappy).`
};
