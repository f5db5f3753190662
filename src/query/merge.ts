import type {Paper} from '../model/paper.js';
import {combine} from './combine.js';
import {alikeByTitle, areTwoWorks, sameByTitle, titleKey} from './same-work.js';
import {unversioned} from './versions.js';

export interface MergeOptions {
  /** Whether records of one work stay apart. Default false. */
  readonly keepTwins?: boolean | undefined;
}

/** A record, and where it is from. */
export interface ListedRecord {
  readonly paper: Paper;
  /** Which list it is from. */
  readonly list: number;
}

/**
 * One list of several, in their order, with one paper for each work. Two records are of one work when they share an arXiv
 * identifier, a PubMed identifier, or a DOI and a title that is not another one; when their source says so (`sameAs`);
 * and, in different lists alone, when title, first author and year agree (`same-work.ts` has the hazards). Within one
 * list identifiers alone count: a journal has a column under the same title in each issue.
 *
 * Which list comes first changes the order of the papers, and nothing else. Ids are unique in the result.
 */
export function mergePapers(lists: readonly (readonly Paper[])[], options: MergeOptions = {}): readonly Paper[] {
  const steps = mergeSteps(lists, options);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same as {@link mergePapers}, step by step. */
export function* mergeSteps(
  lists: readonly (readonly Paper[])[],
  {keepTwins}: MergeOptions = {},
): Generator<undefined, readonly Paper[]> {
  const entries = lists.flatMap((papers, list) => papers.map((paper) => ({paper, list})));
  if (keepTwins) return withUniqueIds(entries.map(({paper}) => paper));
  const merged: Paper[] = [];
  for (const group of yield* groupWorks(entries, lists.length > 1)) {
    if (group.length > 1) yield;
    merged.push(combine(group.map(({paper}) => paper)));
  }
  return withUniqueIds(merged);
}

/**
 * Which records are of one work, step by step. Works stand in the order of their first records. Whether two records are one is
 * decided by those that share an identifier or a title with them, from one to the next, and by no others.
 */
export function* groupWorks<Own extends ListedRecord>(
  entries: readonly Own[],
  byTitle: boolean,
): Generator<undefined, readonly (readonly Own[])[]> {
  const works = createUnion(entries.length);
  yield* joinByIdentifier(entries, works.join);
  if (byTitle) yield* joinByTitle(entries, works);
  return [...membersOf(works, entries).values()].map((group) => group.map((index) => entries[index]!));
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

interface Union {
  find(index: number): number;
  join(a: number, b: number): void;
}

/** Disjoint sets; each is known by its first member, so that a work stands where its first record stood. */
function createUnion(size: number): Union {
  const parents = Array.from({length: size}, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = index; at !== root;) [at, parents[at]] = [parents[at]!, root];
    return root;
  };
  return {
    find,
    join(a, b) {
      const [first, second] = [find(a), find(b)].sort((one, other) => one - other);
      parents[second!] = first!;
    },
  };
}

/** The places of the records of each work, by the first of them. */
function membersOf(works: Union, entries: readonly ListedRecord[]): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  entries.forEach((_, index) => add(members, works.find(index), index));
  return members;
}

function* joinByIdentifier(entries: readonly ListedRecord[], join: Union['join']): Generator<undefined, void> {
  const holders = new Map<string, number[]>();
  for (const [index, {paper}] of entries.entries()) {
    if (index % STEP === 0) yield;
    for (const id of identifiersOf(paper)) add(holders, id, index);
  }
  const papersOf = (indexes: readonly number[]): readonly Paper[] => indexes.map((index) => entries[index]!.paper);
  for (const [id, group] of holders) {
    if (group.length < 2) continue;
    yield;
    // A DOI that works with unlike titles have is a slip of somebody: then only those whose titles agree are one.
    const own = group.filter((index) => isOwnDoi(id, entries[index]!.paper));
    const isSlip = alikeByTitle(papersOf(own)).length > 1;
    const parts = isSlip ? alikeByTitle(papersOf(group)).map((part) => part.map((place) => group[place]!)) : [group];
    for (const [first = 0, ...rest] of parts) for (const index of rest) join(first, index);
  }
}

