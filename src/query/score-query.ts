import {sectionOf, type FoldedPaper} from './folded-paper.js';
import {needlesOf, textOf} from './needles.js';
import type {Query} from './query.js';
import {wordTermsOf} from './query-terms.js';

// For a match in the title, among the authors, the keywords, and anywhere else. The title's worst is worth more than the
// authors' best, and so on.
const WORTH = [40, 20, 10, 5];
/** What the beginning of a word is worth of the whole word. */
const BEGINNING = 0.75;
/** More, for what the title begins with. */
const FIRST = 2;

/**
 * Makes a measure of how well a paper answers a query: the sum over its words and phrases of where each is found. A match in the
 * title counts most, then authors, keywords, and the rest; a whole word more than the beginning of one. What is excluded, and
 * what is no text (`year:2024`), does not count: 0 for a query without words.
 */
export function createScore(query: Query): (paper: FoldedPaper) => number {
  const terms = wordTermsOf(query).map(({field, exact, values}) => ({
    field,
    needles: values.flatMap((value) => needlesOf(exact ? {kind: 'phrase', text: textOf(value)} : value, field)),
  }));
  return (paper) => {
    let score = 0;
    for (const {field, needles} of terms) {
      let best = 0;
      for (const needle of needles) best = Math.max(best, worth(paper, needle, sectionOf(paper, field)));
      score += best;
    }
    return score;
  };
}

/** The sections stand in the order of their worth, so that the first match is the best. */
function worth({text, ends}: FoldedPaper, needle: string, [start, end]: readonly [number, number]): number {
  const at = text.indexOf(needle, start);
  if (at < 0 || at >= end) return 0;
  const section = ends.findIndex((behind) => at < behind);
  const whole = text.indexOf(`${needle.trimEnd()} `, at);
  const isWhole = whole >= 0 && whole < (ends[section] ?? text.length);
  const isFirst = section === 0 && at < 3;
  return (WORTH[section] ?? 5) * (isWhole ? 1 : BEGINNING) + (isFirst ? FIRST : 0);
}
