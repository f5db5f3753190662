/**
 * What a Ghost answers to each kind of request that the form can cause, without what differs from time to time (dates, ids,
 * tokens). test/support/ghost-5.json and ghost-6.json are this, recorded; the fake Ghost of `npm test` answers with it.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

const fileFor = (major) => resolve(import.meta.dirname, `../../support/ghost-${major}.json`);
const ORIGIN = 'https://lab.example';
const SEND = '/members/api/send-magic-link/';
const TOKEN = '/members/api/integrity-token/';

/** Differs each time, or belongs to the connection and not to the answer. */
const volatile = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
]);

/** Asks a Ghost whose limit is Ghost's own: the last answer is that of the tenth try. */
export async function exchangeWith(site) {
  const ask = async (path, init = {}) => {
    const headers = {origin: ORIGIN, ...init.headers};
    const response = await fetch(site + path, {redirect: 'manual', ...init, headers});
    const kept = [...response.headers].filter(([name]) => !volatile.has(name));
    return {status: response.status, headers: Object.fromEntries(kept), body: steady(await response.text())};
  };
  const post = (body) =>
    ask(SEND, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
  const signUp = async (fields) => {
    const integrityToken = await (await fetch(site + TOKEN)).text();
    return post({email: 'ada@example.com', emailType: 'signup', integrityToken, ...fields});
  };

  const preflight = await ask(SEND, {
    method: 'OPTIONS',
    headers: {'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type'},
  });
  const token = await ask(TOKEN);
  // These are refused before Ghost counts.
  const withoutToken = await post({email: 'ada@example.com', emailType: 'signup'});
  const withBadToken = await post({email: 'ada@example.com', emailType: 'signup', integrityToken: '1:2:3'});
  const asForm = await ask(SEND, {
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded'},
    body: 'email=ada%40example.com',
  });
  const elsewhere = await ask('/members/api/nowhere/', {method: 'POST'});
  // And these are counted.
  const created = await signUp({labels: ['lab'], honeypot: ''});
  const again = await signUp({});
  const trapped = await signUp({email: 'robot@example.com', honeypot: 'x'});
  const invalid = await signUp({email: 'ada..lovelace@example.com'});
  const missing = await signUp({email: ''});
  const unknownNewsletter = await signUp({email: 'grace@example.com', newsletters: [{name: 'Nope'}]});
  for (let tries = 7; tries <= 9; tries++) await signUp({email: `reader${tries}@example.com`});
  const tooMany = await signUp({email: 'reader10@example.com'});
  return {
    preflight,
    token,
    created,
    again,
    trapped,
    invalid,
    missing,
    unknownNewsletter,
    withoutToken,
    withBadToken,
    asForm,
    elsewhere,
    tooMany,
  };
}

/** A body with the same values in the place of those that are new each time. */
function steady(body) {
  return body
    .replace(/"id":"[\da-f-]{36}"/, '"id":"00000000-0000-0000-0000-000000000000"')
    .replace(/^\d{13}:[\da-f]{32}:[\da-f]{64}$/, 'expiry:nonce:signature');
}

export const recorded = (major) => JSON.parse(readFileSync(fileFor(major), 'utf8')).answers;

export function record(major, server, answers) {
  const checked = new Date().toISOString().slice(0, 10);
  writeFileSync(fileFor(major), `${JSON.stringify({server, checked, answers}, null, 2)}\n`);
}
