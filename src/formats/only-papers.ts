import type {Reading} from './format.js';
import {isObject, type JsonObject} from './json.js';

/**
 * The items of a repository that are papers. How many were left out is said once, with the parameter of the address that asks
 * for others; what is no object stays, to be reported by itself.
 */
export function onlyPapers(
  items: readonly unknown[],
  isPaper: (item: JsonObject) => boolean,
  {report}: Reading,
  parameter: string,
): readonly unknown[] {
  const papers = items.filter((item) => !isObject(item) || isPaper(item));
  const others = items.length - papers.length;
  if (others > 0)
    report({
      message:
        `${others} of ${items.length} records are no papers (data, software, figures …) and were left out. ` +
        `To have records of another kind, ask for it in the address: ${parameter}…`,
    });
  return papers;
}
