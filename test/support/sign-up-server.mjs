/**
 * A newsletter service that answers in every way one can: what is under `/__server/sign-up/:name`. It keeps each request;
 * `/__server/signed-up/:name` has them as a list.
 *
 * | query                        | the answer                                                                         |
 * | ---------------------------- | ---------------------------------------------------------------------------------- |
 * | status=n                     | that status (200); a redirect leads to `to`                                        |
 * | body=…, type=…               | that body (`{}`) of that type (JSON)                                               |
 * | retry-after=…, expose=1      | with that header, which other origins may read when it is exposed                  |
 * | late=ms                      | so much later, when the request has been kept                                      |
 * | cut=1                        | half of the body it announced, then the connection is cut                          |
 * | drop=1                       | the connection is cut before there is any answer                                   |
 * | megabytes=n                  | a body of that size                                                                |
 */
import {setTimeout as wait} from 'node:timers/promises';

const kept = new Map();

/** @returns {Promise<void>} when the request has been kept and answered */
export async function signUp({request, response, query, rest: [name]}) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const {method, headers, url} = request;
  kept.set(name, [...(kept.get(name) ?? []), {method, headers, url, body: Buffer.concat(chunks).toString('utf8')}]);

  if (query.has('late')) await wait(Number(query.get('late')));
  if (query.has('drop')) return void response.destroy();
  if (query.has('retry-after')) response.setHeader('retry-after', query.get('retry-after'));
  if (query.has('expose')) response.setHeader('access-control-expose-headers', 'retry-after');
  if (query.has('to')) response.setHeader('location', query.get('to'));
  const status = Number(query.get('status') ?? 200);
  const type = query.get('type') ?? 'application/json';
  const megabytes = Number(query.get('megabytes') ?? 0);
  const body = Buffer.from(megabytes ? 'x'.repeat(megabytes * 1024 * 1024) : (query.get('body') ?? '{}'));
  if (status === 204) return void response.writeHead(status).end();
  response.writeHead(status, {'content-type': type, 'content-length': body.length});
  if (!query.has('cut')) return void response.end(body);
  response.write(body.subarray(0, Math.ceil(body.length / 2)));
  await wait(20);
  response.destroy();
}

export const signedUp = ({rest: [name], send}) => send(200, JSON.stringify(kept.get(name) ?? []), 'application/json');
