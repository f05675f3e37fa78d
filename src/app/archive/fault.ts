import type { Words } from '../../words/words.ts';

/** The most bytes that an archive may have, packed and unpacked together. */
export const mostInArchive = 200_000_000;

/** Why an archive is not opened. */
export type ArchiveFault =
  | { readonly why: 'damaged' | 'locked' | 'tooLarge' }
  | { readonly why: 'unsafe' | 'twice'; readonly name: string };

/** A sentence on why an archive is not opened. */
export function archiveFaultInWords(fault: ArchiveFault, { exchange: { archive } }: Words): string {
  switch (fault.why) {
    case 'damaged':
    case 'locked':
      return archive[fault.why];
    case 'tooLarge':
      return archive.tooLarge(mostInArchive);
    default:
      return archive[fault.why](fault.name);
  }
}
