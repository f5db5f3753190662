import {breathe} from '../model/breathe.js';
import type {Paper} from '../model/paper.js';
import {plainText, type RichText} from '../model/text.js';
import {fold} from './fold.js';

/** Finds papers that are about the same things as another one, by their words alone. */
export interface Similar {
  /**
   * Reads the papers that are to be found, in slices that leave the page to its reader; papers that were read before are not
   * read again. Of two calls at once the one that ends last counts: give up the other by its signal, whose reason it rejects
   * with.
   */
  prepare(papers: readonly Paper[], options?: {readonly signal?: AbortSignal | undefined}): Promise<void>;
  /**
   * The papers that share most with one, closest first: at most `most` (default 5), and none that shares little. Never the
   * paper itself, another record of it or one with the same title. The paper need not be among those that were prepared.
   */
  of(paper: Paper, most?: number): readonly Paper[];
}

/** How many times as much a word of the title counts. */
const TITLE_WEIGHT = 3;
/** How many characters of a text are read. Abstracts are shorter; hostile ones are not. */
const LONGEST = 6000;
/**
 * How much of a word is looked at, so that `generalization` and `generalizations` are one. Longer pieces of a text would also
 * keep all of it in memory.
 */
const STEM = 12;
/** Says nothing by itself, as a character of a script without spaces does. */
const LETTER = /^[a-z\d]?$/;
/** What is left of the cosine, from 0 to 1, below which two papers have little to do with each other. */
const LEAST = 0.1;

/** Each word of a paper once: 256 times the number of the word, and how often the paper has it. */
type Words = Uint32Array;

/** By how often a paper has a word: how much that counts. Twice as often is not twice as much. */
const FREQUENCY = Float32Array.from({length: 256}, (_, count) => (count ? 1 + Math.log(count) : 0));

/**
 * Papers are compared by the cosine of what their words weigh: the more, the more often the paper has them and the fewer papers
 * do (tf-idf). Words of all papers weigh nothing, nor do those of one alone; and of the words that two papers share the most
 * telling one does not count, since one word is no subject. No model, no request.
 */
export function createSimilar(): Similar {
  const vocabulary = new Map<string, number>();
  const known = new WeakMap<Paper, Words>();
  let prepared: Prepared = {papers: [], words: [], worth: new Float32Array(), lengths: new Float32Array()};

  const wordsOf = (paper: Paper): Words => {
    const words = known.get(paper) ?? readWords(paper, vocabulary);
    known.set(paper, words);
    return words;
  };

  return {
    async prepare(papers, {signal} = {}) {
      const words: Words[] = [];
      await eachInSlices(papers, signal, (paper) => words.push(wordsOf(paper)));
      const worth = new Float32Array(vocabulary.size);
      await eachInSlices(words, signal, (own) => {
        for (const word of own) worth[word >>> 8]!++;
      });
      for (const [number, count] of worth.entries()) worth[number] = count > 1 ? Math.log(papers.length / count) : 0;
      const lengths = new Float32Array(papers.length);
      await eachInSlices(words, signal, (one, place) => {
        lengths[place] = lengthOf(one, worth);
      });
      prepared = {papers, words, worth, lengths};
    },
    of: (paper, most = 5) => closest(paper, wordsOf(paper), prepared, most),
  };
}

async function eachInSlices<Item>(
  items: readonly Item[],
  signal: AbortSignal | undefined,
  act: (item: Item, place: number) => unknown,
): Promise<void> {
  for (const [place, item] of items.entries()) {
    if (place % 16 === 0) await breathe();
    signal?.throwIfAborted();
    act(item, place);
  }
}

function readWords({title, abstract, summary = ''}: Paper, vocabulary: Map<string, number>): Words {
  const counts = new Map<number, number>();
  const read = (text: RichText, weight: number): void => {
    for (const word of fold(plainText(text).slice(0, LONGEST)).split(' ')) {
      if (LETTER.test(word)) continue;
      const stem = word.slice(0, STEM);
      let number = vocabulary.get(stem);
      if (number === undefined) vocabulary.set(stem, (number = vocabulary.size));
      counts.set(number, (counts.get(number) ?? 0) + weight);
    }
  };
  read(title, TITLE_WEIGHT);
  read(abstract ?? summary, 1);
  return Uint32Array.from(counts, ([number, count]) => number * 256 + Math.min(count, 255));
}

interface Prepared {
  readonly papers: readonly Paper[];
  /** Of the papers, in their order. */
  readonly words: readonly Words[];
  /** By the number of a word: how much it tells. */
  readonly worth: Float32Array;
  /** How long the vector of each paper is. */
  readonly lengths: Float32Array;
}

function closest(paper: Paper, own: Words, {papers, words, worth, lengths}: Prepared, most: number): readonly Paper[] {
  const weights = new Float32Array(worth.length);
  for (const word of own) weights[word >>> 8] = FREQUENCY[word & 255]! * worth[word >>> 8]! ** 2;
  const length = lengthOf(own, worth);
  const cosines = words.map((other, place) => {
    let product = 0;
    let largest = 0;
    for (const word of other) {
      const share = FREQUENCY[word & 255]! * weights[word >>> 8]!;
      product += share;
      if (share > largest) largest = share;
    }
    return (product - largest) / (length * lengths[place]!);
  });
  const names = namesOf(paper);
  const found: Paper[] = [];
  const places = [...cosines.keys()].filter((place) => cosines[place]! >= LEAST);
  for (const place of places.sort((a, b) => cosines[b]! - cosines[a]!)) {
    if (found.length >= most) break;
    const other = papers[place]!;
    if (!namesOf(other).some((name) => names.includes(name))) found.push(other);
  }
  return found;
}

/** Papers that have one of these in common are of one work, or look so. */
function namesOf({id, title, doi, arxiv, pmid, sameAs = []}: Paper): readonly string[] {
  const own = Object.entries({id, title: fold(plainText(title).slice(0, LONGEST)), doi, arxiv, pmid});
  return [...own.flatMap(([key, value]) => (value ? `${key}:${value}` : [])), ...sameAs];
}

function lengthOf(words: Words, worth: Float32Array): number {
  let sum = 0;
  for (const word of words) sum += (FREQUENCY[word & 255]! * (worth[word >>> 8] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
