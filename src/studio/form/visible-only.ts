/** Without the characters that a document refuses, as nobody could see them: controls, and those that reverse text. */
export const visibleOnly = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu, '');
