import {filterWords, type FilterWords} from '../../../i18n/filter-words.js';
import {readingWords, type ReadingWords} from '../../../i18n/reading-words.js';
import type {LanguageController} from '../../shared/language.js';

/** What is said by all controls of a list. */
export type ControlWords = ReadingWords & FilterWords;

/** The words of the controls in the language of their list; in English until those have come. */
export class SpokenWords {
  /** The same object until there are other words: parts draw anew where it changes. */
  now: ControlWords = {...readingWords, ...filterWords};
  /** Settles when those have come that were asked for first. */
  readonly loaded: Promise<unknown>;
  readonly #words: LanguageController;
  #sets: readonly [ReadingWords, FilterWords] = [readingWords, filterWords];

  constructor(words: LanguageController) {
    this.#words = words;
    this.loaded = Promise.all([words.load('reading', () => readingWords), words.load('filters', () => filterWords)]);
  }

  /** Takes over what has come. */
  update(): void {
    const sets = [this.#words.get('reading') ?? readingWords, this.#words.get('filters') ?? filterWords] as const;
    if (sets.every((set, index) => set === this.#sets[index])) return;
    this.#sets = sets;
    this.now = {...sets[0], ...sets[1]};
  }
}
