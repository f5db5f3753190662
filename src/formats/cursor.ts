import {isObject} from './json.js';

/** Where an answer says what it says of its pages. */
const PLACES = ['meta', 'metadata', 'message', 'pagination', 'paging', 'pageinfo', 'page'];
/** What the mark of the next page is called, without case, `_` and `-`; the surest first. */
const NAMES = ['nextcursor', 'nextcursormark', 'nextpagetoken', 'nexttoken', 'endcursor', 'cursor', 'token'];

/** The mark by which an answer lets the next page be asked for; undefined when it names none. */
export function cursorIn(value: unknown): string | undefined {
  const outer = valuesOf(value);
  const all = [outer, ...PLACES.map((place) => valuesOf(outer.get(place)))];
  const found = NAMES.flatMap((name) => all.map((values) => values.get(name))).find(
    (mark) => (typeof mark === 'string' && mark !== '' && mark.length < 2000) || Number.isSafeInteger(mark),
  );
  return found === undefined ? undefined : String(found as string | number);
}

const valuesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    isObject(value) ? Object.entries(value).map(([key, inner]) => [key.toLowerCase().replace(/[_-]/g, ''), inner]) : [],
  );
