import {readDate} from '../model/dates.js';
import {LINK_ORDER} from '../model/links.js';
import type {Paper} from '../model/paper.js';
import {fold} from './fold.js';

/** What papers can be narrowed down by. `has` is what can be had with a paper: its PDF, its code. */
export type FacetField = 'year' | 'venue' | 'type' | 'author' | 'tag' | 'has';

/** A value of a field, and how many papers have it. */
export interface FacetCount {
  /** In the spelling that most papers have. */
  readonly value: string;
  /** The same for all its spellings: {@link facetKey} of the value. */
  readonly key: string;
  readonly count: number;
}

// Nearly every paper has an abstract page, a DOI or a link to something: these narrow nothing down.
const HAS = LINK_ORDER.filter((type) => !['html', 'arxiv', 'doi', 'other'].includes(type));

/** What a paper has in a field, as its source spells it. Empty when it has nothing there. */
export function facetValues(field: FacetField, paper: Paper): readonly string[] {
  switch (field) {
    case 'year':
      return one(readDate(paper.published)?.slice(0, 4));
    case 'venue':
    case 'type':
      return one(paper[field]);
    case 'author':
      return paper.authors.map(({name}) => name);
    case 'tag':
      return paper.keywords;
    case 'has':
      return HAS.filter((type) => paper.links.some((link) => link.type === type));
  }
}

const one = (value: string | undefined): readonly string[] => (value ? [value] : []);

/** Facets are counted again with each search: keys are kept, up to so many, of values that are no longer than a name. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 60;
const kept = new Map<string, string>();

/**
 * What the spellings of a value have in common: case, accents, spaces and punctuation do not count. A value of signs alone
 * is known by these. Empty for white space, which is no value.
 */
export function facetKey(value: string): string {
  const known = kept.get(value);
  if (known !== undefined) return known;
  const key = fold(value) || value.trim();
  if (kept.size >= MOST_KEPT) kept.clear();
  if (value.length <= LONGEST_KEPT) kept.set(value, key);
  return key;
}

interface Value {
  readonly key: string;
  shown: Spelling;
  count: number;
  last: number;
}

interface Spelling {
  readonly text: string;
  readonly of: Value;
  count: number;
  last: number;
}

/**
 * The values of a field with the number of papers that have each, most papers first, then by name; years newest first. A
 * paper counts once for a value, however often and in whatever spellings it has it. Of spellings that are equally frequent
 * the one that comes first is shown.
 */
export function countFacet(field: FacetField, papers: readonly Paper[]): readonly FacetCount[] {
  // Most values are met many times in one spelling: each spelling is folded once.
  const spellings = new Map<string, Spelling>();
  const values = new Map<string, Value>();
  papers.forEach((paper, index) => {
    for (const text of facetValues(field, paper)) {
      let spelling = spellings.get(text);
      if (!spelling) spellings.set(text, (spelling = newSpelling(text, values)));
      countOnce(spelling, index);
      countOnce(spelling.of, index);
    }
  });
  values.delete('');
  for (const spelling of spellings.values()) if (spelling.count > spelling.of.shown.count) spelling.of.shown = spelling;
  const byName = (a: Value, b: Value): number => (a.key < b.key ? -1 : 1);
  return [...values.values()]
    .sort(field === 'year' ? (a, b) => byName(b, a) : (a, b) => b.count - a.count || byName(a, b))
    .map(({key, count, shown}) => ({value: shown.text.trim(), key, count}));
}

function newSpelling(text: string, values: Map<string, Value>): Spelling {
  const key = facetKey(text);
  const known = values.get(key);
  const spelling = {text, of: known ?? ({key, count: 0, last: -1} as Value), count: 0, last: -1};
  if (!known) {
    spelling.of.shown = spelling;
    values.set(key, spelling.of);
  }
  return spelling;
}

function countOnce(counted: Value | Spelling, index: number): void {
  if (counted.last < index) counted.count++;
  counted.last = index;
}
