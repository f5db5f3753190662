import type {Feed} from '../model/feed.js';
import {webUrl} from '../model/urls.js';
import {leftOut} from './trail.js';

/**
 * A feed may send a reader to another of its pages, and nowhere else: no request that the page did not ask for. Any other
 * next page is left out, with a warning. Where the feed itself names none, the header `Link` may (RFC 8288).
 */
export function withSafeNext({next, ...feed}: Feed, url: string | undefined, link = ''): Feed {
  const address = webUrl(next, url) ?? nextInHeader(link, url);
  if (!address) return feed;
  if (url && new URL(address).origin === new URL(url).origin && address !== url) return {...feed, next: address};
  const why = address === url ? 'it is this page' : 'it is not on the server that the feed is on';
  return {...feed, warnings: [...feed.warnings, leftOut(address, why)]};
}

function nextInHeader(link: string, url: string | undefined): string | undefined {
  const entry = [...link.matchAll(/<([^<>]{1,2000})>([^<>]{0,2000})/g)].find(([, , parameters = '']) =>
    /;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(parameters),
  );
  return webUrl(entry?.[1], url);
}