/** The identifiers by which a record is known to be of a work: `doi:10.…`, `arxiv:…`, `pmid:…`. */
export function identifiersOf({doi, arxiv, pmid, sameAs = []}: Paper): ReadonlySet<string> {
  const own = [doi && `doi:${doi}`, arxiv && `arxiv:${arxiv}`, pmid && `pmid:${pmid}`, ...sameAs];
  return new Set(own.flatMap((id) => (id ? (id.startsWith('doi:') ? `doi:${unversioned(id.slice(4))}` : id) : [])));
}

const isOwnDoi = (id: string, {doi}: Paper): boolean => doi !== undefined && `doi:${unversioned(doi)}` === id;

/** So many records are looked at between two breaths. */
const STEP = 64;

/** No work has more records than this; a title that many share is a column, or hostile. */
const MOST_NAMESAKES = 20;

function* joinByTitle(entries: readonly ListedRecord[], works: Union): Generator<undefined, void> {
  const namesakes = new Map<string, number[]>();
  const members = membersOf(works, entries);
  for (const [index, {paper}] of entries.entries()) {
    if (index % STEP === 0) yield;
    const key = titleKey(paper);
    if (key) add(namesakes, key, index);
  }
  // What one of the records of a work says is true of all of them.
  const areApart = (a: number, b: number): boolean => {
    const [own, others] = [a, b].map((index) => members.get(works.find(index))!) as [number[], number[]];
    return (
      own.length > MOST_NAMESAKES ||
      others.length > MOST_NAMESAKES ||
      own.some((one) => others.some((other) => areTwoWorks(entries[one]!.paper, entries[other]!.paper)))
    );
  };
  const pairs: (readonly [number, number])[] = [];
  for (const group of namesakes.values()) {
    if (group.length < 2 || group.length > MOST_NAMESAKES) continue;
    yield;
    group.forEach((a, place) => {
      for (const b of group.slice(place + 1)) {
        const [one, other] = [entries[a]!, entries[b]!];
        const isNew = one.list !== other.list && works.find(a) !== works.find(b);
        if (isNew && sameByTitle(one.paper, other.paper) && !areApart(a, b)) pairs.push([a, b]);
      }
    });
  }
  // A record that is like two works could be either: it stays by itself.
  const alike = new Map<number, Set<number>>();
  const note = (a: number, b: number): void => {
    alike.set(works.find(a), (alike.get(works.find(a)) ?? new Set()).add(b));
  };
  for (const [a, b] of pairs) {
    note(a, b);
    note(b, a);
  }
  const areTwo = (a: number, b: number): boolean =>
    works.find(a) !== works.find(b) && (entries[a]!.list === entries[b]!.list || areApart(a, b));
  const isUnclear = (others: ReadonlySet<number>): boolean =>
    others.size > MOST_NAMESAKES || hasPair([...others], areTwo);
  const unclear = new Set([...alike].filter(([, others]) => isUnclear(others)).map(([work]) => work));
  const clear = pairs.filter((pair) => !pair.some((index) => unclear.has(works.find(index))));
  for (const [a, b] of clear) works.join(a, b);
}

const hasPair = (list: readonly number[], is: (a: number, b: number) => boolean): boolean =>
  list.some((a, place) => list.slice(place + 1).some((b) => is(a, b)));

/** Papers of which two have one id get a number behind it, by what is in them and not by their order. */
export function withUniqueIds(papers: readonly Paper[]): readonly Paper[] {
  const holders = new Map<string, Paper[]>();
  for (const paper of papers) add(holders, paper.id, paper);
  if (holders.size === papers.length) return papers;
  const ids = new Map<Paper, string>();
  for (const [id, namesakes] of holders) {
    if (namesakes.length < 2) continue;
    const keys = new Map(namesakes.map((paper) => [paper, JSON.stringify(paper)]));
    const sorted = [...namesakes].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
    let count = 1;
    for (const paper of sorted.slice(1)) {
      do count++;
      while (holders.has(`${id} (${count})`));
      ids.set(paper, `${id} (${count})`);
    }
  }
  return papers.map((paper) => (ids.has(paper) ? {...paper, id: ids.get(paper)!} : paper));
}
