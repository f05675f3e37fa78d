import { studio as english } from '../en/studio.ts';
import type { StudioWords } from '../studio-words.ts';
import { articles } from './articles.ts';
import { desk } from './desk.ts';
import { changes } from './studio-changes.ts';
import { event } from './studio-event.ts';
import { mend } from './studio-mend.ts';
import { story } from './studio-story.ts';

const refused: StudioWords['article']['refused'] = {
  nothing: '선택한 곳에 빈칸만 있습니다.',
  'no-word': '인용문에는 낱말이 하나라도 있어야 합니다.',
  'crosses-paragraph': '인용문은 문단을 넘지 못합니다. 한 문단 안에서 선택하세요.',
  'too-long': '인용문으로 쓰기에는 너무 깁니다.',
  inseparable: '옆에 있는 말과 뗄 수 없는 말입니다. 옆의 말까지 선택하세요.',
  repeated: '기사에 앞뒤까지 똑같은 말이 또 있습니다. 더 넓게 선택하세요.'
};

/** 작업실의 말. */
export const studio: StudioWords = {
  ...english,
  articles,
  changes,
  desk,
  event,
  mend,
  story,
  article: { ...english.article, refused },
  parts: {
    ...english.parts,
    noFigure: '첫 사건을 만들면 여기에 연표가 그려집니다.',
    undrawn: '그릴 수 있는 날짜가 있는 사건이 아직 없습니다.'
  },
  draft: { ...english.draft, looking: '때나 말한 이가 있는 문장을 찾는 중…' }
};
