import {readParameter, withParameter} from '../../../query/search-parameter.js';

/** What a parameter of the page's address holds; undefined when the address does not have it. */
export const parameterOf = (name: string): string | undefined => readParameter(location.search, name);

/** The page's address with another value of one parameter, all else as it is; without it when the value is undefined. */
export function addressWith(name: string, value: string | undefined): string {
  const [, page = '', search = '', hash = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(location.href) ?? [];
  return page + withParameter(search, name, value) + hash;
}

/** Whether the page has an address that leads to it. A page that was made from a text or a Blob has none. */
export const hasAddress = (): boolean => /^(?:https?|file):/.test(location.href);

/**
 * Writes a parameter into the page's address, in a new entry of the history or in the present one. The state of the entry, which
 * is a router's, stays. Does nothing where a page may not do that.
 */
export function writeParameter(name: string, value: string | undefined, how: 'push' | 'replace'): void {
  const address = addressWith(name, value);
  if (address === location.href) return;
  try {
    history[`${how}State`](history.state, '', address);
  } catch {
    // A sandbox, a file, or too many entries in a short time: the view is as it is, and only the address is not.
  }
}
