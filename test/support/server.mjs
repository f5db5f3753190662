/**
 * What the tests' web server serves besides the repository itself:
 *
 *     /__server/…   endpoints that fail in every way (endpoints.mjs), here and on a second origin
 *     /__hosts/…    the pages of test/hosts (host-pages.mjs), without the script; without a name, the list of them
 *     /__page/…     test/package/pages/…; `?csp=strict` adds the strictest policy that the README promises to work under
 *     /__fixtures   the paths of the files in test/fixtures, so that a fixture needs no test code
 *     /__shared/…   files of ../shared, where there is such a folder; with `/` at the end, the paths of the files in a folder
 *     /dist/cdn/…, /storybook-static/…, *.json   as they are, where the test runner would rewrite them
 */
import {createReadStream, existsSync, readdirSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, relative, resolve, sep} from 'node:path';
import {answer} from './endpoints.mjs';
import {hostFile, hostNames} from './host-pages.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Folders that are sent untouched, by the start of their address. */
const folders = [
  ['/__page/', 'test/package/pages'],
  ['/__shared/', '../shared'],
  ['/dist/cdn/', 'dist/cdn'],
  ['/storybook-static/', 'storybook-static'],
];

const policies = {
  strict: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types paper-feed',
  ].join('; '),
};

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** A plugin for @web/test-runner: the second origin lives as long as the runner's server does. */
export function secondOrigin() {
  const server = createServer(async (request, response) => {
    const found = request.url.startsWith('/__server/') && (await answer(request, response));
    if (!found) response.writeHead(404).end();
  });
  return {
    name: 'second-origin',
    serverStart: () => new Promise((done) => server.listen(0, '127.0.0.1', done)),
    serverStop() {
      server.close();
      server.closeAllConnections(); // answers that hang would keep the process alive
    },
    origin: () => `http://127.0.0.1:${server.address().port}`,
  };
}

/** Koa middleware for the runner's own server. */
export function serve(second) {
  return async (context, next) => {
    if (context.path.startsWith('/__server/')) {
      context.respond = false;
      context.status = 200; // Koa's own would be 404, and reported, where there is never an answer
      const found = await answer(context.req, context.res, {otherOrigin: second.origin()});
      if (!found) context.res.writeHead(404).end();
      return;
    }
    if (context.path === '/__fixtures') return void (context.body = filesIn(join(root, 'test/fixtures')));
    if (context.path === '/__hosts/') return void (context.body = hostNames);
    if (context.path.startsWith('/__hosts/')) return sendHostFile(context);
    if (/^\/__shared\/.*\/$/.test(context.path)) return void (context.body = filesIn(folderFor(context.path)));
    const file = fileFor(context.path, context.get('sec-fetch-dest'));
    if (file === undefined) return next();
    if (file === null) return void (context.status = 404);
    if (policies[context.query.csp]) context.set('content-security-policy', policies[context.query.csp]);
    context.set('cache-control', 'no-cache');
    context.type = types[extname(file)] ?? 'application/octet-stream';
    context.length = statSync(file).size;
    context.body = createReadStream(file);
  };
}

async function sendHostFile(context) {
  const file = await hostFile(context.path.slice('/__hosts/'.length));
  if (!file) return void (context.status = 404);
  context.type = file.type;
  context.body = file.body;
}

/** The paths of the files in a folder, relative to it; none when it is not there. */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)));
}

function folderFor(path) {
  const shared = resolve(root, '../shared');
  const folder = resolve(shared, `.${sep}${decodeURIComponent(path.slice('/__shared/'.length))}`);
  return folder.startsWith(join(shared, sep)) ? folder : shared;
}

/** The file to send as it is; null when it is not there, undefined when the address is none of ours. */
function fileFor(path, destination) {
  const data = path.endsWith('.json') && destination !== 'script';
  const [start, folder] = folders.find(([prefix]) => path.startsWith(prefix)) ?? (data ? ['/', '.'] : []);
  if (start === undefined) return undefined;
  const inside = resolve(root, folder);
  const file = resolve(inside, `.${sep}${decodeURIComponent(path.slice(start.length))}`);
  if (!file.startsWith(join(inside, sep))) return null;
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? file : null;
}
