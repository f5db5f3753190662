import {at} from './json-path.js';

/**
 * The values at a path as a list. One value stands for a list of one, as in JSON that was made of XML; null for an empty
 * one. A path has dots between its steps: `authors.author`.
 */
export const listAt = (value: unknown, path: string): readonly unknown[] =>
  [at(value, ...path.split('.'))].flat().filter((one) => one !== undefined && one !== null);

/** The first text that has anything in it, or number, at the first of some paths that has one. */
export function lineAt(value: unknown, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const line = listAt(value, path).find((one) => Number.isFinite(one) || (typeof one === 'string' && one.trim()));
    if (line !== undefined) return String(line);
  }
  return undefined;
}
