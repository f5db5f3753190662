import type {Paper} from '../model/paper.js';
import {foldedPaper, sectionOf} from './folded-paper.js';
import {unmarked} from './needles.js';
import type {QueryField} from './query.js';

/** The folded words of papers, each with the places in the list of the papers that have it, in order. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

const kept = new WeakMap<readonly Paper[], Map<QueryField | undefined, WordPlaces>>();

/** The words in a field of papers, without a field those of titles, authors, keywords and venues; made once for a list. */
export function wordPlaces(papers: readonly Paper[], field?: QueryField): WordPlaces {
  const ofList = kept.get(papers) ?? new Map<QueryField | undefined, WordPlaces>();
  kept.set(papers, ofList);
  let places = ofList.get(field);
  if (!places) ofList.set(field, (places = readWords(papers, field)));
  return places;
}

function readWords(papers: readonly Paper[], field: QueryField | undefined): WordPlaces {
  const places = new Map<string, number[]>();
  papers.forEach((paper, place) => {
    const folded = foldedPaper(paper);
    const [start] = sectionOf(folded, field ?? 'title');
    const [, end] = sectionOf(folded, field ?? 'venue');
    for (const word of unmarked(folded.text.slice(start, end)).split(/[ \n]+/)) {
      const list = places.get(word);
      if (!list) places.set(word, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  });
  places.delete('');
  return places;
}
