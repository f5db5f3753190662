import {isObject, type JsonObject} from './json.js';
import {at, itemsOf} from './json-path.js';
import {lineAt, listAt} from './lines-at.js';

/*
 * How the answers of these APIs are told apart. Each knows the answer itself, a list of its items (as a page or a script may
 * have saved them) and, where the API gives one, a single item. The first item may be the broken one, so more than one is
 * looked at.
 */

const has = (item: unknown, ...paths: readonly string[]): boolean =>
  paths.every((path) => listAt(item, path).length > 0);
const hasOne = (item: unknown, ...paths: readonly string[]): boolean => paths.some((path) => has(item, path));

/** Whether an item of the list at a path of the answer, of a list that stands alone, or the answer itself is one of these. */
const some = (value: unknown, path: string, is: (item: JsonObject) => boolean): boolean =>
  itemsOf(value, ...path.split('.'))
    .slice(0, 50)
    .some((item) => isObject(item) && is(item));

/** An answer whose list is there but has nothing in it. */
const isEmptyAt = (value: unknown, path: string): boolean => {
  const list = at(value, ...path.split('.'));
  return Array.isArray(list) && list.length === 0;
};

export const isOrcid = (value: unknown): boolean =>
  some(value, 'group', (item) => hasOne(item, 'work-summary', 'work.put-code', 'title.title.value')) ||
  some(value, 'bulk', (item) => has(item, 'work.put-code')) ||
  has(value, 'activities-summary') ||
  (isEmptyAt(value, 'group') && (lineAt(value, 'path') ?? '').endsWith('/works'));

export const isDblp = (value: unknown): boolean =>
  isObject(at(value, 'result', 'hits')) || some(value, 'hits', (item) => has(item, 'info.title', 'info.key'));

export const isZenodo = (value: unknown): boolean =>
  some(value, 'hits.hits', (item) => has(item, 'metadata.title', 'conceptrecid')) ||
  (isEmptyAt(value, 'hits.hits') && has(value, 'aggregations'));

export const isInspire = (value: unknown): boolean =>
  some(value, 'hits.hits', (item) => has(item, 'metadata.titles')) ||
  (isEmptyAt(value, 'hits.hits') && !isZenodo(value) && !has(value, '_shards'));

export const isEuropePmc = (value: unknown): boolean =>
  some(
    at(value, 'result') ?? value,
    'resultList.result',
    (item) =>
      has(item, 'source', 'id', 'title') && hasOne(item, 'authorString', 'pubTypeList', 'journalInfo', 'pubYear'),
  ) || isEmptyAt(value, 'resultList.result');

export const isPubmed = (value: unknown): boolean =>
  /^e(?:summary|search)$/.test(lineAt(value, 'header.type') ?? '') ||
  has(value, 'esearchresult') ||
  has(value, 'result.uids') ||
  some(value, 'items', (item) => has(item, 'uid') && hasOne(item, 'articleids', 'pubtype', 'sortpubdate'));

export const isBiorxiv = (value: unknown): boolean =>
  (has(value, 'messages') && Array.isArray(at(value, 'collection'))) ||
  some(
    value,
    'collection',
    (item) => has(item, 'doi', 'author_corresponding') || has(item, 'biorxiv_doi', 'preprint_title'),
  );

export const isDatacite = (value: unknown): boolean =>
  some(value, 'data', (item) => item['type'] === 'dois' && isObject(item['attributes']));

export const isOpenreview = (value: unknown): boolean =>
  (isEmptyAt(value, 'notes') && has(value, 'count')) ||
  some(value, 'notes', (item) => has(item, 'content', 'id') && hasOne(item, 'forum', 'invitation', 'invitations'));

export const isHal = (value: unknown): boolean =>
  some(value, 'response.docs', (item) => hasOne(item, 'halId_s', 'title_s', 'uri_s', 'label_s')) ||
  isEmptyAt(value, 'response.docs');
