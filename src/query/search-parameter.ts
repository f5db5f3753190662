import {wellFormed} from '../model/well-formed.js';

/** The value of a parameter in the query of an address (`?a=1&p=agents`, with or without `?`); undefined when it has none. */
export const readParameter = (search: string, name: string): string | undefined =>
  new URLSearchParams(search).get(name) ?? undefined;

/**
 * The query of an address with another value of one parameter; undefined takes the parameter away. Everything else stays as
 * it is written, byte for byte. The parameter keeps its place, and is once there even if it was there more often.
 */
export function withParameter(search: string, name: string, value: string | undefined): string {
  const query = search.replace(/^\?/, '');
  const parts = query ? query.split('&') : [];
  const isOurs = (part: string): boolean => nameOf(part) === wellFormed(name);
  const place = parts.findIndex(isOurs);
  if (place < 0 && value === undefined) return search;
  const others = parts.filter((part, index) => index === place || !isOurs(part));
  if (value === undefined) others.splice(place, 1);
  else others.splice(place < 0 ? parts.length : place, 1, `${encode(name).replaceAll('=', '%3D')}=${encode(value)}`);
  return others.length ? `?${others.join('&')}` : '';
}

/** The name in one `name=value`; nothing between two `&` has none. */
const nameOf = (part: string): string | undefined => new URLSearchParams(`&${part}`).keys().next().value;

/** What may stand unescaped in a query (RFC 3986, 3.4) and means only itself there; a URL parser would escape `'`. */
const READABLE = /%(?:3a|3b|3d|2c|2f|3f|40|24)/gi;

/** In a form's encoding, which URLSearchParams reads: `+` is a space. */
const encode = (text: string): string =>
  encodeURIComponent(wellFormed(text))
    .replace(READABLE, decodeURIComponent)
    .replaceAll('%20', '+')
    .replaceAll("'", '%27');
