import type {Locale} from './locale.js';

/** The languages that come with the library, English aside: what loads each, by the id of its locale. */
export const knownLocales: Readonly<Record<string, () => Promise<{readonly locale: Locale}>>> = {
  ar: () => import('./ar/locale.js'),
  de: () => import('./de/locale.js'),
  es: () => import('./es/locale.js'),
  fa: () => import('./fa/locale.js'),
  fr: () => import('./fr/locale.js'),
  he: () => import('./he/locale.js'),
  hi: () => import('./hi/locale.js'),
  id: () => import('./id/locale.js'),
  it: () => import('./it/locale.js'),
  ja: () => import('./ja/locale.js'),
  ko: () => import('./ko/locale.js'),
  nl: () => import('./nl/locale.js'),
  pl: () => import('./pl/locale.js'),
  pt: () => import('./pt/locale.js'),
  ru: () => import('./ru/locale.js'),
  tr: () => import('./tr/locale.js'),
  uk: () => import('./uk/locale.js'),
  vi: () => import('./vi/locale.js'),
  'zh-hans': () => import('./zh-hans/locale.js'),
  'zh-hant': () => import('./zh-hant/locale.js'),
};
