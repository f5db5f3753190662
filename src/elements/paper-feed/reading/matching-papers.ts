import type {Paper} from '../../../model/paper.js';
import type {PaperSearch} from '../../../query/paper-search.js';
import type {Query} from '../../../query/query.js';
import type {sortPapers} from '../../../query/sort.js';
import type {Loads} from '../../shared/loads.js';
import type {Part, Reading} from './reading-view.js';

/** So many papers are searched at once, even if their texts have not been made ready. */
const FEW = 300;
const EVERY: Query = {kind: 'all', parts: []};

export type SearchTools = typeof import('./search-tools.js');

/** Which papers of a list are on view, and in which order: the page's filter, the period on view, the reader's search, the order. */
export class MatchingPapers {
  all: readonly Paper[] = [];
  inPeriod: readonly Paper[] = [];
  list: readonly Paper[] = [];
  query: Query = EVERY;
  readonly #reading: Reading;
  readonly #loads: Loads;
  readonly #parts: () => readonly Part[];
  #tools: SearchTools | undefined;
  #search: PaperSearch | undefined;
  #sorter: typeof sortPapers | undefined;
  /** What the present lists were made from. */
  #made: readonly unknown[] = [];
  #filtered: readonly unknown[] = [];
  #ready: readonly Paper[] | undefined;

  constructor(reading: Reading, loads: Loads, parts: () => readonly Part[]) {
    this.#reading = reading;
    this.#loads = loads;
    this.#parts = parts;
  }

  /** Loads what the present search and order need. Never rejects. */
  async load(): Promise<void> {
    const {query, filter, sort} = this.#reading.host;
    await Promise.all([(query || filter) && this.useSearch(), sort !== 'source' && this.#useSorter()]);
  }

  /** Makes ready what it takes to show these papers in one go. Never rejects. */
  async prepare(papers: readonly Paper[]): Promise<void> {
    const {query, filter} = this.#reading.host;
    await this.load();
    if (query || filter) await this.makeReady(papers);
  }

  /** Those that match, in their order. */
  of(papers: readonly Paper[]): readonly Paper[] {
    const {host, language, source} = this.#reading;
    const {query, filter, sort, trend, groupBy, controls, details, markNew} = host;
    const parts = this.#parts().filter((part) => part.narrow ?? part.arrange ?? part.isStarred);
    // What `filter` goes by, also with `is:new` and `is:starred`.
    const known = [papers, filter, this.#tools, details, details?.since, markNew, ...parts];
    const made = [query, sort, trend, groupBy, controls, language, this.#sorter, ...known];
    if (isSame(made, this.#made)) return this.list;
    if ((query || filter) && this.#tools && papers.length > FEW && papers !== this.#ready && this.#made.length > 0) {
      void this.makeReady(papers).then(() => host.requestUpdate());
      return this.list; // what was there stays until the rest can be said
    }
    this.#made = made;
    this.query = this.#tools?.parseQuery(query) ?? EVERY;
    // The same list each time, as long as the reader only types: then a longer search goes through what the last has found.
    if (!isSame(known, this.#filtered))
      this.all = filter && this.#tools ? this.find(papers, this.#tools.parseQuery(filter)) : papers;
    this.#filtered = known;
    let rest = this.all;
    for (const part of parts) rest = part.narrow?.(rest) ?? rest;
    this.inPeriod = rest;
    // What an engine has found matches by its own lights.
    rest = this.#inOrder(source === host.source ? this.find(rest, this.query) : rest);
    for (const part of parts) rest = part.arrange?.(rest) ?? rest;
    this.list = rest;
    return this.list;
  }

  find(papers: readonly Paper[], query: Query): readonly Paper[] {
    if (!this.#search || (query.kind === 'all' && query.parts.length === 0)) return papers;
    const isStarred = (paper: Paper): boolean => this.#parts().some((part) => part.isStarred?.(paper));
    const {isNew} = this.#reading.host.details ?? {};
    return this.#search.find(papers, query, {...(isNew && {isNew}), isStarred});
  }

  #inOrder(papers: readonly Paper[]): readonly Paper[] {
    const {host, language, today} = this.#reading;
    const {sort, trend} = host;
    if (sort === 'source') return papers;
    if (sort === 'relevance') return this.#search?.rank(papers, this.query) ?? papers;
    return this.#sorter?.(papers, sort, language, {today, ...trend}) ?? papers;
  }

  /** Takes back what is known of the list. */
  forget(): void {
    this.#made = this.#filtered = [];
  }

  async useSearch(): Promise<SearchTools | undefined> {
    await this.#loads.once('searching', async () => {
      const tools = await import('./search-tools.js');
      this.#search = new tools.PaperSearch();
      this.#tools = tools;
    });
    return this.#tools;
  }

  async makeReady(papers: readonly Paper[]): Promise<void> {
    await this.useSearch();
    await this.#search?.prepare(papers);
    this.#ready = papers;
  }

  #useSorter(): Promise<void> {
    return this.#loads.once('the order', async () => {
      this.#sorter = (await import('../../../query/sort.js')).sortPapers;
    });
  }
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);
