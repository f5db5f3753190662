import {breathe, inSlices} from '../model/breathe.js';
import type {Paper} from '../model/paper.js';
import {combine} from './combine.js';
import {groupWorks, identifiersOf, withUniqueIds, type ListedRecord} from './merge.js';
import {titleKey} from './same-work.js';

/** A record in its place. */
interface Entry extends ListedRecord {
  /** Rises with every record that is added. */
  readonly place: number;
  /** Its identifiers, and its title where titles count. */
  readonly keys: readonly string[];
  work: Work;
}

/** Records of one work in their order, and the paper they make. */
interface Work {
  readonly entries: readonly Entry[];
  readonly paper: Paper;
}

interface Page {
  readonly list: number;
  readonly entries: readonly Entry[];
}

/**
 * The works of lists that grow page by page: always those that `mergePapers` makes of all records, but what a page costs goes
 * by the page and by the records that share an identifier or a title with it, and not by all that were there before.
 */
export class PagedWorks {
  readonly #lists: number;
  readonly #keepTwins: boolean;
  /** In the order in which they came. */
  readonly #pages: Page[] = [];
  readonly #holders = new Map<string, Set<Entry>>();
  #count = 0;

  /** For so many lists; with `keepTwins` records of one work stay apart. */
  constructor(lists: number, {keepTwins = false}: {readonly keepTwins?: boolean | undefined} = {}) {
    this.#lists = lists;
    this.#keepTwins = keepTwins;
  }

  /** How many pages are there. */
  get pageCount(): number {
    return this.#pages.length;
  }

  /** One paper for each work: list by list, each in the order of its pages. Ids are unique. */
  get papers(): readonly Paper[] {
    const papers = this.#entries()
      .filter(isFirst)
      .map(({work}) => work.paper);
    return this.#lists > 1 ? withUniqueIds(papers) : papers;
  }

  /** The records of each page of a list, as they were added. */
  pagesOf(list: number): readonly (readonly Paper[])[] {
    return this.#pages.filter((page) => page.list === list).map(({entries}) => entries.map(({paper}) => paper));
  }

  /** Adds a page behind the others of a list. Within a list no two records may have one id. */
  async add(list: number, records: readonly Paper[]): Promise<void> {
    const entries: Entry[] = [];
    for (const paper of records) {
      const own: Entry[] = [];
      const entry = {paper, list, place: this.#count++, keys: this.#keysOf(paper), work: {entries: own, paper}};
      own.push(entry);
      entries.push(entry);
      for (const key of entry.keys) {
        const holders = this.#holders.get(key);
        if (holders) holders.add(entry);
        else this.#holders.set(key, new Set([entry]));
      }
      await breathe();
    }
    this.#pages.push({list, entries});
    await this.#regroup(entries);
  }

  /** Lets the page go that came first: its records, and how many of the papers stood on it. Undefined when there is none. */
  async dropPage(): Promise<
    {readonly list: number; readonly records: readonly Paper[]; readonly papers: number} | undefined
  > {
    const page = this.#pages.shift();
    if (!page) return undefined;
    const {list, entries} = page;
    const gone = new Set(entries);
    const papers = entries.filter(isFirst).length;
    for (const entry of entries) {
      for (const key of entry.keys) {
        const holders = this.#holders.get(key);
        holders?.delete(entry);
        if (holders?.size === 0) this.#holders.delete(key);
      }
    }
    await this.#regroup(entries.flatMap(({work}) => work.entries).filter((entry) => !gone.has(entry)));
    return {list, records: entries.map(({paper}) => paper), papers};
  }

  /** Finds out anew which records are of one work, for some and all that could be of one with them. */
  async #regroup(some: readonly Entry[]): Promise<void> {
    if (this.#keepTwins) return;
    const found = new Set(some);
    for (const {keys} of found)
      for (const key of keys) for (const other of this.#holders.get(key) ?? []) found.add(other);
    const entries = [...found].sort((a, b) => a.list - b.list || a.place - b.place);
    for (const members of await inSlices(groupWorks(entries, this.#lists > 1))) {
      const {work} = members[0]!;
      if (work.entries.length === members.length && members.every((entry) => entry.work === work)) continue;
      await breathe();
      const joined = {entries: members, paper: combine(members.map(({paper}) => paper))};
      for (const entry of members) entry.work = joined;
    }
  }

  #keysOf(paper: Paper): readonly string[] {
    if (this.#keepTwins) return [];
    const title = this.#lists > 1 && titleKey(paper);
    return [...identifiersOf(paper), ...(title ? [`title:${title}`] : [])];
  }

  #entries(): readonly Entry[] {
    const lists = Array.from({length: this.#lists}, (_, list) => this.#pages.filter((page) => page.list === list));
    return lists.flat().flatMap(({entries}) => entries);
  }
}

/** Whether a work stands where this record is. */
const isFirst = (entry: Entry): boolean => entry.work.entries[0] === entry;
