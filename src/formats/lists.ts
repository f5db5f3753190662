import {isObject} from './json.js';

/** Lists stand alone or under one of these keys. */
export const WRAPPERS = ['papers', 'items', 'results', 'data', 'publications', 'entries', 'articles'];

/** The list of items in a document: the document itself, or the array under a common key. Undefined when there is none. */
export function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const key = WRAPPERS.find((name) => Object.hasOwn(value, name) && Array.isArray(value[name]));
  return key === undefined ? undefined : (value[key] as readonly unknown[]);
}
