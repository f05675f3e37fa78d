import type { Words } from '../words.ts';
import { number } from './number.ts';

const cut = (first: readonly string[], count: number): string =>
  `${first.join('; ')}${first.length < count ? ' …' : ''}`;

const outlines: Readonly<Record<Parameters<Words['losses']['datesShown']>[0][number][0], string>> = {
  ends: '시작이나 끝이 모호한 것',
  open: '끝이 없는 것',
  'one of': '여러 날짜 중 하나인 것',
  part: '한 달이나 한 해의 초·중순·말인 것',
  about: '대략이거나 불확실한 것',
  digits: '모르는 숫자가 있는 것',
  within: '어느 기간 안의 한때인 것',
  throughout: '하루나 한 달, 한 해 내내인 것'
};

export const losses: Words['losses'] = {
  images: (count) => `이미지 ${number(count)}개는 파일 이름과 설명만 있고 파일 자체는 들어 있지 않습니다.`,
  parts: ({ eras, steps, actors, images, corrections, earlierTexts }) =>
    `넣지 않은 것: ${[
      eras > 0 && `시대 ${number(eras)}개`,
      steps > 0 && `저자가 정한 단계 ${number(steps)}개`,
      actors > 0 && `인물·기관 ${number(actors)}개`,
      images > 0 && `이미지 ${number(images)}개`,
      corrections > 0 && `정정 ${number(corrections)}건`,
      earlierTexts > 0 && `출처의 이전 본문 ${number(earlierTexts)}개`
    ]
      .filter(Boolean)
      .join(', ')}.`,
  vagueDates: (count, first) =>
    `달력에는 확실한 날짜만 표시할 수 있어 사건 ${number(count)}건을 넣지 않았습니다: ${cut(first, count)}`,
  datesBeyond: (count, first) =>
    `이 형식에는 그런 날짜가 없어 사건 ${number(count)}건을 넣지 않았습니다: ${cut(first, count)}`,
  datesInWords: (count) =>
    `날짜 ${number(count)}개는 대략의 범위로만 적었습니다. 알려진 내용은 제목에 말로 적혀 있습니다.`,
  datesShown: (counts) =>
    `날짜 ${number(counts.reduce((total, [, count]) => total + count, 0))}개는 대략의 범위로만 적었습니다(${counts.map(([kind, count]) => `${outlines[kind]} ${number(count)}개`).join(', ')}). 알려진 내용은 날짜 대신 표시되는 글에 있습니다.`,
  datesDescribed: (count) =>
    `날짜 ${number(count)}개는 대략의 범위로만 적었습니다. 알려진 내용은 설명에 말로 적혀 있습니다.`,
  sourcesOnly: (events) => `출처만 적었습니다. 사건 ${number(events)}건은 들어 있지 않습니다.`,
  endsNow: (count) => `끝이 없는 날짜 ${number(count)}개는 보는 날을 뜻하는 ‘now’까지로 적었습니다.`,
  times: (count) => `사건 ${number(count)}건에서 시각을 넣지 않았습니다.`,
  standingAsText: (count) =>
    `사건 ${number(count)}건에 대해 무엇이 어디까지 알려졌는지는 설명에 글로 들어 있습니다.`,
  quotesAsText: (count) =>
    `인용문 ${number(count)}개는 설명에 글로만 들어 있어, 거기서는 원문과 대조할 수 없습니다.`,
  cellsCut: (count, most) =>
    `텍스트 ${number(count)}개를 셀 하나에 담을 수 있는 ${number(most)}자에서 잘랐습니다.`,
  texts: (count) =>
    `출처 ${number(count)}개의 본문은 들어 있지 않아, 다시 열면 인용문이 확인되지 않음으로 표시됩니다.`,
  unheld: {
    words: (count) =>
      `사건 ${number(count)}건에서 날짜에 대한 출처의 표현과 그 해석을 넣지 않았습니다. 대신 저희 표현으로 적은 날짜가 있습니다.`,
    occurrence: (count) =>
      `사건 ${number(count)}건에서 일어났는지, 예정인지, 취소되었는지를 넣지 않았습니다.`,
    voices: (count) => `사건 ${number(count)}건에서 누가 어떻게 말했는지를 넣지 않았습니다.`,
    actors: (count) => `사건 ${number(count)}건에서 인물·기관을 넣지 않았습니다.`,
    place: (count) => `사건 ${number(count)}건에서 장소를 넣지 않았습니다.`,
    tags: (count) => `사건 ${number(count)}건에서 태그를 넣지 않았습니다.`,
    importance: (count) => `사건 ${number(count)}건에서 중요도를 넣지 않았습니다.`,
    topics: (count) => `사건 ${number(count)}건에서 첫 번째를 뺀 나머지 주제를 넣지 않았습니다.`,
    zone: (count) => `사건 ${number(count)}건에서 시각의 시간대를 넣지 않았습니다.`
  },
  yearsBeforeOne: (count) =>
    `이 형식에는 서기 1년 이전의 연도가 없어 날짜 ${number(count)}개를 넣지 않았습니다.`
};
