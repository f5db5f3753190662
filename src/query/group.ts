import type {Paper} from '../model/paper.js';
import {fold} from './fold.js';
import {periodOf} from './periods.js';

/** What papers are put together by. */
export type Grouping = 'none' | 'day' | 'week' | 'month' | 'year' | 'venue' | 'type';

/** Papers that have something in common. */
export interface PaperGroup {
  /** `2025-03-11`, `2025-W11`, `2025-03` or `2025`; a venue or a type as its first paper spells it; empty for papers without. */
  readonly key: string;
  readonly papers: readonly Paper[];
}

/**
 * The papers in groups. A group stands where its first paper stands, so that the order of the papers is that of the groups
 * too, and holds all papers of its key; those without one come last, under an empty key. A date that is less precise than the
 * groups is none. Venues and types are the same in whatever case and with whatever accents. `none`, and what is no
 * grouping, gives one group with an empty key. No papers are no groups.
 */
export function groupPapers(papers: readonly Paper[], by: Grouping): readonly PaperGroup[] {
  const groups = new Map<string, {readonly key: string; readonly papers: Paper[]}>();
  // Most values are met many times in one spelling: each spelling is folded once.
  const spellings = new Map<string, string>();
  const folded = (value: string): string => {
    const known = spellings.get(value) ?? (fold(value) || value);
    spellings.set(value, known);
    return known;
  };
  const others: Paper[] = [];
  for (const paper of papers) {
    const value = valueOf(paper, by)?.trim();
    const same = value && folded(value);
    const group = same ? groups.get(same) : undefined;
    if (group) group.papers.push(paper);
    else if (same) groups.set(same, {key: value, papers: [paper]});
    else others.push(paper);
  }
  return [...groups.values(), ...(others.length ? [{key: '', papers: others}] : [])];
}

function valueOf(paper: Paper, by: Grouping): string | undefined {
  switch (by) {
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return periodOf(paper.published, by);
    case 'venue':
    case 'type':
      return paper[by];
    default:
      return undefined;
  }
}
