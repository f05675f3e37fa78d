import type { Words } from '../words.ts';

export const stages: Words['standing']['stages'] = {
  happened: { word: '발생함', meaning: '출처의 기준일에 이미 일어난 일이었습니다.' },
  ongoing: { word: '진행 중', meaning: '출처의 기준일에 계속되고 있었습니다.' },
  upcoming: {
    word: '예정',
    meaning: '출처의 기준일에 계획·예상·예고되었을 뿐, 아직 일어나지 않은 일이었습니다.'
  },
  cancelled: { word: '취소됨', meaning: '계획되었다가 취소된 일입니다.' }
};

export const standings: Words['standing']['standings'] = {
  denied: { word: '부인됨', meaning: '부인하는 쪽만 있고 확인하는 쪽은 없습니다.' },
  disputed: { word: '논란 있음', meaning: '확인하는 쪽도 있고 부인하는 쪽도 있습니다.' },
  'accounts differ': { word: '진술 엇갈림', meaning: '출처마다 날짜가 달라 겹치는 날이 없습니다.' },
  corroborated: { word: '교차 확인됨', meaning: '서로 기대지 않는 두 출처가 확인합니다.' },
  stated: { word: '출처가 서술', meaning: '출처가 직접 서술합니다.' },
  attributed: { word: '인용된 주장', meaning: '출처에 인용된 사람이나 문서만 그렇게 말합니다.' },
  cited: { word: '출처만 제시', meaning: '출처는 제시되어 있으나 그 말은 인용되어 있지 않습니다.' },
  unsourced: { word: '출처 없음', meaning: '그렇게 말하는 출처가 인용되지도 제시되지도 않았습니다.' }
};

/** A meaning without its full stop, to continue a sentence or a key. */
export const inSentence = (meaning: string): string => meaning.replace(/\.$/u, '');
