/** Chinese and Japanese digits, including their forms on cheques, and Korean digits used with a counter. */
export const asianDigits: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二贰两兩', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (characters, value) => [...characters].map((character) => [character, value] as const)
  )
);
export const asianTens: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['千', 1000]
]);
/** Each multiplies everything before it. */
export const asianMyriads: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['억', 1e8],
  ['兆', 1e12],
  ['조', 1e12],
  ['천', 1000],
  ['백', 100]
]);

/** Counters that may follow a written-out numeral; without one, “一” and “十” are often parts of other words. */
export const counters =
  /(?:多|余|餘)?(?:名|人|个|個|位|件|次|回|只|隻|架|艘|枚|辆|輛|台|家|岁|歲|歳|天|年|月|日|周|週|时|時|分|秒|点|元|円|美元|倍|成|国|國|州|省|区|届|度|吨|米|公里|支|条|條|口|戸|户|世|つ|ヶ|か|カ|명|개|번|대|건|마리|척|시)/uy;

/** Native Korean numerals, and Japanese ones with their counters. */
export const nativeCounts: readonly (readonly [number, RegExp])[] = [
  [1, /(?:한|하나) ?(?=명|개|번|대|건|마리|사람)|ひとり|ひとつ/uy],
  [2, /(?:두|둘) ?(?=명|개|번|대|건|마리|사람)|ふたり|ふたつ/uy],
  [3, /(?:세|셋|삼) ?(?=명|개|번|대|건|마리|사람)|みっつ/uy],
  [4, /(?:네|넷|사) ?(?=명|개|번|대|건|마리|사람)/uy],
  [5, /(?:다섯|오) ?(?=명|개|번|대|건|마리|사람)/uy],
  [6, /(?:여섯|육) ?(?=명|개|번|대|건|마리|사람)/uy],
  [7, /(?:일곱|칠) ?(?=명|개|번|대|건|마리|사람)/uy],
  [8, /(?:여덟|팔) ?(?=명|개|번|대|건|마리|사람)/uy],
  [9, /(?:아홉|구) ?(?=명|개|번|대|건|마리|사람)/uy],
  [10, /(?:열|십) ?(?=명|개|번|대|건|마리|사람)/uy]
];
