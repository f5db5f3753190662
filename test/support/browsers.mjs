/**
 * Finds the browsers that tests run in, and gets one where there is none, so that `npm test` works on a bare machine.
 *
 *     const path = await ensure('chromium');           // undefined when there is none and none can be had
 *     node test/support/browsers.mjs firefox           // prints the path
 *
 * Looked at in this order: an environment variable, the usual places of the system, Playwright's cache, our own cache.
 * Then the ways of install-browser.mjs are tried. NO_BROWSER_INSTALL=1 only looks.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {install, packedChromium, playwrightChromium} from './install-browser.mjs';

const {env, platform} = process;

/** Flags of every Chromium we start: containers have no sandbox, and a closed network must not be asked for anything. */
export const chromiumArgs = [
  ...(platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** What each engine is called, where. For WebKit it is the driver that counts: it finds its browser itself. */
const engines = {
  chromium: {
    variables: ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: windowsFolders.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
    probe: ['--version', '--no-sandbox'],
    cached: [playwrightChromium, packedChromium],
    debian: ['chromium'],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsFolders.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    probe: ['--version'],
    debian: ['firefox-esr'],
  },
  webkit: {
    variables: ['WEBKIT_DRIVER_PATH'],
    commands: ['WebKitWebDriver'],
    probe: ['--help'],
    debian: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Path of the engine's browser, which has been seen to run; undefined when this machine has none. */
export async function find(engine) {
  const {variables, commands, probe, cached = []} = engines[engine];
  for (const variable of variables) {
    if (!env[variable]) continue;
    if (existsSync(env[variable])) return env[variable];
    throw new Error(`${variable} is ${env[variable]}, and there is no such file`);
  }
  const installed = [...(engines[engine][platform] ?? []).filter(existsSync), ...commands.map(onPath).filter(Boolean)];
  for (const path of installed) {
    if (version(path, probe) !== undefined) return path;
    say(`${path} is there, but does not start`); // Ubuntu's chromium-browser may be an empty snap
  }
  for (const look of cached) {
    const path = await look();
    if (path && version(path, probe) !== undefined) return path;
  }
}

/** Like `find`, but gets a browser when there is none. Says which one it is. */
export async function ensure(engine) {
  let path = await find(engine);
  if (!path && !env.NO_BROWSER_INSTALL) {
    say(`no ${engine} found: trying to get one`);
    path = await install(engine, engines[engine].debian, () => find(engine));
  }
  if (path) say(`${engine}: ${path}${describe(version(path, engines[engine].probe))}`);
  else
    say(
      `no ${engine}. Set ${engines[engine].variables[0]}, or install one (Debian: apt-get install ${engines[engine].debian.join(' ')})`,
    );
  return path;
}

const onPath = (command) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);

/** What the program says of itself; undefined when it does not run. */
function version(path, probe) {
  if (platform === 'win32') return ''; // --version opens a window there
  const {status, stdout} = spawnSync(path, probe, {encoding: 'utf8', timeout: 20_000});
  return status === 0 ? stdout : undefined;
}

function describe(output) {
  const number = /\d+(?:\.\d+)+\S*/.exec(output ?? '');
  return number ? ` (${number[0]})` : '';
}

function say(text) {
  console.error(`[browsers] ${text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await ensure(process.argv[2] ?? 'chromium');
  if (path) console.log(path);
  else process.exitCode = 1;
}
