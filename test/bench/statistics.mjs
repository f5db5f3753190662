/** The value below which a share (0 to 1) of some numbers lies, with a straight line between neighbours. NaN of none. */
export function quantile(numbers, share) {
  const sorted = numbers.filter((number) => Number.isFinite(number)).toSorted((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Median, quarters and count of some numbers; those that are none (not measured) are left out. */
export function summary(numbers) {
  const known = numbers.filter((number) => Number.isFinite(number));
  return {median: median(known), low: quantile(known, 0.25), high: quantile(known, 0.75), count: known.length};
}

/**
 * How many times the first the second is, as the summary of one ratio for each round: what holds up the machine for a while holds up both
 * numbers of a round, and drops out. A round that lacks one of them is left out.
 */
export function ratio(numbers, others) {
  return summary(numbers.map((number, round) => number / others[round]));
}

/** By how much the first is above the second, round by round. */
export function difference(numbers, others) {
  return summary(numbers.map((number, round) => number - others[round]));
}
