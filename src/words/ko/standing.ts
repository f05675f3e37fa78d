import { sortedCautions } from '../../model/caution-words.ts';
import type { WhoSaysSo } from '../../model/who-says-so.ts';
import type { Words } from '../words.ts';
import { dayInWords } from './day-words.ts';
import { inSentence, stages, standings } from './standing-words.ts';

const list = new Intl.ListFormat('ko', { type: 'unit' });

function saysInWords({ affirmedBy }: Pick<WhoSaysSo, 'affirmedBy'>): string {
  if (affirmedBy === 'two sources') return '두 출처';
  const { people, documents } = affirmedBy;
  return [
    ...(people.length > 0 ? [`말한 이: ${list.format(people)}`] : []),
    ...(documents.length > 0 ? [`문서: ${list.format(documents)}`] : [])
  ].join('; ');
}

const deniedInWords = ({ deniedBy }: Pick<WhoSaysSo, 'deniedBy'>): string =>
  deniedBy.length > 0 ? `부인: ${list.format(deniedBy)}` : '';

const whoInWords = (who: WhoSaysSo): string =>
  [saysInWords(who), deniedInWords(who)].filter(Boolean).join('; ');

const nameReasonInWords: Words['standing']['nameReason'] = ({ inferred }) =>
  inferred === undefined ? undefined : `작성자가 밝혀낸 이름: ${inferred}`;

const mannerInWords: Words['standing']['manner'] = ({ mode, polarity, speaker }) => {
  const words = mode && { direct: '직접 인용', indirect: '간접 인용' }[mode];
  const denial = polarity === '-' ? '부인함' : undefined;
  return [words, denial, speaker && nameReasonInWords(speaker)].filter(Boolean).join('; ');
};

const unnamedVoice: Words['standing']['unnamedVoice'] = (voice, sources) => {
  if (voice === 'attributed') return sources > 1 ? '출처들에 나오는 누군가' : '출처에 나오는 누군가';
  return sources > 1 ? '출처들 자체' : '출처 자체';
};

const responses: Words['standing']['responses'] = {
  denied: '부인함',
  confirmed: '확인함',
  'declined to comment': '답변을 거부함',
  'did not respond': '답하지 않음'
};

export const standing: Words['standing'] = {
  inSentence,
  inWords: ({ stage, standing: how, who }) => {
    const said = whoInWords(who);
    const known = said === '' ? standings[how].word : `${standings[how].word} — ${said}`;
    return [stage && stages[stage].word, known].filter(Boolean).join(' · ');
  },
  manner: mannerInWords,
  nameReason: nameReasonInWords,
  occurrence: (occurrence, asOf) => {
    const day = asOf === undefined ? '' : `${dayInWords(asOf)} 기준 `;
    return `${day}${
      {
        happened: '이미 발생함',
        ongoing: '진행 중',
        planned: '계획됨',
        expected: '예상됨',
        threatened: '예고됨',
        cancelled: '취소됨'
      }[occurrence]
    }`;
  },
  responses,
  stages,
  standings,
  unchecked: (events) => {
    const passages = events.flatMap((event) => event.passages);
    const unread = passages.filter(({ verdict }) => verdict.kind === 'unread').length;
    return unread === 0 ? undefined : `인용문 ${passages.length}개 중 ${unread}개는 확인 안 됨`;
  },
  unnamedVoice,
  verdict: (verdict) => {
    switch (verdict.kind) {
      case 'exact':
        return '출처에 원문 그대로 있음';
      case 'typographic':
        return '출처에 있음(따옴표, 줄표, 띄어쓰기만 다름)';
      case 'ambiguous':
        return `출처에 ${verdict.count}번 나오는데 어느 것인지 나와 있지 않음`;
      case 'context-mismatch':
        return '출처에 있으나 앞뒤의 말이 제시된 것과 다름';
      case 'missing':
        return '출처에 없음';
      case 'unread':
        return '여기서는 확인 안 됨: 출처의 본문이 실려 있지 않음';
    }
  },
  voice: (by, publisher) => {
    if (!('voice' in by))
      return [`${by.by}: ${responses[by.kind]}`, nameReasonInWords(by)].filter(Boolean).join('; ');
    const { speaker, voice } = by;
    const name =
      speaker?.name ?? [unnamedVoice(voice, 1), voice === 'reported' && publisher].filter(Boolean).join(', ');
    const via = speaker?.via && `${speaker.via} 경유`;
    const who = [name, speaker?.anonymous && '익명', via].filter(Boolean).join(', ');
    return [who, mannerInWords(by)].filter(Boolean).join('; ');
  },
  cautions: (cautions) => {
    const { rest, singles } = sortedCautions(cautions);
    const sentences = singles.map(({ kind, words }) => singleCautions[kind](words));
    if (!rest) return [...new Set(sentences)];
    const consequence = rest.isAttribution
      ? '그래서 인용문은 출처가 아니라 다른 사람의 말일 수 있습니다.'
      : '그래서 인용문의 뜻이 달라질 수 있습니다.';
    return [
      `문장의 나머지에 다음 말이 있습니다: ${list.format(rest.words)}. ${consequence}`,
      ...new Set(sentences)
    ];
  },
  says: saysInWords,
  denied: deniedInWords,
  who: whoInWords
};

const singleCautions: Readonly<
  Record<ReturnType<typeof sortedCautions>['singles'][number]['kind'], (words: string) => string>
> = {
  question: () => '의문문이므로, 인용문은 아무것도 주장하지 않을 수 있습니다.',
  number: (words) =>
    `출처에는 인용문의 숫자 옆에 다음 말이 있습니다: ${words}. 그래서 숫자의 뜻이 달라질 수 있습니다.`,
  sentences: (words) => `인용문은 여러 문장의 일부이며 ${words}에서 만납니다. 각 문장을 모두 읽어 보십시오.`,
  direction: () => '인용문 옆의 보이지 않는 문자가 글의 방향을 뒤집어, 쓰인 것과 다르게 읽힐 수 있습니다.',
  'taken back': (words) =>
    `바로 다음 문장에 다음 말이 있습니다: ${words}. 그래서 인용문을 거두어들이는 것일 수 있습니다.`,
  struck: () => '인용문 옆의 표시가 글을 지우고 있어, 출처가 그 말을 거두어들였을 수 있습니다.'
};
