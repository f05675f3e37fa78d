import type { Standing } from '../../model/standing.ts';
import type { Words } from '../words.ts';
import { weekdayInWords } from './day-words.ts';
import { inSentence, stages, standings } from './standing-words.ts';
import { ticks } from './ticks.ts';

const list = new Intl.ListFormat('ko', { type: 'unit' });

const badge = (word: string, meaning: string, brief = word) => ({
  word,
  brief,
  meaning: inSentence(meaning)
});
const ofStanding = (standing: Standing) => badge(standings[standing].word, standings[standing].meaning);

const counted: Words['figure']['counted'] = (count, where) =>
  ({ group: `사건 ${count}건`, before: `이전 사건 ${count}건`, after: `이후 사건 ${count}건` })[where];

const places: Words['figure']['places'] = ([first = '', ...others]) => {
  if (others.length === 0) return first;
  return others.length === 1 ? `${first}, ${others[0]}` : `${first} 외 ${others.length}곳`;
};

export const figure: Words['figure'] = {
  badges: {
    denied: ofStanding('denied'),
    disputed: ofStanding('disputed'),
    'accounts differ': ofStanding('accounts differ'),
    cited: ofStanding('cited'),
    unsourced: ofStanding('unsourced'),
    'not checked': badge('확인 안 됨', '인용문과 대조할 출처의 본문이 여기에 없음'),
    'worked out by the author': badge('작성자 추정', '출처의 말보다 더 나아간 날짜'),
    'has problems': badge('문제 있음', '문서의 내용 가운데 맞지 않는 것이 있음'),
    cancelled: badge(stages.cancelled.word, stages.cancelled.meaning)
  },
  markedBy: (standing, deniers) =>
    deniers.length === 0
      ? standings[standing].word
      : `${standings[standing].word}(부인: ${list.format(deniers)})`,
  marks: {
    dot: { words: '그날', looks: '점' },
    ring: { words: '그날 무렵', looks: '고리' },
    choice: { words: '이 날들 가운데 하루', looks: '가는 선으로 이은 표시들' },
    bracket: { words: '이 기간의 어느 때', looks: '꺾쇠' },
    band: { words: '“중순”, “하순” 따위가 가리키는 때', looks: '꺾쇠 안의 옅은 띠' },
    bar: { words: '이 기간 내내', looks: '막대' },
    flank: { words: '여기서 시작되거나 끝났을 수 있음', looks: '막대의 옅은 끝' },
    fade: { words: '끝은 나와 있지 않음', looks: '흐려지는 막대' },
    arrow: { words: '시작이나 끝이 나와 있지 않음', looks: '화살표로 끝나는 막대' },
    unknown: { words: '끝을 모르거나 정확하지 않음', looks: '점선으로 이어지는 막대' },
    account: { words: '다른 진술의 날짜', looks: '가는 선으로 이은 옅은 표시' },
    hollow: {
      words: `${stages.upcoming.word} 또는 ${stages.cancelled.word}`,
      looks: '테두리가 점선인 속이 빈 모양'
    },
    asOf: { words: '출처가 작성된 때, 회색은 그 이후', looks: '굵은 선과 그 뒤의 회색 바탕' }
  },
  eraMark: {
    sure: { words: '이름 있는 시기', looks: '선 아래의 옅은 바탕' },
    vague: {
      words: '이름 있는 시기, 시작되거나 끝났을 수 있는 곳은 더 옅음',
      looks: '양 끝이 더 옅은 바탕과 그 위의 선, 옅은 곳에서는 점선'
    }
  },
  eraFacts: (date, source) => (source === undefined ? date : `${date}(출처: ${source})`),
  era: (label, facts) => `시대: ${label}, ${facts}`,
  erasInALine: (eras, more) => {
    const named = eras.map(([label, facts]) => `${label}, ${facts}`).join('; ');
    return `시대: ${named}${more > 0 ? ` 외 ${more}개` : ''}.`;
  },
  who: {
    attributed: { said: '말한 이: …, 문서: …', meaning: inSentence(standings.attributed.meaning) },
    corroborated: { said: '두 출처', meaning: inSentence(standings.corroborated.meaning) }
  },
  tooMany: (count) => `사건 ${count}건: 너무 많아 여기에 하나씩 그리지 못함`,
  others: '그 밖의 인물·기관',
  none: {
    lane: '기타',
    actor: '인물·기관 없음',
    place: '장소 없음',
    stage: '진행 상태 없음',
    standing: ''
  },
  only: (group) => `${group}만 보기`,
  asOf: (day, sources) => `${sources === 1 ? '기사' : '출처'}: ${weekdayInWords(day)}`,
  ticks,
  stretches: {
    before: { compressed: '이전(축소)', brief: '이전' },
    after: { compressed: '이후(축소)', brief: '이후' }
  },
  counted,
  countedOf: (count, where, group, does) =>
    `${group}: ${counted(count, where)}, ${does === 'list' ? '목록에서 보기' : '보기'}`,
  place: (rank, all) => `${all}건 중 ${rank}번째`,
  inOrder: '시간순 사건',
  places,
  eventsAt: (labels, titles) => {
    const rest = titles.length > 2 ? [`그 밖에 ${titles.length - 2}건`] : [];
    return `${places(labels)}: 사건 ${titles.length}건. ${[...titles.slice(0, 2), ...rest].join('; ')}`;
  }
};
