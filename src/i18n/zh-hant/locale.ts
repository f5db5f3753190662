import type {Locale} from '../locale.js';
import {words} from './messages.js';

/** Chinese in traditional characters, in the terms of Taiwan. */
export const locale: Locale = {
  id: 'zh-hant',
  words: {
    messages: async () => words,
    outcomes: async () => (await import('./outcomes.js')).words,
    card: async () => (await import('./card-words.js')).words,
    reading: async () => (await import('./reading-words.js')).words,
    filters: async () => (await import('./filter-words.js')).words,
    subscribe: async () => (await import('./subscribe-words.js')).words,
    elsewhere: async () => (await import('./elsewhere-words.js')).words,
  },
};
