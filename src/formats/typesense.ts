import {defined} from '../model/defined.js';
import {readCount} from './build-paper.js';
import type {Parse} from './format.js';
import {toFields} from './json-array.js';
import {at, itemsOf, numberAt} from './json-path.js';
import {pageUrl} from './page-url.js';
import {readEach} from './read-each.js';

/**
 * What Typesense answers to a search of one collection (https://typesense.org/docs/latest/api/search.html): the `document` of each hit
 * is a plain paper, in the keys that `json-array` knows.
 *
 * The next page is `page` + 1, as long as `found` says that there are more.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const documents = itemsOf(value, 'hits').map((hit) => at(hit, 'document'));
  const page = numberAt(value, 'page') || 1;
  const size = numberAt(value, 'request_params', 'per_page') || 10;
  const total = readCount(at(value, 'found'));
  return defined<ReturnType<Parse>>({
    papers: readEach(documents, reading, toFields, url),
    authors: [],
    next: documents.length > 0 && page * size < (total ?? 0) ? pageUrl(url, {page: page + 1}) : undefined,
    total,
  });
};
