/** What the pages that are compared have in common: the feed as it comes, and what a card says of a paper. */

/** An item of the feed, as far as a card shows it. */
export interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly authors: readonly {readonly name: string}[];
  readonly _paper: {readonly arxiv: string; readonly published: string; readonly venue?: string; readonly doi?: string};
}

/** How many papers are shown at first, and how many more at a time, where a page shows its papers so. */
export const PAGE_SIZE = 20;

/** The papers of the feed that the address of the page names. */
export async function loadItems(): Promise<readonly Item[]> {
  const response = await fetch(new URLSearchParams(location.search).get('feed') ?? '');
  const feed = (await response.json()) as {readonly items: readonly Item[]};
  return feed.items;
}

/** Tells the benchmark that all papers have come, and those that are shown at first are in the document. */
export const tellLoaded = (): void => void document.dispatchEvent(new Event('bench-loaded'));

export const authorsOf = ({authors}: Item): string => authors.map(({name}) => name).join(', ');

const dates = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeZone: 'UTC'});
export const dateOf = ({_paper}: Item): string => dates.format(new Date(_paper.published));

/** Where a card leads, besides its title. */
export const linksOf = ({_paper: {arxiv, doi}}: Item): readonly {readonly name: string; readonly url: string}[] => [
  {name: 'PDF', url: `https://arxiv.org/pdf/${arxiv}`},
  ...(doi ? [{name: 'DOI', url: `https://doi.org/${doi}`}] : []),
];

/** A search of the plain kind: every word has to be somewhere in the title, the authors or the abstract. */
export function createSearch(items: readonly Item[]): (query: string) => readonly Item[] {
  let texts: readonly string[] | undefined;
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return items;
    texts ??= items.map((item) => fold(`${item.title}\n${authorsOf(item)}\n${item.content_text}`));
    const all = texts;
    return items.filter((_, index) => words.every((word) => all[index]?.includes(word)));
  };
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
