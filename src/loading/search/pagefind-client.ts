import {FeedError} from '../../model/errors.js';
import {webUrl} from '../../model/urls.js';

/** What Pagefind's own script gives (https://pagefind.app/docs/api/), as far as it is used here. */
export interface PagefindClient {
  /** Without a term (null) it finds whatever passes the filters. */
  search(term: string | null, options: {readonly filters?: PagefindFilter}): Promise<PagefindAnswer>;
}

/** Values by filter, alone or put together by `any`, `all` and `not` (https://pagefind.app/docs/js-api-filtering/). */
export interface PagefindFilter {
  readonly [name: string]: readonly unknown[] | PagefindFilter;
}

export interface PagefindAnswer {
  /** All that match, the best first. */
  readonly results: readonly {readonly data: () => Promise<PagefindData>}[];
  /** How many there are by value, of the filters that were asked for so far. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What the index has of one page or record. */
export interface PagefindData {
  readonly url: string;
  /** As it was put into the index, before the address of the site came in front. */
  readonly raw_url?: string;
  readonly content: string;
  /** A piece of the content around what was found, with `<mark>` and references for `<` and `>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface PagefindModule extends PagefindClient {
  readonly createInstance?: () => PagefindClient;
}

const clients = new Map<string, Promise<PagefindClient>>();

/**
 * Loads the script `pagefind.js` of an index: code of the site itself, so that it is only taken from the origin of the page.
 * @returns it, and the address of the directory, which ends with a slash.
 * @throws {FeedError} `unsupported` for a directory elsewhere, and where there is no page; `network` when there is no script.
 */
export async function loadPagefind(
  directory: string,
  base: string | undefined,
): Promise<{readonly client: PagefindClient; readonly url: string}> {
  const url = webUrl(`${directory.replace(/\/?$/, '')}/`, base ?? globalThis.origin);
  if (!url || new URL(url).origin !== globalThis.origin)
    throw new FeedError(
      'unsupported',
      `${url ?? directory}: An index of Pagefind is read by its own script, so it has to be on the site of the page: ` +
        'pagefind:/pagefind/',
      {url},
    );
  const known = clients.get(url);
  if (known) return {client: await known, url};
  const client = importClient(url);
  clients.set(url, client);
  client.catch(() => clients.delete(url));
  return {client: await client, url};
}

async function importClient(url: string): Promise<PagefindClient> {
  const script = new URL('pagefind.js', url).href;
  try {
    const module = (await import(/* @vite-ignore */ /* webpackIgnore: true */ script)) as PagefindModule;
    // An instance of its own: a search box of Pagefind on the same page keeps its options.
    return module.createInstance?.() ?? module;
  } catch (cause) {
    throw new FeedError(
      'network',
      `${script}: It could not be loaded. Either there is no index of Pagefind (npx paper-feed pagefind papers.bib -o ` +
        `public/pagefind makes one), or the Content-Security-Policy of the page forbids it: it needs script-src 'self' ` +
        `'wasm-unsafe-eval', and connect-src 'self'. (${String(cause)})`,
      {url: script, cause},
    );
  }
}
