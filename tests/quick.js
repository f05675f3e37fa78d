// `npm test`: what every change passes before it is sent. `npm run test:all` has the rest.
import { spawn } from 'node:child_process';

/**
 * Scripts of package.json. Rounds run one after another; the lanes of a round run at once, as the linters keep one core busy
 * for as long as svelte-check, the build and the tests of the page together.
 */
const rounds = [
  // Built without the archive, which only an installed program reads.
  [
    ['lint:code', 'lint:format'],
    ['check', 'build:parts', 'test:unit:page']
  ],
  [['test:unit:quick']],
  [['test:browser:quick']]
];

const passed = [];
const started = performance.now();
const secondsSince = (start) => `${Math.round((performance.now() - start) / 1000)} s`;

/** Runs a script; its output is shown at once, or where others run beside it, when it ends. Rejects if it fails. */
async function run(script, isAlone) {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32'
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  process.stdout.write(Buffer.concat(output));
  if (code !== 0) throw new Error(script);
  passed.push(`${script} ${secondsSince(start)}`);
}

async function runLane(scripts, isAlone) {
  for (const script of scripts) await run(script, isAlone);
}

/** Runs a round to its end, and gives the scripts that failed. */
async function failedIn(lanes) {
  const results = await Promise.allSettled(lanes.map((lane) => runLane(lane, lanes.length === 1)));
  return results.flatMap(({ reason }) => (reason ? [reason.message] : []));
}

let failed = [];
for (const lanes of rounds) {
  failed = await failedIn(lanes);
  if (failed.length > 0) break;
}
const verdict = failed.length > 0 ? `FAILED: ${failed.join(', ')}` : 'All passed';
console.log(`\n${verdict}, after ${secondsSince(started)} (${passed.join(', ')})`);
process.exitCode = failed.length > 0 ? 1 : 0;
