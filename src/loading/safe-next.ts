import type {Feed} from '../model/feed.js';

/**
 * A feed may send a reader to another of its pages, and nowhere else: no request that the page did not ask for. Any other
 * next page is left out, with a warning.
 */
export function withSafeNext({next = '', ...feed}: Feed, url: string | undefined): Feed {
  if (url && new URL(next).origin === new URL(url).origin && next !== url) return {...feed, next};
  const why = next === url ? 'it is this page' : 'it is not on the server that the feed is on';
  return {...feed, warnings: [...feed.warnings, {message: `The next page ${next} was left out: ${why}.`}]};
}
