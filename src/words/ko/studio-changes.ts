import type { changes as english } from '../en/studio-changes.ts';

/** 바뀐 기사와 기사의 정보에 관한 말. */
export const changes: typeof english = {
  menu: '이 기사에 할 수 있는 일',
  changed: '기사가 바뀌었음…',
  details: '기사 정보…',

  longText: {
    length: (count) =>
      `${count.toLocaleString('ko')}자로, 너무 길어 여기서 고칠 수 없습니다. 본문은 모두 받아들입니다.`,
    another: '다른 본문 붙여 넣기'
  },

  newText: {
    heading: '기사가 바뀌었음',
    lead: '새 본문을 붙여 넣거나 파일로 여세요. 기사의 모든 인용문을 새 본문에서 다시 찾습니다. 새 본문으로 바꾸기 전에는 아무것도 달라지지 않습니다.',
    text: '기사의 새 본문',
    textHint: '본문 전체를 붙여 넣고, 문단 사이에는 빈 줄을 두세요.',
    open: '파일 열기',
    on: '바꾼 날',
    onHint:
      '연, 월, 일 순서로 쓰세요. 이전 본문은 이 날짜와 함께 남고, 카드에 이 날짜의 정정으로 표시됩니다.',
    compare: '비교',
    comparing: '인용문을 찾는 중…',
    noText: '먼저 기사의 새 본문을 붙여 넣으세요.',
    same: '기사에 이미 있는 본문과 같거나 부호 모양만 다릅니다. 바꿀 것이 없습니다.',
    back: '본문으로 돌아가기'
  },

  compared: {
    summary: (kept, changed, gone) => {
      if (kept + changed + gone === 0) return '이 기사를 인용한 사건이 없습니다.';
      const parts = [
        kept > 0 && `그대로이거나 자리만 옮긴 것 ${kept}개`,
        changed > 0 && `바뀐 것 ${changed}개`,
        gone > 0 && `없어진 것 ${gone}개`
      ];
      return `인용문: ${parts.filter(Boolean).join(', ')}.`;
    },
    kinds: {
      changed: '표현이 바뀌었습니다',
      gone: '표현이 없어졌습니다',
      kept: '표현은 그대로이나 문장이 바뀌었습니다'
    },
    was: '인용문',
    now: '새 본문',
    removed: '빠진 말:',
    added: '들어간 말:',
    end: '끝,',
    noQuote: '새 표현은 그대로는 인용문이 되지 않습니다. 다른 표현을 고르세요.',
    choose: '인용문을 어떻게 할지',
    choices: {
      keep: '인용문을 그대로 둠',
      accept: '새 표현을 받아들임',
      other: '새 본문에서 다른 표현을 고름',
      drop: '인용문을 뺌'
    },
    lastQuote: '그러면 사건을 뒷받침하는 인용문이 없습니다. 인용문을 더할 때까지 사건 양식에 표시됩니다.',
    undecided: (count) => `아직 정하지 않은 인용문이 ${count}개 있습니다.`,
    ready: '모두 정했습니다. 이전 본문은 남고, 되돌릴 수 있습니다.',
    take: '새 본문으로 바꾸기',
    cancel: '취소',
    taken: '새 본문으로 바꾸었습니다. 되돌리면 이전 본문이 다시 나옵니다.'
  },

  passage: {
    text: '새 본문. 화살표 키로 낱말 사이를 오가고, Shift를 함께 누르면 선택합니다.',
    hint: '본문에서 표현을 선택하거나, 여기에 쓰고 Enter를 누르세요.',
    use: '이 표현 쓰기',
    chosen: '고른 표현',
    leftOut: (count) => `문단 ${count}개가 보이지 않습니다. 그 안의 말을 찾으면 나옵니다.`
  },

  detail: {
    heading: '기사 정보',
    remove: '기사 삭제',
    used: (count) => `사건이나 시기 ${count}건이 이 기사를 근거로 하므로 삭제할 수 없습니다.`,
    only: '이야기에 하나뿐인 기사이므로 삭제할 수 없습니다.',
    removed: (title) => `삭제함: ${title}`
  }
};
