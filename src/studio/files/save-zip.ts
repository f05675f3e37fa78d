import { saveBlob } from '../../app/save-blob.ts';
import type { Words } from '../../words/words.ts';
import type { Studio } from '../studio.svelte.ts';
import { asZip, folderName } from './saved-files.ts';

/** Saves a story with its texts and images as an archive, which every browser can; returns what came of it, as a sentence. */
export const saveZip = async ({ desk, keeper }: Studio, words: Words): Promise<string> =>
  saveBlob(await asZip(desk, keeper.images), `${folderName(desk)}.zip`, words);
