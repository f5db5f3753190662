/**
 * Gets Ghost from npm, once, into a cache outside the repository: `$XDG_CACHE_HOME/paper-feed/ghost-<version>`. Takes two to
 * ten minutes and up to 0.8 GB, and a C++ compiler where there is no binary of a database.
 *
 *     node test/e2e/ghost/install-ghost.mjs            // prints the folder
 *
 * GHOST=6 takes the current version instead of the one before, GHOST_FOLDER another folder. Delete a folder to be rid of it.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const {env, platform} = process;

/** What installs each. */
const versions = {
  // The last that runs on Node 20 as it is.
  5: {
    version: '5.130.6',
    install: ['yarn@1.22.22', 'install', '--production', '--ignore-engines', '--non-interactive', '--no-progress'],
  },
  6: {
    version: '6.65.0',
    install: ['pnpm@12.4.2', 'install', '--prod', '--no-frozen-lockfile', '--reporter=append-only'],
  },
};

export const major = env.GHOST ?? '5';
if (!(major in versions)) throw new Error(`GHOST is ${major}: there is ${Object.keys(versions).join(' and ')}`);
export const {version} = versions[major];

/** The folder with Ghost's index.js, after it has been installed if it was not. */
export function installGhost() {
  const {install} = versions[major];
  const folder =
    env.GHOST_FOLDER ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'paper-feed', `ghost-${version}`);
  const ghost = join(folder, 'package');
  // Written last: an interrupted install has none.
  const mark = join(folder, 'installed');
  if (existsSync(mark)) return ghost;

  console.error(`[ghost] installing ${version} into ${folder}: takes some minutes`);
  mkdirSync(folder, {recursive: true});
  rmSync(ghost, {recursive: true, force: true});
  run('npm', ['pack', `ghost@${version}`, '--silent'], folder);
  run('tar', ['xzf', `ghost-${version}.tgz`], folder);
  rmSync(join(folder, `ghost-${version}.tgz`));
  withoutDevelopment(join(ghost, 'package.json'));
  run('npx', ['-y', ...install], ghost);
  writeFileSync(mark, `${version}\n`);
  return ghost;
}

/** Installers look at dependencies for development even when they leave them out, and one of Ghost's is in no registry. */
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
