/**
 * Serves what is measured, to this machine alone: pages, scripts (compressed, as a CDN does), feeds (as they are), and the pages of
 * a feed without end, which are made when they are asked for.
 *
 *     /page/<name>?feed=<path>     a page
 *     /cdn/…  /built/…             our files, and those of the other pages
 *     /feeds/<count>.json          a feed with so many papers
 *     /endless/<number>.json       a page of the endless feed
 */
import {once} from 'node:events';
import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, resolve, sep} from 'node:path';
import {gzipSync} from 'node:zlib';
import {endlessPage, feedText} from './data.mjs';
import {Link} from './pacing.mjs';

/**
 * @param {{pages: (name: string, feed: string) => string | undefined, folders: Record<string, string>, bytesPerSecond?: number}} options
 *   `pages` makes the HTML of a page; `folders` has the folder of each path; without a rate everything comes at once.
 */
export async function openServer({pages, folders, bytesPerSecond}) {
  const kept = new Map();
  const link = bytesPerSecond ? new Link(bytesPerSecond) : undefined;

  /** What is asked for, made once. */
  function find(url) {
    if (!kept.has(url.href)) kept.set(url.href, answerTo(url, pages, folders));
    return kept.get(url.href);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    // A thousand pages of a megabyte are not kept.
    const answer = url.pathname.startsWith('/endless/') ? answerTo(url, pages, folders) : find(url);
    if (!answer) return void response.writeHead(404).end();
    const {type, body, encoding} = answer;
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-store',
      ...(encoding && {'content-encoding': encoding}),
    });
    if (link) link.send(response, body);
    else response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerTo({pathname, searchParams}, pages, folders) {
  const [, start = '', ...rest] = pathname.split('/');
  const name = rest.join('/');
  if (start === 'page') return html(pages(name, searchParams.get('feed') ?? ''));
  const number = Number(/^(\d{1,7})\.json$/.exec(name)?.[1]);
  if (start === 'feeds') return json(number >= 0 ? feedText(number) : undefined);
  if (start === 'endless') return json(endlessPage(number));
  return Object.hasOwn(folders, start) ? script(folders[start], name) : undefined;
}

const html = (text) => text && {type: 'text/html; charset=utf-8', body: Buffer.from(text)};
const json = (text) => text && {type: 'application/feed+json; charset=utf-8', body: Buffer.from(text)};

function script(folder, name) {
  const file = resolve(folder, name);
  if (!file.startsWith(join(folder, sep)) || !statSync(file, {throwIfNoEntry: false})?.isFile()) return undefined;
  return {
    type: 'text/javascript; charset=utf-8',
    body: gzipSync(readFileSync(file), {level: 9}),
    encoding: 'gzip',
  };
}
