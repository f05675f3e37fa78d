const format = new Intl.NumberFormat('ko');

/** “1,579” */
export const number = (count: number): string => format.format(count);
