import type { desk } from '../../words/en/desk.ts';

/** Why a story could not be stored, opened or removed; the sentences are in `words/en/desk.ts`. */
export type FailureCode = keyof typeof desk.failures;

/** A story could not be stored, opened or removed. */
export class NotKept extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, cause?: Error) {
    super(cause ? String(cause) : code, { cause });
    this.code = code;
  }
}

/** The failures of IndexedDB, by the names of its errors. */
const codes: ReadonlyMap<string, FailureCode> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
  ['InvalidStateError', 'refused'],
  ['VersionError', 'blocked']
]);

/** What went wrong in the storage; `failed`, with the reason, if it is none of the known failures. */
export function asNotKept(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  const cause = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  return new NotKept(codes.get(cause.name) ?? 'failed', cause);
}

/** A sentence on a failure, in the words of the page. */
export const failureInWords = ({ code, message }: NotKept, { failures }: typeof desk): string =>
  code === 'failed' ? failures.failed(message) : failures[code];
