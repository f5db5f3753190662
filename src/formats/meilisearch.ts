import {defined} from '../model/defined.js';
import {readCount} from './build-paper.js';
import type {Parse} from './format.js';
import {toFields} from './json-array.js';
import {at, itemsOf, numberAt} from './json-path.js';
import {pageUrl} from './page-url.js';
import {readEach} from './read-each.js';

/**
 * What Meilisearch answers to a search (https://www.meilisearch.com/docs/reference/api/search): each of `hits` is a plain paper, in
 * the keys that `json-array` knows.
 *
 * The next page is `offset` + `limit`, or `page` + 1 where pages were asked for. `total` is `totalHits`, else
 * `estimatedTotalHits`.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  return defined<ReturnType<Parse>>({
    papers: readEach(itemsOf(value, 'hits'), reading, toFields, url),
    authors: [],
    next: nextPage(value, url),
    total: readCount(at(value, 'totalHits') ?? at(value, 'estimatedTotalHits')),
  });
};

function nextPage(value: unknown, url: string | undefined): string | undefined {
  const page = numberAt(value, 'page');
  if (page > 0) return page < numberAt(value, 'totalPages') ? pageUrl(url, {page: page + 1}) : undefined;
  const limit = numberAt(value, 'limit');
  const offset = numberAt(value, 'offset') + limit;
  return limit > 0 && offset < numberAt(value, 'estimatedTotalHits') ? pageUrl(url, {offset}) : undefined;
}
