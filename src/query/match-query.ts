import {sectionOf, type FoldedPaper} from './folded-paper.js';
import {isArxiv, isDoi, isId, isSaidOf, paperHas} from './match-facts.js';
import {needlesOf, textOf} from './needles.js';
import {beginsWith, isIn} from './query-dates.js';
import type {Query, QueryTerm, QueryValue} from './query.js';
import type {SearchContext} from './search-context.js';
import {simplified} from './simplify-query.js';

type Test = (paper: FoldedPaper) => boolean;

/** Makes a test for papers of a query. A part of it that says nothing (`&`) is passed over; without parts every paper matches. */
export function createMatcher(query: Query, context: SearchContext = {}): (paper: FoldedPaper) => boolean {
  const shortest = simplified(query);
  return shortest ? testOf(shortest, context) : () => true;
}

function testOf(query: Query, context: SearchContext): Test {
  switch (query.kind) {
    case 'all':
      return every(query.parts.map((part) => testOf(part, context)));
    case 'any':
      return some(query.parts.map((part) => testOf(part, context)));
    case 'not': {
      const test = testOf(query.part, context);
      return (paper) => !test(paper);
    }
    case 'term':
      return some(query.values.map((value) => valueTest(query, value, context)));
  }
}

// Loops and not methods of arrays: these run for every paper.
function every(tests: readonly Test[]): Test {
  return (paper) => {
    for (const test of tests) if (!test(paper)) return false;
    return true;
  };
}

function some(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!;
  return (paper) => {
    for (const test of tests) if (test(paper)) return true;
    return false;
  };
}

function valueTest({field, exact = false}: QueryTerm, value: QueryValue, context: SearchContext): Test {
  const text = textOf(value);
  switch (field) {
    case 'year':
    case 'date': {
      const test = value.kind === 'range' ? isIn(value) : (date: string) => beginsWith(date, text);
      return ({paper: {published}}) => !!published && test(published);
    }
    case 'doi':
      return isDoi(text, exact);
    case 'arxiv':
      return isArxiv(text, exact);
    case 'id':
      return isId(text);
    case 'has':
      return paperHas(text);
    case 'is':
      return isSaidOf(text, context);
    case undefined: {
      const [needle = ''] = needlesOf(value);
      return ({text: all}) => all.includes(needle);
    }
    default:
      return some(needlesOf(value, field, exact).map((needle) => inSection(needle, field)));
  }
}

const inSection =
  (needle: string, field: QueryTerm['field']): Test =>
  (paper) =>
    paper.text.slice(...sectionOf(paper, field)).includes(needle);
