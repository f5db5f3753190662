/** Several names in one phrase: `AK and the research community`. Two in English need no formatter, which is slow to make. */
export const nameList = (names: readonly string[], language: string): string =>
  names.length < 3 && language.startsWith('en') ? names.join(' and ') : new Intl.ListFormat(language).format(names);
