const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  spanish: 'es',
  portuguese: 'pt',
  italian: 'it',
  russian: 'ru',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
  dutch: 'nl',
  polish: 'pl',
  turkish: 'tr',
};

/**
 * The BCP 47 tag of a language: `en` of `en`, `EN`, `eng` (ISO 639-2) or `English`. Undefined for what is none of these, such
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
