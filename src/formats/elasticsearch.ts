import {defined} from '../model/defined.js';
import {readCount} from './build-paper.js';
import type {Parse} from './format.js';
import {toFields} from './json-array.js';
import {isObject} from './json.js';
import {at, itemsOf} from './json-path.js';
import {pageUrl, parameterOf} from './page-url.js';
import {readEach} from './read-each.js';

/**
 * What Elasticsearch and OpenSearch answer to `_search`
 * (https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search): the `_source` of each hit is a plain paper, in the
 * keys that `json-array` knows. Its id is that of the source, else `_id`.
 *
 * The next page is `from` + what came; behind the ten thousandth hit there is none. `total` is only given where it is exact.
 */
export const parse: Parse = ({url, ...payload}, reading) => {
  const value = 'value' in payload ? payload.value : undefined;
  const hits = itemsOf(value, 'hits', 'hits');
  const found = at(value, 'hits', 'total');
  const total = readCount(at(found, 'value') ?? found);
  const from = parameterOf(url, 'from', 0) + hits.length;
  const documents = hits.map((hit) => {
    const document = at(hit, '_source');
    return isObject(document) ? {id: at(hit, '_id'), ...document} : document;
  });
  return defined<ReturnType<Parse>>({
    papers: readEach(documents, reading, toFields, url),
    authors: [],
    next: hits.length > 0 && from < Math.min(total ?? Infinity, 10_000) ? pageUrl(url, {from}) : undefined,
    total: at(found, 'relation') === 'gte' ? undefined : total,
  });
};
