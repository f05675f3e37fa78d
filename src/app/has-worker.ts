/** Whether a worker may be had at all: a page that is one file has no other to run in one. */
export const hasWorker = import.meta.env.MODE !== 'single' && typeof Worker !== 'undefined';
