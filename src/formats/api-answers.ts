import {isObject, type JsonObject} from './json.js';
import {at} from './json-path.js';
import {lineAt, listAt} from './lines-at.js';
import {firstOf} from './lists.js';

/*
 * How the answers of these APIs are told apart. Each knows the answer itself, a list of its items (as a page or a script may
 * have saved them) and, where the API gives one, a single item.
 */

const has = (item: unknown, ...paths: readonly string[]): boolean =>
  paths.every((path) => listAt(item, path).length > 0);
const hasOne = (item: unknown, ...paths: readonly string[]): boolean => paths.some((path) => has(item, path));

/** The first item: of the list at a path of the answer, or of a list that stands alone, or the answer itself. */
const itemOf = (value: unknown, path: string): JsonObject | undefined =>
  firstOf(Array.isArray(value) ? value : (at(value, ...path.split('.')) ?? value));

/** An answer whose list is there but has nothing in it. */
const isEmptyAt = (value: unknown, path: string): boolean => {
  const list = at(value, ...path.split('.'));
  return Array.isArray(list) && list.length === 0;
};

export const isOrcid = (value: unknown): boolean =>
  hasOne(itemOf(value, 'group'), 'work-summary', 'work.put-code', 'title.title.value', 'activities-summary') ||
  hasOne(itemOf(value, 'bulk'), 'work.put-code') ||
  (isEmptyAt(value, 'group') && (lineAt(value, 'path') ?? '').endsWith('/works'));

export const isDblp = (value: unknown): boolean =>
  isObject(at(value, 'result', 'hits')) || has(firstOf(value), 'info.title', 'info.key');

export const isZenodo = (value: unknown): boolean => {
  const item = itemOf(value, 'hits.hits');
  return has(item, 'metadata.title', 'conceptrecid') || (isEmptyAt(value, 'hits.hits') && has(value, 'aggregations'));
};

export const isInspire = (value: unknown): boolean =>
  has(itemOf(value, 'hits.hits'), 'metadata.titles') || (isEmptyAt(value, 'hits.hits') && !isZenodo(value));

export const isEuropePmc = (value: unknown): boolean => {
  const item = itemOf(at(value, 'result') ?? value, 'resultList.result');
  return (
    (has(item, 'source', 'id', 'title') && hasOne(item, 'authorString', 'pubTypeList', 'journalInfo', 'pubYear')) ||
    isEmptyAt(value, 'resultList.result')
  );
};

export const isPubmed = (value: unknown): boolean =>
  /^e(?:summary|search)$/.test(lineAt(value, 'header.type') ?? '') ||
  has(value, 'esearchresult') ||
  (has(firstOf(value), 'uid') && hasOne(firstOf(value), 'articleids', 'pubtype', 'sortpubdate'));

export const isBiorxiv = (value: unknown): boolean =>
  (has(value, 'messages') && Array.isArray(at(value, 'collection'))) ||
  has(firstOf(value), 'doi', 'author_corresponding') ||
  has(firstOf(value), 'biorxiv_doi', 'preprint_title');

export const isDatacite = (value: unknown): boolean => {
  const item = itemOf(value, 'data');
  return item?.['type'] === 'dois' && isObject(item['attributes']);
};

export const isOpenreview = (value: unknown): boolean =>
  (isEmptyAt(value, 'notes') && has(value, 'count')) ||
  (has(itemOf(value, 'notes'), 'content', 'id') &&
    hasOne(itemOf(value, 'notes'), 'forum', 'invitation', 'invitations'));

export const isHal = (value: unknown): boolean =>
  hasOne(itemOf(value, 'response.docs'), 'halId_s', 'title_s', 'uri_s', 'label_s') || isEmptyAt(value, 'response.docs');
