/**
 * A server that behaves badly in every way a feed's server can: what answers under `/__server/`.
 *
 * | path                               | answers                                                                      |
 * | ---------------------------------- | ---------------------------------------------------------------------------- |
 * | json-feed?count=n&page=k&pages=m   | JSON Feed 1.1 with n items (20); `next_url` until page m                     |
 * | status/:code                       | that status, with a line of text                                             |
 * | status-then/:name/:code/:times     | that status so many times, then a JSON Feed                                  |
 * | count/:name                        | `{"count": n}`, n being how often this was asked; `?peek=1` does not count   |
 * | hang                               | nothing, ever                                                                |
 * | hang-body                          | headers and the start of a JSON Feed, then nothing                           |
 * | drip?bytes=b&every=ms              | a JSON Feed, b bytes (64) every ms (10)                                      |
 * | truncated                          | half of the body it announced, then the connection is cut                    |
 * | large?megabytes=n                  | a JSON Feed of n megabytes (16), without a Content-Length                    |
 * | gzip-bomb?megabytes=n              | n megabytes (64) in a few kilobytes                                          |
 * | redirect?to=url, redirect-loop     | 302                                                                          |
 * | html                               | a web page, where a feed was hoped for                                       |
 * | text?body=…                        | that text                                                                    |
 * | echo                               | `{"method", "url", "headers", "body"}` of the request                        |
 * | record/:name, recorded/:name       | 200, and keeps the request; a list of all that were kept under that name     |
 * | charset/:label?header=0            | a JSON Feed in that encoding, named in the header unless header=0            |
 * | sign-up/:name, signed-up/:name     | a newsletter service, and what it was sent (sign-up-server.mjs)              |
 * | other-origin                       | the origin of a second listener that serves all this too                     |
 * | ghost/:major/:name/…               | a Ghost of that version and name (fake-ghost.mjs)                            |
 *
 * Any of them takes `cors=1` (any origin may read; with `preflight=1` it may also ask first, which is refused otherwise),
 * `delay=ms` before the answer, `type=` for the Content-Type, and `hit=name` to count itself under that name.
 */
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import {encode} from './encodings.mjs';
import {fakeGhost} from './fake-ghost.mjs';
import {signedUp, signUp} from './sign-up-server.mjs';

const hits = new Map();
const kept = new Map();
const MEGABYTE = 1024 * 1024;

/** Answers a request under `/__server/`; false when there is nothing at this address. */
export async function answer(request, response, {otherOrigin} = {}) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const [, , name, ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const endpoint = Object.hasOwn(endpoints, name) ? endpoints[name] : undefined;
  if (!endpoint) return false;

  const {searchParams: query} = url;
  if (query.has('hit')) hit(query.get('hit'));
  if (query.has('cors')) allowOtherOrigins(response, query);
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'OPTIONS' && endpoint !== fakeGhost)
    return respond(response, query.has('preflight') ? 204 : 405, '', 'text/plain');
  if (query.has('delay')) await wait(number(query, 'delay', 0));
  const send = (status, body, type) => respond(response, status, body, query.get('type') ?? type);
  await endpoint({request, response, url, query, rest, send, otherOrigin});
  return true;
}

