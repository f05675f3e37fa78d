/** Whether the system offers to hand something to other programs. */
export const canShare = typeof navigator.share === 'function';

/** Opens the system's own menu; returns what to announce: nothing if all went well or the reader closed it, else `refused`. */
export async function shareLink(data: ShareData, refused: string): Promise<string> {
  try {
    await navigator.share(data);
    return '';
  } catch (error) {
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    return isClosed ? '' : refused;
  }
}
