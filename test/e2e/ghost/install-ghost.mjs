/**
 * Gets Ghost from npm, once, into a cache outside the repository: `$XDG_CACHE_HOME/paper-feed/ghost-<version>`. Takes two to
 * six minutes and 0.6 GB, and a C compiler where sqlite3 has no binary.
 *
 *     node test/e2e/ghost/install-ghost.mjs            // prints the folder
 *
 * GHOST_FOLDER names another folder to keep it in. Delete the folder to be rid of it.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The last version that runs on Node 20. */
export const version = '5.130.6';

const {env, platform} = process;

/** The folder with Ghost's index.js, after it has been installed if it was not. */
export function installGhost() {
  const folder =
    env.GHOST_FOLDER ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'paper-feed', `ghost-${version}`);
  const ghost = join(folder, 'package');
  // Yarn writes this file when all is there: a folder left by an interrupted install has none.
  if (existsSync(join(ghost, 'node_modules', '.yarn-integrity'))) return ghost;

  console.error(`[ghost] installing ${version} into ${folder}: takes some minutes`);
  mkdirSync(folder, {recursive: true});
  rmSync(ghost, {recursive: true, force: true});
  run('npm', ['pack', `ghost@${version}`, '--silent'], folder);
  run('tar', ['xzf', `ghost-${version}.tgz`], folder);
  rmSync(join(folder, `ghost-${version}.tgz`));
  withoutDevelopment(join(ghost, 'package.json'));
  const flags = ['--production', '--ignore-engines', '--non-interactive', '--no-progress'];
  run('npx', ['-y', 'yarn@1.22.22', 'install', ...flags], ghost);
  return ghost;
}

/** Yarn looks at dependencies for development even when it leaves them out, and one of Ghost's is in no registry. */
function withoutDevelopment(file) {
  const {devDependencies: _, ...manifest} = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(`${file}.new`, JSON.stringify(manifest, null, 2));
  renameSync(`${file}.new`, file);
}

function run(command, parameters, cwd) {
  // What it says goes to stderr: stdout is the answer of this script.
  const {status} = spawnSync(command, parameters, {cwd, stdio: ['ignore', 2, 2], shell: platform === 'win32'});
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with status ${status}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(installGhost());
