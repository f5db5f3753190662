import type {Paper} from '../model/paper.js';
import {plainText} from '../model/text.js';
import {FoldedLines} from './folded-lines.js';
import type {QueryField} from './query.js';

/**
 * A paper as it is searched: all its folded text in one string, with a line for each value of each field. A line is ` \n` at
 * its end and a space at its start, so that no match goes over from one value to another.
 */
export interface FoldedPaper {
  readonly paper: Paper;
  /** Words begin with capitals, numbers with `#`: `needles.ts` says why. */
  readonly text: string;
  /** Where the sections end: title, authors, keywords, venue, type. The rest is behind them. */
  readonly ends: readonly number[];
}

/** The fields that have a section of their own, in the order of these. */
const SECTIONS: readonly (QueryField | undefined)[] = ['title', 'author', 'tag', 'venue', 'type'];

// By the paper itself: a list that is sorted, filtered or loaded on keeps what was folded, and a paper that goes takes it along.
const folded = new WeakMap<Paper, FoldedPaper>();

/** The paper as it is searched; folded when it is first asked for, and kept as long as the paper is. */
export function foldedPaper(paper: Paper): FoldedPaper {
  let found = folded.get(paper);
  if (!found) folded.set(paper, (found = foldPaper(paper)));
  return found;
}

function foldPaper(paper: Paper): FoldedPaper {
  const {title, authors, keywords, venue, type, abstract, summary, organization, note, doi, arxiv} = paper;
  const sections = [[title], authors.map(({name}) => name), keywords, [venue], [type]];
  const lines = new FoldedLines();
  const ends: number[] = [];
  for (const section of [...sections, [abstract, summary, organization, note, doi, arxiv]]) {
    for (const value of section) if (value) lines.add(plainText(value));
    ends.push(lines.length);
  }
  return {paper, text: lines.toString(), ends: ends.slice(0, -1)};
}

/** Where in the text a field is, with the end of the line before; all of it for what is no section. */
export function sectionOf({text, ends}: FoldedPaper, field: QueryField | undefined): readonly [number, number] {
  const index = SECTIONS.indexOf(field);
  return index < 0 ? [0, text.length] : [index ? ends[index - 1]! - 1 : 0, ends[index]!];
}
