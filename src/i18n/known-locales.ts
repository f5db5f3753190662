import type {Locale} from './locale.js';

/** The languages that come with the library, English aside: what loads each, by the id of its locale. */
export const knownLocales: Readonly<Record<string, () => Promise<{readonly locale: Locale}>>> = {
  de: () => import('./de/locale.js'),
  hi: () => import('./hi/locale.js'),
  id: () => import('./id/locale.js'),
  ru: () => import('./ru/locale.js'),
  tr: () => import('./tr/locale.js'),
  uk: () => import('./uk/locale.js'),
  vi: () => import('./vi/locale.js'),
};
