import type {Payload} from '../formats/format.js';
import {formats} from '../formats/formats.js';
import {isObject} from '../formats/json.js';
import {otherFormats} from '../formats/other-formats.js';
import {FeedError, type FeedErrorCode} from '../model/errors.js';
import {insteadOf, isRefusal, likelyCause, refusal} from './hosts.js';

/** What a site's owner can do, by what went wrong. Loaded when something has. */
const ADVICE: Readonly<Partial<Record<FeedErrorCode, string>>> = {
  network:
    'A page cannot see why. Likely causes: the address is wrong; the server does not allow other sites to read it ' +
    '(CORS: it has to send Access-Control-Allow-Origin); the Content-Security-Policy of the page does not name it in ' +
    'connect-src; the connection is down. A feed that lies next to the page has none of these troubles.',
  refused: 'Open the address in a browser, save what it gives as a file, put that next to the page and name it in src.',
  http: 'Open the address in a browser to see what the server says.',
  timeout: 'A feed that lies next to the page as a file answers at once.',
  'too-large': 'Raise max-bytes, or split the feed into pages with next_url.',
};

/** The same failure, with a message that says where it happened and what to do about it. */
export function explain(failure: FeedError): FeedError {
  const {message, status, url, cause} = failure;
  if (message.startsWith(`${url}: `)) return failure; // of several sources, and each was explained
  const isBotCheck = failure.code === 'refused' || (failure.code === 'unreadable' && BOT_CHECK.test(message));
  const code = isBotCheck || isRefusal(failure) ? 'refused' : failure.code;
  const known = code === 'refused' && refusal(url);
  const why = known ? `${known} ${insteadOf(url)}` : (likelyCause(failure) ?? ADVICE[code]);
  const told = [`${url ?? 'The data in the page'}: ${message}`, why].filter(Boolean).join(' ');
  return new FeedError(code, told, {status, url, ...(cause !== undefined && {cause})});
}

/** The failure that no format is the one asked for, or that none knows what has come. */
export function unknown(payload: Payload, id: string | undefined): FeedError {
  const {url} = payload;
  const known = [...formats, ...otherFormats].map((format) => format.id).join(', ');
  if (id) return new FeedError('unsupported', `There is no format "${id}". Known formats: ${known}.`, {url});
  const title = payload.kind === 'xml' && payload.root === 'html' ? titleOf(payload.text) : '';
  return BOT_CHECK.test(title)
    ? new FeedError('refused', `It answered with a check for bots ("${title}"), and not with papers.`, {url})
    : new FeedError('unknown-format', `This is not a feed of papers: it is ${describe(payload)}.`, {url});
}

/** The titles of the pages with which Anubis, Cloudflare and others ask whether somebody is there. */
const BOT_CHECK =
  /making sure you.{1,6}re not a bot|^just a moment|attention required|checking (?:if the site|your browser)|are you a robot|verify(?:ing)? (?:that )?you are (?:a )?human/i;

const titleOf = (page: string): string => /<title[^>]*>([^<]{1,80})/i.exec(page.slice(0, 16_384))?.[1]?.trim() ?? '';

/** What a payload looks like, for a message: `an HTML page ("Sign in")`, `a JSON object with the keys "id" and "name"`. */
function describe(payload: Payload): string {
  switch (payload.kind) {
    case 'json':
      return describeJson(payload.value, 3);
    case 'xml': {
      const {root, text} = payload;
      if (root !== 'html')
        return (
          KNOWN_XML.find(([sign]) => sign.test(`${root} ${text.slice(0, 4096)}`))?.[1] ??
          `an XML document with the root <${root}>`
        );
      const title = titleOf(text);
      return title ? `an HTML page ("${title}")` : 'an HTML page';
    }
    case 'text':
      return `text that starts with ${JSON.stringify(payload.text.slice(0, 40))}`;
  }
}

/** XML that people take for a feed of papers, by its root and what stands next to it. */
const KNOWN_XML: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:record|activities|work|bulk|common)(?::[\w-]{1,30})? [^]*\bwww\.orcid\.org\/ns\//,
    'ORCID’s answer as XML. Ask for JSON with the header Accept: application/json, as a page does by itself, and save that',
  ],
  [/^opml /i, 'OPML: a list of feeds, and not a feed. Name the feeds that are in it'],
  [/^OAI-PMH /, 'an answer of OAI-PMH. Name the JSON API of the same service instead, or its RSS or Atom feed'],
];

function describeJson(value: unknown, depth: number): string {
  if (depth === 0) return 'more';
  if (Array.isArray(value))
    return value.length ? `a JSON array of ${describeJson(value[0], depth - 1)}` : 'an empty JSON array';
  if (!isObject(value)) return value === null ? 'null' : `a JSON ${typeof value}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty JSON object';
  const named = keys.slice(0, 6).map((key) => JSON.stringify(key.slice(0, 40)));
  return `a JSON object with the ${keys.length === 1 ? 'key' : 'keys'} ${named.join(', ')}${keys.length > 6 ? ', …' : ''}`;
}
