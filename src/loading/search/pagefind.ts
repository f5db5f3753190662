import {FeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';
import {loadFeed} from '../load-feed.js';
import {loadPagefind, type PagefindAnswer, type PagefindClient} from './pagefind-client.js';
import {toPlainPaper} from './pagefind-paper.js';
import {filtersIn, toPagefindQuery, type PagefindQuery} from './pagefind-query.js';
import type {SearchEngine, SearchOptions} from './search-engine.js';

/** What a search found, and from where on it has not been shown. */
interface Rest {
  readonly query: string;
  readonly results: PagefindAnswer['results'];
  readonly from: number;
}

const MOST_RESTS = 20;

/**
 * Searches an index of Pagefind (https://pagefind.app), the static search engine: a directory of small files on the site, of which a
 * search loads the few that it needs. `npx paper-feed pagefind papers.bib -o public/pagefind` makes one of papers; that of
 * a site's pages is read as well.
 *
 * Pagefind is read by its own script in that directory, which is code of the site: it has to be of the origin of the page. Under a
 * Content-Security-Policy it needs `script-src 'self' 'wasm-unsafe-eval'` and `connect-src 'self'`; with `worker-src 'self'` it
 * works beside the page, else in it. Version 1.5 or newer: older ones do not search titles and authors.
 *
 * A record is a paper when its `meta` has an `id`: the other keys of `meta` are those of a plain paper (`authors` and
 * `keywords` with `;` between them, `published`, `venue`, `doi`, `arxiv`, `pdf`, …), and its content is the abstract. What has none
 * is a page, and is shown with the piece of its text where the words are. `meta.url` and `meta.abstract` come before the others'.
 */
export function createPagefindEngine(directory: string, options: SearchOptions): SearchEngine {
  const {base, noMerge, pageSize = 20, parse} = options;
  const rests = new Map<string, Rest>();
  const known = new Map<string, Promise<readonly string[] | undefined>>();

  async function toQuery(text: string, client: PagefindClient): Promise<PagefindQuery> {
    if (!parse) return {text: text || null, ignored: []};
    const query = parse(text);
    const names = [...filtersIn(query)];
    const values = await Promise.all(names.map((name) => valuesOf(name, client)));
    return toPagefindQuery(query, new Map(names.map((name, index) => [name, values[index]])));
  }

  /** The values of a filter. To ask for one that no record has loads this filter, and no other. */
  async function valuesOf(name: string, client: PagefindClient): Promise<readonly string[] | undefined> {
    const load = async (): Promise<readonly string[] | undefined> => {
      const {filters} = await client.search(null, {filters: {[name]: ['']}});
      return Object.hasOwn(filters, name) ? Object.keys(filters[name] ?? {}) : undefined;
    };
    const values = known.get(name) ?? load();
    known.set(name, values);
    values.catch(() => known.delete(name));
    return await values;
  }

  async function show({query, results, from}: Rest, url: string, signal: AbortSignal): Promise<Feed> {
    const answers = await Promise.allSettled(results.slice(from, from + pageSize).map(({data}) => data()));
    signal.throwIfAborted();
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? toPlainPaper(answer.value) : []));
    const lost = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    if (lost[0] && found.length === 0) throw new Error(lost[0]);
    const value = {papers: found, total: results.length};
    const feed = await loadFeed({value, url}, {signal, noMerge, format: 'json-array'});
    const warnings = lost.map((why) => ({message: `A result could not be loaded: ${why}`}));
    const rest = {query, results, from: from + pageSize};
    const next = `${url}#${rest.from} ${query}`;
    if (rest.from < results.length) rests.set(next, rest);
    for (const oldest of rests.keys()) if (rests.size > MOST_RESTS) rests.delete(oldest);
    return {
      ...feed,
      format: 'pagefind',
      warnings: [...feed.warnings, ...warnings],
      ...(rest.from < results.length && {next}),
    };
  }

  return {
    async first(text, signal) {
      const {client, url} = await loadPagefind(directory, base);
      return await explained(url, signal, async () => {
        const {text: words, filters, ignored} = await toQuery(text, client);
        signal.throwIfAborted();
        const {results} = await client.search(words, filters ? {filters} : {});
        signal.throwIfAborted();
        const feed = await show({query: text, results, from: 0}, url, signal);
        return {...feed, warnings: [...ignored.map((message) => ({message})), ...feed.warnings]};
      });
    },
    async further(next, signal) {
      const rest = rests.get(next);
      const {url} = await loadPagefind(directory, base);
      return await explained(url, signal, async () => {
        if (!rest) throw new Error('This search was too long ago. Search again.');
        return await show(rest, url, signal);
      });
    },
  };
}

async function explained(url: string, signal: AbortSignal, search: () => Promise<Feed>): Promise<Feed> {
  try {
    return await search();
  } catch (cause) {
    signal.throwIfAborted();
    throw new FeedError(
      'unreadable',
      `${url}: The index of Pagefind could not be searched: ${String(cause)}. Under a Content-Security-Policy it needs ` +
        `script-src 'self' 'wasm-unsafe-eval'; and all of its files have to be of one version of Pagefind.`,
      {url, cause},
    );
  }
}
