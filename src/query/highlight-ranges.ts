import {fold, foldWithPlaces} from './fold.js';
import {textOf} from './needles.js';
import type {QueryValue} from './query.js';

/**
 * Where words and phrases are in a text: pairs of the index at which one starts and the index behind it, in order, those that
 * touch or overlap as one. A word is found at the beginning of words, a phrase as whole words, both as a search finds them.
 */
export function findMatches(text: string, words: readonly QueryValue[]): readonly (readonly [number, number])[] {
  const {text: folded, starts, ends} = foldWithPlaces(text);
  const searched = ` ${folded} `;
  const found: [number, number][] = [];
  for (const word of words) {
    const letters = fold(textOf(word));
    const needle = ` ${letters}${word.kind === 'phrase' ? ' ' : ''}`;
    for (let at = letters ? searched.indexOf(needle) : -1; at >= 0; at = searched.indexOf(needle, at + 1))
      found.push([starts[at]!, ends[at + letters.length - 1]!]);
  }
  return merged(found.sort(([a], [b]) => a - b));
}

function merged(ranges: readonly [number, number][]): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
