// Those of babel and polyglossia are here too: BibTeX files have them.
const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  french: 'fr',
  francais: 'fr',
  german: 'de',
  ngerman: 'de',
  austrian: 'de-AT',
  naustrian: 'de-AT',
  spanish: 'es',
  portuguese: 'pt',
  brazilian: 'pt-BR',
  italian: 'it',
  russian: 'ru',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
  dutch: 'nl',
  swedish: 'sv',
  danish: 'da',
  norwegian: 'no',
  finnish: 'fi',
  czech: 'cs',
  polish: 'pl',
  turkish: 'tr',
};

/**
 * The BCP 47 tag of a language: `en` of `en`, `EN`, `eng` (ISO 639-2) `English` or
 * `ngerman`. Undefined for what is none of these, such
 * as two languages in one field.
 */
export function readLanguage(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const name = text.toLowerCase();
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
