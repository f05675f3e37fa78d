import { sheetParts } from '../../layout/sheet/layout-sheet.ts';

const withoutSources = sheetParts.filter((part) => part !== 'sources').join();

/** What makes a picture less high, by the options of the command line. */
export const waysToShorter = `leave its quotes out (--parts ${withoutSources}), give it a --height`;
