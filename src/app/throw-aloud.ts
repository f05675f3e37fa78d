/** Throws an error where a worker does nothing else: its page is notified of errors thrown in it, but not of rejections. */
export function throwAloud(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
