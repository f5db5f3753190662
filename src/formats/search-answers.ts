import {isObject} from './json.js';
import {at} from './json-path.js';

/*
 * How the answers of search engines are told apart. Their documents are whatever a site has put in, so it is the envelope
 * that tells: an answer without a match has the same one.
 */

const isNumber = (value: unknown): boolean => typeof value === 'number';

export const isElasticsearch = (value: unknown): boolean =>
  Array.isArray(at(value, 'hits', 'hits')) && isObject(at(value, '_shards'));

export const isMeilisearch = (value: unknown): boolean =>
  Array.isArray(at(value, 'hits')) && isNumber(at(value, 'processingTimeMs'));

export const isTypesense = (value: unknown): boolean =>
  Array.isArray(at(value, 'hits')) && isNumber(at(value, 'found')) && isNumber(at(value, 'search_time_ms'));
