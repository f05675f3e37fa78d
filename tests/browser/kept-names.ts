import type { Page } from '@playwright/test';

/** What the browser keeps of stories from files. */
export const keptNames = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('sourceline');
        request.onupgradeneeded = () => request.result.createObjectStore('own-files');
        request.onerror = () => reject(request.error!);
        request.onsuccess = () => {
          const all = request.result.transaction('own-files').objectStore('own-files').getAll();
          all.onsuccess = () =>
            resolve(
              (all.result as { files: { path: string }[] }[]).flatMap((kept) =>
                kept.files.map(({ path }) => path)
              )
            );
        };
      })
  );
