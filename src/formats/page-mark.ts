import {pageUrl} from './page-url.js';

/**
 * The address of the page that a mark leads to, which an answer names for the next. Undefined when there is none, or when it
 * is the one that this page was asked for with: so the last page says that it is.
 */
export function markedPage(url: string | undefined, name: string, mark: unknown, asked?: unknown): string | undefined {
  const own = url && URL.canParse(url) ? new URL(url).searchParams.get(name) : null;
  return typeof mark === 'string' && mark && mark !== (own ?? asked) ? pageUrl(url, {[name]: mark}) : undefined;
}
