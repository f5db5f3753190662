/**
 * A text in which names in braces give way to their values: `{page}`, `{page:0}`. Braces around any other name stay as they
 * are.
 */
export const fillPlaceholders = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{([a-z]+(?::0)?)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
