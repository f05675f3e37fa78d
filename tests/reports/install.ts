import { missingPackages, run } from './programs.ts';

/** Another installation may hold the lock for a while: seconds to wait for it. */
const patient = ['-o', 'DPkg::Lock::Timeout=300'];

/** Before all tests of reports: installs from Debian's packages what is missing, or names it and fails. */
export default function install(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() === 0) tryToInstall(missing);
  const still = missingPackages();
  if (still.length === 0) return;
  throw new Error(
    `The tests of reports need programs that are not here. As root: apt-get install ${still.join(' ')}; ` +
      'elsewhere than on Debian, install what brings the same programs.'
  );
}

function tryToInstall(missing: readonly string[]): void {
  const started = performance.now();
  console.log(`Installing ${missing.join(', ')}`);
  try {
    run('apt-get', [...patient, 'update']);
    run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...missing], {
      env: { DEBIAN_FRONTEND: 'noninteractive' }
    });
  } catch (error) {
    console.log(String(error));
  }
  console.log(`Installing took ${Math.round((performance.now() - started) / 1000)} s`);
}
