// Making one takes as long as drawing some cards: not before the first count is shown.
const formatters = new Map<string, Intl.NumberFormat>();

/** A count in as few characters as a reader needs: `1.2K`, `12K`. */
export function compactNumber(count: number, language: string): string {
  if (count < 1000 && /^en\b/.test(language)) return `${count}`;
  let formatter = formatters.get(language);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, {notation: 'compact', maximumFractionDigits: 1});
    formatters.set(language, formatter);
  }
  return formatter.format(count);
}
