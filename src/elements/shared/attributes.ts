/** A whole number from `least` to `most`, or the default when the value is none. */
export function wholeNumber(value: unknown, fallback: number, least = 1, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most ? number : fallback;
}
