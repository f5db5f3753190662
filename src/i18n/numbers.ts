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
  const whole = new Intl.PluralRules(language);
  // A browser that does not know the option has the rules for whole numbers twice.
  const compact = new Intl.PluralRules(language, {
    notation: 'compact',
    maximumFractionDigits: 1,
  } as Intl.PluralRulesOptions);
  const number = (count: number): string => count.toLocaleString(language);
  return {
    number,
    plural(count, forms, text = number(count)) {
      const rules = text === number(count) ? whole : compact;
      return (forms[rules.select(count)] ?? forms.other).replace('#', () => text);
    },
  };
}
