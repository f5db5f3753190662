/**
 * Runs tests in WebKitGTK: a launcher for @web/test-runner that speaks plain WebDriver to WebKitWebDriver, in a virtual
 * display of its own. It passes for Puppeteer, because the commands of @web/test-runner-commands know only launchers
 * by name: `getPage` gives the part of Puppeteer's page that sendKeys and setViewport use.
 *
 * Limits: WebKit's test window is never narrower than about 447 px, and media features cannot be emulated.
 */
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** WebDriver's code points for keys that type nothing. */
const keyCodes = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

export function webkitLauncher(driver) {
  let browser;
  let activeSession;
  let currentUrl = 'about:blank';
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1, // it has one window

    async startSession(id, url) {
      browser ??= start(driver);
      activeSession = id;
      currentUrl = url;
      await (await browser).command('POST', '/url', {url});
    },
    async stopSession() {
      activeSession = undefined;
      await (await browser).command('POST', '/url', {url: 'about:blank'}).catch(() => {});
      return {};
    },
    async stop() {
      await (await browser)?.stop();
    },
    isActive: (id) => id === activeSession,
    getBrowserUrl: () => currentUrl,
    getPage: () => ({
      setViewport: async (size) => resize(await browser, size),
      keyboard: {
        press: async (key) => type(await browser, [down(key), up(key)]),
        down: async (key) => type(await browser, [down(key)]),
        up: async (key) => type(await browser, [up(key)]),
        type: async (text) =>
          type(
            await browser,
            [...text].flatMap((letter) => [down(letter), up(letter)]),
          ),
      },
      mouse: {
        move: async (x, y) => point(await browser, [moveTo(x, y)]),
        click: async (x, y, options) => point(await browser, [moveTo(x, y), press(options), release(options)]),
        down: async (options) => point(await browser, [press(options)]),
        up: async (options) => point(await browser, [release(options)]),
      },
    }),
  };
}

/** Starts display, driver and browser; gives a way to send commands to it. */
async function start(driver) {
  const processes = [];
  const env = {
    ...process.env,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
  };
  delete env.WAYLAND_DISPLAY;
  env.DISPLAY = await startDisplay(processes);
  const port = await freePort();
  processes.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));

  const request = async (method, path, body) => {
    const options = body ? {method, body: JSON.stringify(body)} : {method};
    const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
    const {value} = await response.json();
    if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  };
  for (let tries = 0; !(await request('GET', '/status').catch(() => undefined)); tries++) {
    if (tries > 100) throw new Error(`${driver} does not answer`);
    await wait(50);
  }
  const options = {binary: testBrowser(), args: ['--automation']};
  const {sessionId, capabilities} = await request('POST', '/session', {
    capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
  });
  console.error(`[browsers] webkit: ${options.binary} (${capabilities.browserVersion})`);
  const command = (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
  return {
    command,
    async stop() {
      await command('DELETE', '').catch(() => {});
      for (const child of processes.toReversed()) child.kill();
    },
  };
}

async function startDisplay(processes) {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {stdio});
  processes.push(display);
  const number = await new Promise((resolve, reject) => {
    display.once('error', reject);
    display.stdio[3].once('data', resolve);
  });
  return `:${String(number).trim()}`;
}

/** The browser that comes with the library. Its folder has the architecture and the version of the API in its name. */
function testBrowser() {
  const systems = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  const folders = ['webkitgtk-6.0', 'webkit2gtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const places = systems.flatMap((system) => folders.map((folder) => join('/usr/lib', system, folder, 'MiniBrowser')));
  return places.find(existsSync);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A window is set by its outer size; a few rounds bring the inner one to what was asked, or as near as it goes. */
async function resize({command}, {width, height}) {
  for (let round = 0; round < 3; round++) {
    const [innerWidth, innerHeight] = await command('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
    if (innerWidth === width && innerHeight === height) return;
    const outer = await command('GET', '/window/rect');
    const size = {width: outer.width + width - innerWidth, height: outer.height + height - innerHeight};
    await command('POST', '/window/rect', size);
    await wait(50);
  }
}

const down = (key) => ({type: 'keyDown', value: keyCodes[key] ?? key});
const up = (key) => ({type: 'keyUp', value: keyCodes[key] ?? key});
const type = ({command}, actions) => command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});

const buttonNumbers = {left: 0, middle: 1, right: 2};
const moveTo = (x, y) => ({type: 'pointerMove', duration: 0, origin: 'viewport', x, y});
const press = ({button = 'left'} = {}) => ({type: 'pointerDown', button: buttonNumbers[button]});
const release = ({button = 'left'} = {}) => ({type: 'pointerUp', button: buttonNumbers[button]});
const point = ({command}, actions) =>
  command('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]});
