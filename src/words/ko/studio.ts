import type { NoQuote } from '../../model/quote-at.ts';
import type { StudioWords } from '../studio-words.ts';

const noQuote: Readonly<Record<NoQuote, string>> = {
  nothing: '선택한 말이 없습니다. 사건을 전하는 말을 선택하세요.',
  'no-word': '선택한 곳에 낱말이 없고 부호만 있습니다. 옆에 있는 말까지 선택하세요.',
  'crosses-paragraph':
    '선택한 곳이 문단이나 행의 끝을 넘어갑니다. 한 문단 안에서 선택하세요. 문단마다 인용문을 따로 둘 수 있습니다.',
  'too-long': '인용문으로 쓰기에는 선택한 부분이 너무 깁니다. 사건을 전하는 말만 선택하세요.',
  inseparable: '어디에서 끊어도 옆에 있는 말과 나눌 수 없습니다. 문장을 더 넓게 선택하세요.',
  repeated: '앞뒤가 똑같은 말이 여러 번 나와서 어느 것인지 구별할 수 없습니다. 더 넓게 선택하세요.'
};

export const studio: StudioWords = { noQuote };
