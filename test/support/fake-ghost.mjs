/**
 * Stands in for a Ghost 5 or 6: it answers as a real one was recorded to (ghost-5.json, ghost-6.json; `npm run e2e:ghost`
 * makes and compares them), and remembers what it got. It lies under `/__server/ghost/:major/:name`, with nothing shared
 * between names:
 *
 *     members/api/integrity-token/     GET: a token, good for as long as the server runs
 *     members/api/send-magic-link/     POST: a sign-up; the tenth is one too many, as in Ghost
 *     received                         GET: `{requests: [{method, headers, body}], mails: [{to, labels}]}`, for the test
 */
import {randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const recorded = (major) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `ghost-${major}.json`), 'utf8')).answers;
const versions = new Map(['5', '6'].map((major) => [major, recorded(major)]));
const FREE_TRIES = 9;
const ghosts = new Map();

/** Answers a request to the Ghost of that name. */
export async function fakeGhost({request, response, rest: [major, name, ...path]}) {
  const answers = versions.get(major);
  if (!answers) return response.writeHead(404).end();
  const key = `${major}/${name}`;
  if (!ghosts.has(key)) ghosts.set(key, {tokens: new Set(), requests: [], mails: [], tries: 0});
  const ghost = ghosts.get(key);
  const send = ({status, headers, body}) => response.writeHead(status, headers).end(body);
  const where = `${request.method} ${path.filter(Boolean).join('/')}`;
  if (where === 'GET received') {
    const {requests, mails} = ghost;
    response.setHeader('access-control-allow-origin', '*');
    return response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({requests, mails}));
  }
  const body = await text(request);
  ghost.requests.push({method: request.method, path: `/${path.join('/')}`, headers: request.headers, body});
  if (request.method === 'OPTIONS') return send(answers.preflight);
  if (where === 'GET members/api/integrity-token') return send({...answers.token, body: newToken(ghost)});
  if (where === 'POST members/api/send-magic-link')
    return send(signUp(ghost, answers, request.headers['content-type'], body));
  return send(answers.elsewhere);
}

/** In the order in which Ghost looks. */
function signUp(ghost, answers, type, body) {
  if (!type?.startsWith('application/json')) return answers.asForm;
  const {email, honeypot, integrityToken, labels = [], newsletters = []} = JSON.parse(body);
  if (!integrityToken) return answers.withoutToken;
  if (!ghost.tokens.has(integrityToken)) return answers.withBadToken;
  if (++ghost.tries > FREE_TRIES) return answers.tooMany;
  if (!email) return answers.missing;
  if (!/^[^\s@.]+(\.[^\s@.]+)*@[^\s@]+\.[^\s@]+$/.test(email)) return answers.invalid;
  if (honeypot) return answers.trapped;
  if (newsletters.some(({name}) => name === 'Nope')) return answers.unknownNewsletter;
  const isKnown = ghost.mails.some(({to}) => to === email);
  ghost.mails.push({to: email, labels});
  return isKnown ? answers.again : answers.created;
}

function newToken({tokens}) {
  const token = `${Date.now() + 300_000}:${randomBytes(16).toString('hex')}:${randomBytes(32).toString('hex')}`;
  tokens.add(token);
  return token;
}

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
