import { version } from '../../package.json';
import { build } from './build.ts';
import { date } from './date.ts';
import { exit, UsageError, type Effects } from './effects.ts';
import { hash } from './hash.ts';
import { render } from './render.ts';
import { verify } from './verify.ts';

const usage = `Usage: sourceline COMMAND [OPTIONS]

Commands:
  verify STORY…   check quotes, dates, references and hashes of stories, and tell what they leave out;
                  a STORY is a folder, its timeline.json, or a picture (SVG, PNG, PDF) that carries it
  render STORY…   write pictures of stories: -o FILE.svg, .png, .pdf (several -o in one run), or --out-dir DIR
                  [--preset a4|letter|column|double-column|slide|square|social] [--width LENGTH] [--height LENGTH]
                  [--orientation horizontal|vertical] [--theme light|dark|print] [--transparent]
                  [--from DAY] [--to DAY] [--q WORDS] [--lane ID] [--actor ID] [--label LABEL] [--group lane|actor|label]
                  [--select ID] [--parts title,description,as-of,legend,sources,credit] [--credit TEXT] [--link URL]
                  [--dpi 72…600] [--svg-text embed|plain|outline] [--pdf-engine typst|pdfkit]
                  [--no-embed-data] [--format NAME] [--allow-problems] [--strict] [--watch]
  date EDTF       tell the bounds of a date, and say it in words
                  [--mod early|mid|late|approx] [--aspect on|within|throughout|since|until] [--as-of YYYY-MM-DD]
  hash FILE       print the SHA-256 of a source's canonical text, for its document
  build STORY… -o DIR [--base-url https://…]
                  make a static site of stories, for any web server; its links, previews and sitemap
                  need the address that DIR will have on the web
  build STORY --single -o FILE.html
                  make one file that holds all, to open from disk or to mail

Options:
  --json          write JSON
  --help          print this
  --version       print the version

A - in place of a file, story or date is standard input.
Exit codes: 0 all is well, 1 problems were found, 2 wrong use.
`;

const commands = new Map([
  ['render', render],
  ['verify', verify],
  ['build', build],
  ['date', date],
  ['hash', hash]
]);

/** Runs a command line, without the program's name, and gives its exit code. */
export async function run(args: readonly string[], effects: Effects): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help')) return print(usage, effects);
  if (name === '--version') return print(`${version}\n`, effects);
  try {
    const command = commands.get(name ?? '');
    if (!command) throw new UsageError(name === undefined ? 'no command' : `unknown command: ${name}`);
    return await command(rest, effects);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    effects.writeError(`sourceline: ${error.message}\nTry: sourceline --help\n`);
    return exit.usage;
  }
}

function print(text: string, { write }: Effects): number {
  write(text);
  return exit.fine;
}
