import {isObject, type JsonObject} from './json.js';

/** The value at a path of keys and positions in a document; undefined where the path ends early. Own keys only. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as JsonObject)[step];
  }
  return found;
}

/** Whether something other than null stands at a path. */
export const has = (value: unknown, ...path: readonly (string | number)[]): boolean =>
  (at(value, ...path) ?? undefined) !== undefined;

/** The text at a path; empty when there is none, or when what stands there is no text. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found.trim() : '';
}

/** The number at a path; 0 when there is none. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : 0;
}

/** The objects of the list at a path; none when there is no list. */
export function objectsAt(value: unknown, ...path: readonly (string | number)[]): readonly JsonObject[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/**
 * The items of an answer: the answer itself when it is a list (of line-delimited JSON it is one), the list at a path, or
 * the one item that stands at the path or is the answer.
 */
export function itemsOf(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const found = at(value, ...path) ?? value;
  return Array.isArray(found) ? found : [found];
}
