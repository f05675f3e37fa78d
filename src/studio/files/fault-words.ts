import type { desk } from '../../words/en/desk.ts';
import { mostInArchive, type ArchiveFault } from './archive.ts';

/** A sentence on why an archive is not opened. */
export function archiveFaultInWords(fault: ArchiveFault, { files: { archive } }: typeof desk): string {
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