const endpoints = {
  'json-feed': ({url, query, send}) => {
    const page = number(query, 'page', 1);
    const next = new URL(url);
    next.searchParams.set('page', page + 1);
    const more = page < number(query, 'pages', 1) ? {next_url: next.href} : {};
    send(200, JSON.stringify({...feed(number(query, 'count', 20), page), ...more}), FEED);
  },

  status: ({rest: [code], query, response, send}) => {
    if (query.has('retry-after')) response.setHeader('retry-after', query.get('retry-after'));
    send(Number(code), `This is status ${code}.\n`, 'text/plain');
  },

  'status-then': ({rest: [name, code, times], send}) => {
    if (hit(name) <= Number(times)) send(Number(code), `Status ${code}, for now.\n`, 'text/plain');
    else send(200, JSON.stringify(feed(3)), FEED);
  },

  count: ({rest: [name], query, send}) => {
    const count = query.has('peek') ? (hits.get(name) ?? 0) : hit(name);
    send(200, JSON.stringify({count}), 'application/json');
  },

  hang: () => {},

  'hang-body': ({response}) => {
    response.writeHead(200, {'content-type': FEED});
    response.write('{"version": "https://jsonfeed.org/version/1.1", "items": [');
  },

  drip: ({response, query}) => {
    const body = Buffer.from(JSON.stringify(feed(number(query, 'count', 20))));
    const size = number(query, 'bytes', 64);
    return stream(response, query.get('type') ?? FEED, async function* () {
      for (let start = 0; start < body.length; start += size) {
        yield body.subarray(start, start + size);
        await wait(number(query, 'every', 10));
      }
    });
  },

  truncated: async ({response}) => {
    const body = Buffer.from(JSON.stringify(feed(20)));
    response.writeHead(200, {'content-type': FEED, 'content-length': body.length});
    response.write(body.subarray(0, body.length / 2));
    await wait(20);
    response.destroy();
  },

  large: ({response, query}) => {
    const items = `${JSON.stringify({id: 'x', title: 'A paper', content_text: 'word '.repeat(200)})},`.repeat(64);
    const end = number(query, 'megabytes', 16) * MEGABYTE;
    return stream(response, FEED, function* () {
      yield '{"version": "https://jsonfeed.org/version/1.1", "title": "Large", "items": [';
      for (let sent = 0; sent < end; sent += items.length) yield items;
      yield '{"id": "last", "title": "The last one"}]}';
    });
  },

  'gzip-bomb': ({response, query}) => {
    response.setHeader('content-encoding', 'gzip');
    respond(response, 200, gzipSync(Buffer.alloc(number(query, 'megabytes', 64) * MEGABYTE, ' ')), FEED);
  },

  redirect: ({response, query}) => response.writeHead(302, {location: query.get('to') ?? '/'}).end(),

  'redirect-loop': ({response, url}) => response.writeHead(302, {location: url.pathname + url.search}).end(),

  html: ({send}) => {
    send(
      200,
      '<!doctype html>\n<html lang="en"><title>Welcome</title><p>This is a page, not a feed.</html>\n',
      'text/html; charset=utf-8',
    );
  },

  text: ({query, send}) => send(200, query.get('body') ?? '', 'text/plain; charset=utf-8'),

  echo: async ({request, send}) => send(200, JSON.stringify(await whole(request)), 'application/json'),

  record: async ({request, rest: [name], send}) => {
    kept.set(name, [...(kept.get(name) ?? []), await whole(request)]);
    send(200, '{}', 'application/json');
  },

  recorded: ({rest: [name], send}) => send(200, JSON.stringify(kept.get(name) ?? []), 'application/json'),

  charset: ({rest: [label], query, send}) => {
    const text = JSON.stringify({...feed(1), title: 'Tülu, café, naïve'});
    send(
      200,
      encode(text, label),
      query.get('header') === '0' ? 'application/json' : `application/json; charset=${label}`,
    );
  },

  'sign-up': signUp,
  'signed-up': signedUp,

  'other-origin': ({otherOrigin, send}) => send(200, otherOrigin ?? '', 'text/plain'),

  ghost: fakeGhost,
};

const FEED = 'application/feed+json; charset=utf-8';

/** A JSON Feed whose items say which they are. */
export function feed(count, page = 1) {
  const items = Array.from({length: count}, (_, index) => {
    const number = (page - 1) * count + index + 1;
    return {
      id: `https://example.org/papers/${number}`,
      url: `https://example.org/papers/${number}`,
      title: `Paper ${number}`,
      content_text: `The abstract of paper ${number}.`,
      authors: [{name: 'Ada Lovelace'}, {name: 'Alan Turing'}],
    };
  });
  return {version: 'https://jsonfeed.org/version/1.1', title: 'A feed for tests', items};
}

/** A request as data, with all of its body. */
async function whole(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const {method, url, headers} = request;
  return {method, url, headers, body: Buffer.concat(chunks).toString('utf8')};
}

/** Sends the pieces as fast as they are taken, until the reader goes away. */
async function stream(response, type, pieces) {
  response.writeHead(200, {'content-type': type});
  await pipeline(Readable.from(pieces()), response).catch(() => {});
}

function hit(name) {
  hits.set(name, (hits.get(name) ?? 0) + 1);
  return hits.get(name);
}

function number(query, name, otherwise) {
  return query.has(name) ? Number(query.get(name)) : otherwise;
}

function allowOtherOrigins(response, query) {
  response.setHeader('access-control-allow-origin', '*');
  if (!query.has('preflight')) return;
  response.setHeader('access-control-allow-headers', '*');
  response.setHeader('access-control-allow-methods', '*');
}

function respond(response, status, body, type) {
  const bytes = Buffer.from(body);
  response
    .writeHead(status, {'content-type': type, ...(status === 204 ? {} : {'content-length': bytes.length})})
    .end(bytes);
  return true;
}
