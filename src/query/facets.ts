import {LINK_ORDER} from '../model/links.js';
import type {Paper} from '../model/paper.js';

/** What papers can be narrowed down by. `has` is what can be had with a paper: its PDF, its code. */
export type FacetField = 'venue' | 'type' | 'author' | 'tag' | 'has';

/** A value of a field, and how many papers have it. */
export interface FacetCount {
  /** In the spelling that most papers have. */
  readonly value: string;
  /** The same for all its spellings: the value, folded. */
  readonly key: string;
  readonly count: number;
}

// Nearly every paper has an abstract page, a DOI or a link to something: these narrow nothing down.
const HAS = LINK_ORDER.filter((type) => !['html', 'arxiv', 'doi', 'other'].includes(type));

/** What a paper has in a field, as its source spells it. Empty when it has nothing there. */
export function facetValues(field: FacetField, paper: Paper): readonly string[] {
  switch (field) {
    case 'venue':
    case 'type':
      return paper[field] ? [paper[field]] : [];
    case 'author':
      return paper.authors.map(({name}) => name);
    case 'tag':
      return paper.keywords;
    case 'has':
      return HAS.filter((type) => paper.links.some((link) => link.type === type));
  }
}
