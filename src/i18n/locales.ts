import {createRegistry, type Registry} from '../model/registry.js';
import type {CardWords} from './card-words.js';
import {english, type Messages} from './messages.js';
import type {Outcomes} from './outcomes.js';
import type {ReadingWords} from './reading-words.js';

/** One language: its id is a BCP 47 tag in lower case, such as `de` or `pt-br`. */
export interface Locale {
  readonly id: string;
  /** The words that are seen at once. */
  load(): Promise<Messages>;
  /** The words that are said when something has happened. */
  loadOutcomes(): Promise<Outcomes>;
  /** The words of a card beyond its base. English, where a language has none. */
  loadCardWords?(): Promise<CardWords>;
  /** The words of the controls of a list. English, where a language has none. */
  loadReadingWords?(): Promise<ReadingWords>;
}

/** Every language. The first words of English are inside; all others are loaded when a page asks for them. */
export const locales: Registry<Locale> = createRegistry<Locale>('locale', [
  {
    id: 'en',
    load: () => Promise.resolve(english),
    loadOutcomes: async () => (await import('./outcomes.js')).outcomes,
  },
]);

/** The locale for a language tag: `pt-BR` finds `pt-br`, else `pt`, else English. */
export function findLocale(tag: string): Locale | undefined {
  const parts = tag.toLowerCase().split('-');
  for (; parts.length; parts.pop()) {
    const locale = locales.get(parts.join('-'));
    if (locale) return locale;
  }
  return locales.get('en');
}
