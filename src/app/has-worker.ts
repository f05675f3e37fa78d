/** Whether a worker is possible at all: a page that is a single file has no script for one. */
export const hasWorker = import.meta.env.MODE !== 'single' && typeof Worker !== 'undefined';
