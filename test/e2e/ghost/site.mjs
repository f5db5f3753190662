/** A web site that has the form: pages of the test's own with the built CDN files, on an origin that is not Ghost's. */
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, resolve, sep} from 'node:path';

const cdn = resolve(import.meta.dirname, '../../../dist/cdn');

/**
 * `open` with the HTML of the page's body gives its address. The host is `localhost`, Ghost's `127.0.0.1`: for a browser
 * these are two sites, as a lab and its newsletter service are.
 */
export async function openSite() {
  if (!existsSync(join(cdn, 'paper-feed.js'))) throw new Error('There is no dist/cdn: run npm run build first.');
  const pages = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const [, folder, ...rest] = pathname.split('/');
    if (folder === 'page') {
      const {html, headers} = pages[Number(rest[0])];
      return response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(html);
    }
    const file = resolve(cdn, `.${sep}${rest.join(sep)}`);
    if (folder !== 'cdn' || !file.startsWith(cdn + sep) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8'}).end(readFileSync(file));
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${server.address().port}`;
  return {
    origin,
    open(body, headers = {}) {
      const html = `<!doctype html><html lang="en"><title>A lab</title><script type="module" src="/cdn/paper-feed.js"></script>${body}</html>`;
      return `${origin}/page/${pages.push({html, headers}) - 1}?from=elsewhere`;
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
