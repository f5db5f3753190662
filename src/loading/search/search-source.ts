import {toFeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';
import type {SearchEngine, SearchOptions} from './search-engine.js';
import {createTemplateEngine} from './template-engine.js';

export type {SearchOptions} from './search-engine.js';

/** A collection too large to load, of which an engine gives the papers that match. */
export interface SearchSource {
  /**
   * The papers that match, in the order of the engine; `next` of the feed is there as long as it has more, `total` where it says how
   * many. May be called at each keystroke: a search waits for a newer one, which takes its place, also when it is under way. An empty
   * query is asked like any other; most engines then give everything, or nothing.
   * @throws {FeedError} as `loadFeed`. An abort throws the signal's reason, a newer search an `AbortError`.
   */
  search(query: string, options?: {readonly signal?: AbortSignal | undefined}): Promise<Feed>;
  /**
   * The feed that `search` or this gave, with the papers of its next page behind its own. The same feed when it has none.
   * @throws as `search`.
   */
  more(feed: Feed, options?: {readonly signal?: AbortSignal | undefined}): Promise<Feed>;
}

// A reader who corrects a word goes back over a few letters.
const MOST_ANSWERS = 20;

/**
 * Makes a source of searches. The address has `{query}` in it, or is `pagefind:` and the directory of a Pagefind index. It is asked with
 * GET and without a header of ours:
 *
 * | engine | address | what it needs |
 * | --- | --- | --- |
 * | OpenAlex | `https://api.openalex.org/works?search={query}` | a key for more than a few searches a day (`&api_key=`), which every reader can see |
 * | Crossref | `https://api.crossref.org/works?query={query}&rows=20` | an address to write to, out of courtesy (`&mailto=`) |
 * | Semantic Scholar | `https://api.semanticscholar.org/graph/v1/paper/search?query={query}&fields=title,…` | patience: all without a key share one allowance |
 * | Typesense | `https://…/collections/papers/documents/search?q={query}&query_by=title,abstract&x-typesense-api-key=…` | a key that can search and nothing else; CORS |
 * | Meilisearch | `https://…/indexes/papers/search?q={query}` | it takes a key in a header alone: an instance without one, or a proxy that adds it |
 * | Elasticsearch, OpenSearch | `https://…/papers/_search?q={query}` | a proxy that lets nothing else through, and CORS; `q=` is its own language, and wrong syntax an error |
 * | anything else | `/search?q={query}&page={page}` | an answer in any format that `loadFeed` reads, such as a list of papers |
 * | Pagefind | `pagefind:/pagefind/` | an index on the site of the page: see `pagefind.ts` |
 */
export function createSearchSource(address: string, options: SearchOptions = {}): SearchSource {
  const {delay = 250, noMerge} = options;
  const answers = new Map<string, Feed>();
  let engine: Promise<SearchEngine> | undefined;
  let current = new AbortController();

  const loadEngine = async (): Promise<SearchEngine> => await (engine ??= createEngine());

  async function createEngine(): Promise<SearchEngine> {
    const [, directory] = /^\s*pagefind:(.*)$/is.exec(address) ?? [];
    if (directory === undefined) return createTemplateEngine(address.trim(), options);
    try {
      return (await import('./pagefind.js')).createPagefindEngine(directory.trim(), options);
    } catch (error) {
      engine = undefined; // the connection may be back when it is asked for again
      throw error;
    }
  }

  function remember(query: string, feed: Feed): void {
    answers.delete(query);
    answers.set(query, feed);
    for (const oldest of answers.keys()) if (answers.size > MOST_ANSWERS) answers.delete(oldest);
  }

  return {
    async search(text, {signal} = {}) {
      signal?.throwIfAborted();
      current.abort();
      current = new AbortController();
      const query = text.normalize().trim().replaceAll(/\s+/g, ' ');
      const feed = answers.get(query) ?? (await run(signal, current, (either) => ask(query, either)));
      remember(query, feed);
      return feed;
    },

    async more(feed, {signal} = {}) {
      const {next} = feed;
      return next ? await run(signal, current, (either) => askMore(feed, next, either)) : feed;
    },
  };

  async function ask(query: string, signal: AbortSignal): Promise<Feed> {
    await wait(delay, signal);
    return await (await loadEngine()).first(query, signal);
  }

  async function askMore(feed: Feed, next: string, signal: AbortSignal): Promise<Feed> {
    const page = await (await loadEngine()).further(next, signal);
    const {addPage, keepShelf, takeShelf} = await import('../shelf.js');
    const shelf = await takeShelf(feed, noMerge);
    await addPage(shelf, 0, page.papers);
    const {papers} = shelf.works;
    const {next: _, ...rest} = feed;
    // An engine that repeats itself has nothing more to say.
    const goesOn = page.next !== next && papers.length > feed.papers.length;
    const warnings = [...feed.warnings, ...page.warnings.map((warning) => ({...warning, source: next}))];
    const all = {...rest, papers, warnings, ...(goesOn && page.next && {next: page.next})};
    keepShelf(all, shelf);
    return all;
  }
}

/** Runs something until one of two signals aborts. */
async function run(
  signal: AbortSignal | undefined,
  current: AbortController,
  ask: (signal: AbortSignal) => Promise<Feed>,
): Promise<Feed> {
  const either = signal ? AbortSignal.any([signal, current.signal]) : current.signal;
  either.throwIfAborted();
  try {
    const feed = await ask(either);
    either.throwIfAborted();
    return feed;
  } catch (error) {
    either.throwIfAborted();
    throw toFeedError(error);
  }
}

/** Resolves after a while; rejects as soon as the signal aborts. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', onAbort, {once: true});
  });
