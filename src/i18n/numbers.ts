/** What is said of a number, by the plural forms of a language. `#` stands for the number. */
export type Forms = {readonly other: string} & {readonly [Form in Intl.LDMLPluralRule]?: string};

/** How a language says numbers, and what is counted. */
export interface Numbers {
  /** `12,000`, `12.000`, `१२,०००`. */
  readonly number: (count: number) => string;
  /** The form for a number, with the number in it; `text` is how it is said where that is in compact form: `1.2K`. */
  readonly plural: (count: number, forms: Forms, text?: string) => string;
}

/**
 * Numbers in a language, by its BCP 47 tag. The plural forms are those of Unicode CLDR
 * (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).
 */
export function numbers(language: string): Numbers {
  const rules = new Intl.PluralRules(language);
  const number = (count: number): string => count.toLocaleString(language);
  return {
    number,
    plural(count, forms, text = number(count)) {
      const said = text === number(count) ? count : roundedTo(count);
      return (forms[rules.select(said)] ?? forms.other).replace('#', () => text);
    },
  };
}

/** What stands behind a number in compact form goes by its last word: a thousand, a million. */
const roundedTo = (count: number): number => (count < 1000 ? count : 1000 ** Math.floor(Math.log10(count) / 3));
