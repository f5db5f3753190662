import type {Paper} from '../model/paper.js';
import {editDistance, leastEdits, letterBits} from './edit-distance.js';
import {fold} from './fold.js';
import {foldedPaper} from './folded-paper.js';
import {createMatcher} from './match-query.js';
import {textOf} from './needles.js';
import {printQuery} from './print-query.js';
import type {Query, QueryField, QueryTerm, QueryValue} from './query.js';
import {wordTermsOf} from './query-terms.js';
import type {SearchContext} from './search-context.js';
import {wordPlaces, type WordPlaces} from './word-places.js';

/** So many words of a query are looked at. */
const MOST_WORDS = 12;

/** How many letters of a word may be wrong: one of three to five, two of more; none of a number. */
const mostEdits = (word: string): number => (/\d/.test(word) || word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/** The words that are spelt nearly like one, or begin nearly so, with their distances. */
function nearWords(word: string, places: WordPlaces): ReadonlyMap<string, number> {
  const most = mostEdits(word);
  const near = new Map<string, number>();
  const letters = letterBits(word);
  for (const other of places.keys()) {
    // Most words of a language are told apart by this alone.
    if (leastEdits(letters, letterBits(other)) > most) continue;
    const whole = editDistance(word, other, most);
    // The beginning of a longer word is a little less near: it may be typed on.
    const distance = whole <= most || word.length < 4 ? whole : editDistance(word, other, most, true) + 0.5;
    if (distance < Infinity) near.set(other, distance);
  }
  return near;
}

/**
 * The papers whose titles are nearest in spelling to what was searched for, the nearest first; at most `most` of them. For when
 * nothing matches. Words may be missing from a title, as long as it has more than half of the letters. Empty when no title
 * is near, and for a query without words that could be in a title.
 */
export function nearestTitles(
  papers: readonly Paper[],
  query: Query,
  {most = 3}: {readonly most?: number} = {},
): readonly Paper[] {
  const terms = wordTermsOf(query).filter(({field}) => !field || field === 'title');
  const words = [...new Set(terms.flatMap(({values}) => values.flatMap(wordsIn)))].slice(0, MOST_WORDS);
  const letters = words.join('').length;
  const places = wordPlaces(papers, 'title');
  const found = new Map<number, {letters: number; distance: number}>();
  for (const word of words) {
    for (const [place, distance] of distances(nearWords(word, places), places)) {
      const entry = found.get(place) ?? {letters: 0, distance: 0};
      found.set(place, {letters: entry.letters + word.length, distance: entry.distance + distance});
    }
  }
  return [...found]
    .filter(([, entry]) => entry.letters * 2 > letters)
    .sort(([a, one], [b, other]) => other.letters - one.letters || one.distance - other.distance || a - b)
    .slice(0, most)
    .map(([place]) => papers[place]!);
}

/** The papers that have one of several words, with the least distance of those they have. */
function distances(near: ReadonlyMap<string, number>, places: WordPlaces): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const [word, distance] of near)
    for (const place of places.get(word)!) least.set(place, Math.min(distance, least.get(place) ?? Infinity));
  return least;
}

/**
 * The query with each word that no paper has replaced by the one spelt most like it, as it is typed: "Did you mean …?". Undefined
 * when there is nothing to replace, or when nothing would be found either.
 */
export function correctedQuery(
  papers: readonly Paper[],
  query: Query,
  context: SearchContext = {},
): string | undefined {
  const wrong = new Set<QueryTerm>(wordTermsOf(query).slice(0, MOST_WORDS));
  const corrected = withTerms(query, (term) => (wrong.has(term) ? correctTerm(papers, term) : term));
  if (printQuery(corrected) === printQuery(query)) return undefined;
  const matches = createMatcher(corrected, context);
  return papers.some((paper) => matches(foldedPaper(paper))) ? printQuery(corrected) : undefined;
}

function withTerms(query: Query, change: (term: QueryTerm) => QueryTerm): Query {
  if (query.kind === 'term') return change(query);
  if (query.kind === 'not') return query;
  return {...query, parts: query.parts.map((part) => withTerms(part, change))};
}

function correctTerm(papers: readonly Paper[], term: QueryTerm): QueryTerm {
  const values = term.values.map((value): QueryValue => {
    const words = wordsIn(value);
    const right = words.map((word) => correctWord(papers, word, term.field));
    if (right.join(' ') === words.join(' ')) return value;
    return {kind: value.kind === 'word' ? 'word' : 'phrase', text: right.join(value.kind === 'word' ? '-' : ' ')};
  });
  return {...term, values};
}

function correctWord(papers: readonly Paper[], word: string, field: QueryField | undefined): string {
  const test = createMatcher({kind: 'term', ...(field && {field}), values: [{kind: 'word', text: word}]});
  if (papers.some((paper) => test(foldedPaper(paper)))) return word;
  const places = wordPlaces(papers, field);
  const rank = ([other, distance]: readonly [string, number]): number => distance - places.get(other)!.length / 1e9;
  const [nearest] = [...nearWords(word, places)].sort((a, b) => rank(a) - rank(b));
  return nearest?.[0] ?? word;
}

const wordsIn = (value: QueryValue): readonly string[] => fold(textOf(value)).split(' ').filter(Boolean);
