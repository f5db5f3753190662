import {knownLocales} from './known-locales.js';
import type {Locale, SetName, Strings, WordSets} from './locale.js';
import {locales} from './locales.js';

/**
 * The words of a set in a language, by its BCP 47 tag: of the most exact locale that has them, else English. `strings` are the
 * page's own, which take the place of ours.
 */
export async function findWords<Name extends SetName>(
  set: Name,
  english: WordSets[Name],
  language: string,
  strings: Strings | undefined,
): Promise<WordSets[Name]> {
  let words = english;
  for (const tag of tagsOf(language)) {
    const load = (await findLocale(tag))?.words[set];
    if (!load) continue;
    words = await load();
    break;
  }
  return strings?.[set] ? merge(words, strings[set]) : words;
}

const findLocale = async (tag: string): Promise<Locale | undefined> =>
  locales.get(tag) ?? (Object.hasOwn(knownLocales, tag) ? (await knownLocales[tag]!()).locale : undefined);

/** From the most exact to the widest. `zh-TW` is also `zh-hant-tw`, since the script tells more than the country. */
function tagsOf(language: string): string[] {
  return [language, new Intl.Locale(language).maximize().toString()].flatMap((tag) => {
    const parts = tag.toLowerCase().split('-');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  });
}

function merge<T>(words: T, changes: object): T {
  const merged = {...words} as Record<string, unknown>;
  for (const [name, change] of Object.entries(changes) as [string, unknown][])
    merged[name] = typeof change === 'object' && change ? merge(merged[name], change) : (change ?? merged[name]);
  return merged as T;
}
