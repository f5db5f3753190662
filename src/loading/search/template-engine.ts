import {FeedError} from '../../model/errors.js';
import type {Feed} from '../../model/feed.js';
import {fillPlaceholders} from '../../model/placeholders.js';
import {webUrl} from '../../model/urls.js';
import {wellFormed} from '../../model/well-formed.js';
import {loadFeed} from '../load-feed.js';
import type {SearchEngine, SearchOptions} from './search-engine.js';

/** Which page of which search an address asks for. */
interface Place {
  readonly query: string;
  /** From 0. */
  readonly page: number;
  /** How many papers stood on the pages before. */
  readonly before: number;
}

// Whoever scrolls down has the last few pages on view, and asks for the page behind one of them.
const MOST_PLACES = 50;

/**
 * An engine that is asked with GET, at an address with `{query}` in it, which stands for what the reader wrote, percent-encoded. The
 * other placeholders are `{page}`, which counts from 1, `{page:0}` from 0, `{offset}` and `{limit}`; where there is neither a
 * page nor an offset, the answer says where the next page is, as that of a feed does.
 *
 * What the reader wrote is handed over as it is: `author:lovelace` means what the engine takes it to mean.
 */
export function createTemplateEngine(template: string, options: SearchOptions): SearchEngine {
  const {base, format, maxBytes, noMerge, tries, backoff, pageSize = 20} = options;
  const isPaged = /\{(?:page(?::0)?|offset)\}/.test(template);
  const hasLimit = template.includes('{limit}');
  const places = new Map<string, Place>();

  function addressOf({query, page, before}: Place): string {
    if (!template.includes('{query}'))
      throw new FeedError('unsupported', `${template}: It has no {query}, where the words of the reader go.`, {
        url: template,
      });
    const address = fillPlaceholders(template, {
      query: encodeURIComponent(wellFormed(query)),
      page: page + 1,
      'page:0': page,
      offset: hasLimit ? page * pageSize : before,
      limit: pageSize,
    });
    const url = webUrl(address, base);
    if (!url) throw new FeedError('unsupported', `${template}: It is not an http or https address.`, {url: template});
    return url;
  }

  const load = async (url: string, signal: AbortSignal): Promise<Feed> =>
    await loadFeed(url, {signal, format, maxBytes, noMerge, tries, backoff});

  async function ask(place: Place, signal: AbortSignal): Promise<Feed> {
    const feed = await load(addressOf(place), signal);
    if (!isPaged) return feed;
    const {next: _, ...rest} = feed;
    const before = place.before + feed.papers.length;
    if (feed.papers.length === 0 || before >= (feed.total ?? Infinity)) return rest;
    const behind = {query: place.query, page: place.page + 1, before};
    const next = addressOf(behind);
    places.set(next, behind);
    for (const oldest of places.keys()) if (places.size > MOST_PLACES) places.delete(oldest);
    return {...rest, next};
  }

  return {
    first: (query, signal) => ask({query, page: 0, before: 0}, signal),
    async further(next, signal) {
      const place = places.get(next);
      return await (place ? ask(place, signal) : load(next, signal));
    },
  };
}
