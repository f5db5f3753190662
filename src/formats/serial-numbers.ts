/** The first ISSN in a text, `2277-9175` of `22779175 (Electronic)`. Its check digit is not looked at: misprints are common. */
export function readIssn(value: unknown): string | undefined {
  const [, first, last] = /(?:^|[^\d-])(\d{4})-?(\d{3}[\dX])(?![\d-])/i.exec(textOf(value)) ?? [];
  return first && `${first}-${last}`.toUpperCase();
}

/** The first ISBN in a text, of 13 or 10 digits, with the hyphens it has there. */
export function readIsbn(value: unknown): string | undefined {
  return textOf(value)
    .match(/\d[\d-]{8,16}[\dX]/gi)
    ?.find((number) => /^(?:97[89]\d{10}|\d{9}[\dX])$/i.test(number.replaceAll('-', '')));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 999) : '');
