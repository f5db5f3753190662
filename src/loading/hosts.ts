import type {FeedError} from '../model/errors.js';

/** What is known of a service that lets no page read it. */
interface Host {
  readonly address: RegExp;
  /** Its name, in words. */
  readonly service: string;
  /** Since when, with the date of the source that says so: for messages. */
  readonly since: string;
  /** HTTP statuses by which it refuses as well. */
  readonly statuses?: readonly number[];
  /** What the site's owner can do instead. */
  readonly instead: (url: string) => string;
}

/**
 * Services that refuse web pages, each with where that is said. A page gets nothing from them but a network failure, and
 * asking again is of no use. Lines leave this list when the service changes its mind.
 */
const HOSTS: readonly Host[] = [
  {
    // https://github.com/vict0rsch/PaperMemory/issues/335, https://github.com/epiral/bb-browser/issues/104
    address: /^https?:\/\/(?:export|rss)\.arxiv\.org\//,
    service: 'arXiv',
    since: 'November 2025; it sends no Access-Control-Allow-Origin',
    instead: (url) => command(url),
  },
  {
    // https://github.com/opentargets/issues/issues/4534, 2026-09-17
    address: /^https?:\/\/(?:www\.)?ebi\.ac\.uk\/europepmc\//,
    service: 'Europe PMC',
    since: 'September 2026; it sends no Access-Control-Allow-Origin',
    instead: (url) => command(url),
  },
  {
    // https://github.com/gianlucasb/hallucinator/issues/326
    address: /^https?:\/\/(?:www\.)?dblp\.(?:org|uni-trier\.de|dagstuhl\.de)\//,
    service: 'DBLP',
    since: 'September 2026; it answers with a check for bots, to the command of paper-feed too',
    instead: () =>
      'Open the page of the author or venue at dblp.org in a browser, export it as a .bib file by hand, put that next to ' +
      'the page and name it in src.',
  },
  {
    // https://github.com/gianlucasb/hallucinator, openreview.md: 403 on 2026-09-05, 200 on 2026-09-19
    address: /^https?:\/\/api2?\.openreview\.net\//,
    service: 'OpenReview',
    since: 'September 2026, on and off; it asks for a check of the browser',
    statuses: [403],
    instead: (url) =>
      isPage() ? `${command(url)} When that is refused as well, try again another day.` : 'Try again another day.',
  },
];

/** In a page. The command itself needs no such advice. */
const command = (url: string): string =>
  isPage()
    ? 'Make a file of it, put that next to the page and name it in src: ' +
      `npx paper-feed build "${forShell(url)}" -o papers.json`
    : '';

/** Only what runs in a browser has an origin. */
const isPage = (): boolean => typeof globalThis.origin === 'string';

/** An address as it can stand between double quotes in a shell. */
const forShell = (url: string): string =>
  url.replace(/["$`\\!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const hostOf = (url: string | undefined): Host | undefined =>
  url === undefined ? undefined : HOSTS.find(({address}) => address.test(url));

/** That the service at an address lets no page read it, and since when: a sentence. Undefined for any other address. */
export function refusal(url: string | undefined): string | undefined {
  const host = hostOf(url);
  return host && `${host.service} does not let web pages read it (since ${host.since}).`;
}

/** What the site's owner can do where a service refuses, in words; empty for any other address. */
export const insteadOf = (url = ''): string => hostOf(url)?.instead(url) ?? '';

/**
 * Whether a failure means that the service has refused. Without an answer it does, in a page of another site that is
 * online: there is no other way to know (https://fetch.spec.whatwg.org/#concept-network-error).
 */
export function isRefusal({code, status = 0, url}: Pick<FeedError, 'code' | 'status' | 'url'>): boolean {
  const host = hostOf(url);
  return Boolean(host) && ((code === 'network' && isForeignPage(url)) || host?.statuses?.includes(status) === true);
}

const isForeignPage = (url: string | undefined): boolean =>
  isPage() && globalThis.navigator?.onLine !== false && !url?.startsWith(`${globalThis.origin}/`);

/** What a failure of some other services most likely means. */
const LIKELY: readonly {address: RegExp; code: FeedError['code']; status?: number; words: string}[] = [
  {
    // https://github.com/arXiv/arxiv-browse/issues/226: some of its answers 429 lack the header that lets a page see them
    address: /^https?:\/\/api\.semanticscholar\.org\//,
    code: 'network',
    words:
      'Semantic Scholar answers most requests without a key with 429 (too many), and a page often cannot see that: it looks ' +
      'like a lost connection.',
  },
  {
    address: /^https?:\/\/api\.semanticscholar\.org\//,
    code: 'http',
    status: 429,
    words: 'All who have no key share one allowance at Semantic Scholar (2026-08), and it is spent most of the time.',
  },
  {
    // https://developers.openalex.org, "Authentication": keys since 2026-02-13
    address: /^https?:\/\/api\.openalex\.org\//,
    code: 'http',
    status: 429,
    words:
      'The allowance of the day is spent, and OpenAlex answers again in some hours: without a key it is some 10 to 100 ' +
      'requests (2026-09). A free key in the address (&api_key=…) gives more, and every reader can see it.',
  },
];

/** What the site's owner should know of a failure of this service, with the command that makes a file of it. */
export function likelyCause({code, status, url = ''}: FeedError): string | undefined {
  const found = LIKELY.find((one) => one.address.test(url) && one.code === code && one.status === status);
  return found && `${found.words} ${command(url)}`.trim();
}
