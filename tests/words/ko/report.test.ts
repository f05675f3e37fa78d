import { describe, expect, it, test } from 'vitest';
import { readImport } from '../../../src/app/import/read-import.ts';
import { csvReader } from '../../../src/formats/tables/csv.ts';
import { markwhenReader } from '../../../src/formats/markwhen/reader.ts';
import { loadReportWords } from '../../../src/words/report-words.ts';
import { fileOf } from '../../formats/reading.ts';

/** Names and signs that Korean leaves as they are. */
const names =
  /Sourceline|TimelineJS|SIMILE|Markwhen|Markdown|Wikidata|EDTF|UTC|YAML|Windows-1252|UTF-8|DTSTART|DTEND|edtf|bounds|alt|dmin|now|JSON|XML|CSV|Parquet|MB|snappy|DuckDB|COPY events .*(?=\)\.$)|Asia\/Tokyo|“[^”]*”|date, stage, standing, who says so, check|\b[d]\b/gu;

/** All words of a table, with the number 7 for each thing that is said of them. */
const wordsIn = (table: object): readonly string[] =>
  Object.values(table).flatMap((value: unknown) => {
    if (typeof value === 'function') return [String((value as (...said: number[]) => string)(7, 7, 7, 7))];
    return typeof value === 'object' && value !== null ? wordsIn(value) : [String(value)];
  });

it('the report on a file has no Latin letters in Korean but those of names', async () => {
  const words = wordsIn(await loadReportWords('ko'));
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((said) => /\p{Script=Latin}/u.test(said.replace(names, '')))).toEqual([]);
});

it('a reader says in Korean what is left out, why and where, with the names that the file gives', async () => {
  const words = await loadReportWords('ko');
  const table = 'date,title,Ort\n2021-03-05T23:30:00Z,A,Wien\nsome day,B,\n';
  const { report } = await csvReader.read([fileOf(table)], { words });
  expect(report.lost).toEqual([
    { field: 'Ort', reason: '어느 항목에도 맞지 않습니다', count: 1, first: ['2행'] },
    { field: 'date', reason: '읽을 수 있는 날짜가 아닙니다', count: 1, first: ['3행'] }
  ]);
  expect(report.notes).toEqual([expect.stringContaining('협정 세계시(UTC)로 적힌 시각이 1개')]);
  const markwhen = await markwhenReader.read([fileOf('after !fire 2 weeks: A\n2021: B\n')], { words });
  expect(markwhen.report.lost).toMatchObject([
    {
      field: '사건',
      reason: '스스로의 날짜가 없습니다. “after !fire 2 weeks”: 다른 사건이나 읽는 날부터 셉니다',
      first: ['1줄']
    }
  ]);
});

describe('why a file can’t be opened', () => {
  test.each([
    [
      'csv',
      'name,Ort\nA,Wien\n',
      '사건의 날짜가 있는 열을 알 수 없습니다. 어느 열인지 고르십시오: “name”, “Ort”.'
    ],
    [
      'csv',
      'date,title\n2021,"A\n',
      '2행의 한 칸에서 시작한 따옴표가 닫히지 않았습니다. 닫거나, 글의 일부라면 두 번 적으십시오.'
    ],
    ['simile-xml', '<data>\n<event', '올바른 XML 파일이 아닙니다 (2줄).'],
    ['yaml', '- a: 1\n- [', '파일: 올바른 YAML이 아닙니다 (2줄).'],
    ['markdown', '---\ndate: [2021\n---\n', 'a.md의 머리말: 올바른 YAML이 아닙니다 (1줄).'],
    ['icalendar', 'BEGIN:VCALENDAR\nnothing', '올바른 일정 파일이 아닙니다.'],
    ['xlsx', 'PK', '통합 문서가 손상되어 읽을 수 없습니다. 스프레드시트 프로그램에서 열어 다시 저장하십시오.']
  ])('is said in Korean in the page: %s', async (reader, text, reason) => {
    const request = {
      files: [{ path: 'a.md', file: new File([text], 'a.md') }],
      reader,
      choices: {},
      tried: []
    };
    expect(await readImport({ ...request, language: 'ko' }, () => {})).toMatchObject({ ok: false, reason });
  });
});
