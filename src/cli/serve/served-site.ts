import { startTag } from '../../site/html.ts';
import { put } from '../../site/template.ts';
import { readBuiltText, type Effects } from '../effects.ts';
import { typeOfBuilt } from './media-types.ts';
import { reloadScript, scriptPath } from './reload-script.ts';
import { documentPath, listPath, type ServedFiles } from './served-story.ts';

/** The page of the program's build without stories of its own, and beside it what pages and studio load. */
export async function servedSite(effects: Effects): Promise<ServedFiles> {
  const { listBuilt, readBuilt } = effects;
  const page = textFile('.html', servedPage(await readBuiltText('app/index.html', effects)));
  const paths = (await listBuilt('app')).filter((path) => !path.startsWith('data/'));
  return new Map([
    ...paths.map((path) => [path, () => builtFile(path, readBuilt)] as const),
    ['index.html', page],
    ...(paths.includes(studioPath) ? [[studioPath, await studioPage(effects)] as const] : []),
    [scriptPath, textFile('.js', reloadScript)]
  ]);
}

const studioPath = 'studio/index.html';

/** The studio's page with the address of the list of the served story's files. */
async function studioPage(effects: Effects) {
  const built = await readBuiltText(`app/${studioPath}`, effects);
  const app = startTag('div', { id: 'app', 'data-served': listPath.slice(listPath.lastIndexOf('/') + 1) });
  return textFile('.html', put(built, /<div id="app">/, app));
}

const textFile = (ending: string, text: string) => {
  const file = { type: typeOfBuilt(ending), bytes: new TextEncoder().encode(text) };
  return () => Promise.resolve(file);
};

const builtFile = async (path: string, readBuilt: Effects['readBuilt']) => ({
  type: typeOfBuilt(path),
  bytes: await readBuilt(`app/${path}`)
});

/** The built page with the served story, and with the script that loads it again. */
function servedPage(built: string): string {
  const script = `${startTag('script', { type: 'module', src: `./${scriptPath}` })}</script>`;
  const app = startTag('div', { id: 'app', 'data-timeline': documentPath });
  return put(put(built, /<div id="app">/, app), /<\/head>/, `${script}\n  </head>`);
}
