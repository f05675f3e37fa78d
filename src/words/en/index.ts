import { app } from './app.ts';
import { card } from './card.ts';
import { chronology } from './chronology.ts';
import { dates } from './dates.ts';
import { embed } from './embed.ts';
import { exchange } from './exchange.ts';
import { figure } from './figure.ts';
import { files } from './files.ts';
import { list } from './list.ts';
import { losses } from './losses.ts';
import { map } from './map.ts';
import { page } from './page.ts';
import { saving } from './saving.ts';
import { share } from './share.ts';
import { sheet } from './sheet.ts';
import { source } from './source.ts';
import { standing } from './standing.ts';

/** All words that a reader meets on the page, in an embed and in a file, in English: the table that gives every other its shape. */
export const english = {
  language: 'en' as string,
  app,
  card,
  chronology,
  dates,
  embed,
  exchange,
  figure,
  files,
  list,
  losses,
  map,
  page,
  saving,
  share,
  sheet,
  source,
  standing
};
