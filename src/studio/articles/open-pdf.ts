import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import address from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { workerAt, WorkerMissing } from '../../export/web/own-worker.ts';
import type { OpenPdf } from '../../formats/articles/article.ts';
import { pdfOptions } from '../../formats/articles/pdf/options.ts';
import { CharacterMaps } from './character-maps.ts';

/**
 * Opens a PDF in a worker of its own. pdf.js gets the worker as a port: by its address it would refuse it under Trusted
 * Types, and parse on the page without a word. Rejects with `WorkerMissing` if no worker runs.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const thread = workerAt(address);
  const worker = PDFWorker.create({ port: thread, verbosity: pdfOptions.verbosity });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
    thread.terminate();
  };
  const task = getDocument({ ...pdfOptions, data: bytes, worker, BinaryDataFactory: CharacterMaps });
  try {
    return { document: await Promise.race([task.promise, failureOf(thread)]), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Rejects if the worker can't be fetched or stops: pdf.js would wait for ever. */
const failureOf = (thread: Worker): Promise<never> =>
  new Promise((_, reject) => {
    thread.addEventListener('error', ({ message }) =>
      reject(message ? new Error(message) : new WorkerMissing('the worker could not be fetched'))
    );
  });
