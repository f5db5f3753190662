import type {Locale} from './locale.js';

/** The languages that come with the library, English aside: what loads each, by the id of its locale. */
export const knownLocales: Readonly<Record<string, () => Promise<{readonly locale: Locale}>>> = {
  ar: () => import('./ar/locale.js'),
  de: () => import('./de/locale.js'),
  fa: () => import('./fa/locale.js'),
  he: () => import('./he/locale.js'),
  ja: () => import('./ja/locale.js'),
  ko: () => import('./ko/locale.js'),
  'zh-hans': () => import('./zh-hans/locale.js'),
  'zh-hant': () => import('./zh-hant/locale.js'),
};
