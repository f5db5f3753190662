import type {Outcomes} from '../../i18n/outcomes.js';
import type {FeedError} from '../../model/errors.js';

/** What a reader is told of a failure. The site's owner has the console. */
export function errorWords({code, status}: FeedError, outcomes: Outcomes): string {
  const isOffline = code === 'network' && !navigator.onLine;
  return outcomes.reason(isOffline ? 'offline' : code === 'http' ? `http ${status ?? 0}` : code);
}
