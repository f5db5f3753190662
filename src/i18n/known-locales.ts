import type {Locale} from './locale.js';

/** The languages that come with the library, English aside: what loads each, by the id of its locale. */
export const knownLocales: Readonly<Record<string, () => Promise<{readonly locale: Locale}>>> = {
  de: () => import('./de/locale.js'),
  es: () => import('./es/locale.js'),
  fr: () => import('./fr/locale.js'),
  it: () => import('./it/locale.js'),
  nl: () => import('./nl/locale.js'),
  pl: () => import('./pl/locale.js'),
  pt: () => import('./pt/locale.js'),
};
