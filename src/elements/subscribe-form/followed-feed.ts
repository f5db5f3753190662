import {webUrl} from '../../model/urls.js';

/** What a form needs of the `<paper-feed>` that it stands for. */
interface FeedElement extends HTMLElement {
  readonly src?: unknown;
  readonly query?: unknown;
  readonly filter?: unknown;
}

/** The list of papers with this id, in the same document or shadow root, else in the page. */
export function findFeed(host: HTMLElement, id: string | undefined): FeedElement | undefined {
  if (!id) return undefined;
  const root = host.getRootNode();
  const near = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
  return (near ?? document.getElementById(id) ?? undefined) as FeedElement | undefined;
}

/** What it is narrowed down to at the moment: its search and its filter, as a reader or the page has written them. */
export const narrowedTo = (feed: FeedElement | undefined): string[] =>
  [feed?.query, feed?.filter].filter((one) => typeof one === 'string').flatMap((one) => one.trim() || []);

const KINDS: Readonly<Record<string, string>> = {
  json: 'JSON Feed',
  rss: 'RSS',
  atom: 'Atom',
  xml: 'RSS',
  bib: 'BibTeX',
};

/** The files of the list, for a feed reader. */
export function feedLinks(feed: FeedElement | undefined): {readonly url: string; readonly label: string}[] {
  const sources = typeof feed?.src === 'string' ? feed.src.split(/\s+/) : [];
  return sources.flatMap((source) => {
    const url = webUrl(source, feed?.baseURI);
    if (!url) return [];
    const {pathname, host} = new URL(url);
    return [{url, label: KINDS[/\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase() ?? ''] ?? host}];
  });
}
