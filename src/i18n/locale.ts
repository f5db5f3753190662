import type {CardWords} from './card-words.js';
import type {FilterWords} from './filter-words.js';
import type {Messages} from './messages.js';
import type {Outcomes} from './outcomes.js';
import type {ReadingWords} from './reading-words.js';
import type {ElsewhereWords, SubscribeWords} from './subscribe-words.js';

/** All words of the three elements, in the sets in which they are loaded: a page gets those that it has a use for. */
export interface WordSets {
  /** What is seen at once. */
  readonly messages: Messages;
  /** What lists and cards say after something has happened. */
  readonly outcomes: Outcomes;
  /** A card beyond its base, citing and exporting. */
  readonly card: CardWords;
  /** Searching a list, and moving about in it. */
  readonly reading: ReadingWords;
  /** Filters, groups and dates. */
  readonly filters: FilterWords;
  /** What every sign-up form may say. */
  readonly subscribe: SubscribeWords;
  /** What sign-up forms say that ask for more, or lead elsewhere. */
  readonly elsewhere: ElsewhereWords;
}

export type SetName = keyof WordSets;

/** One language. Where it has no words for a set, those of a wider tag are taken (`pt` for `pt-br`), and then English. */
export interface Locale {
  /** BCP 47 tag in lower case, such as `de`, `pt-br` or `zh-hant`. */
  readonly id: string;
  readonly words: {readonly [Name in SetName]?: () => Promise<WordSets[Name]>};
}

/** Words of a page's own in place of some of ours, by set and name: `{card: {isNew: 'Fresh'}}`. */
export type Strings = {readonly [Name in SetName]?: Some<WordSets[Name]>};

type Some<T> = {
  readonly [Key in keyof T]?: T[Key] extends string | ((...values: never) => string) ? T[Key] : Some<T[Key]>;
};
