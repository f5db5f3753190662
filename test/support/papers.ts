import type {Paper} from '../../src/model/paper.js';

/** A JSON Feed with `count` papers that are told apart by number. */
export function feedOf(count: number, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const items = Array.from({length: count}, (_, index) => paperItem(index + 1));
  return {version: 'https://jsonfeed.org/version/1.1', title: 'Papers of a test', items, ...more};
}

/** One item of a JSON Feed. */
export function paperItem(
  number: number,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    id: `paper-${number}`,
    url: `https://example.org/papers/${number}`,
    title: `Paper ${number}`,
    content_text: `What paper ${number} says.`,
    authors: [{name: 'Ada Lovelace'}, {name: 'Charles Babbage'}],
    ...more,
  };
}

/** A paper with its id for a title, and nothing else than what is given. */
export const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
  id,
  title: id,
  authors: [],
  links: [],
  keywords: [],
  ...more,
});

/** The ids of papers, one behind the other: `abc`. */
export const ids = (papers: readonly Paper[]): string => papers.map(({id}) => id).join('');

/** The numbers that {@link paperItem} made papers of. */
export const numbersOf = (papers: readonly Paper[]): readonly number[] =>
  papers.map(({id}) => Number(id.slice('paper-'.length)));
