/**
 * Pages as a reader sees them, with an en dash: `61–70` of `61-70`, `61--70`, or of 61 and 70. An article's number (`e1002195`)
 * stays as it is; a page that is the first and the last stands once.
 */
export function readPages(first: unknown, last?: unknown): string | undefined {
  const [start, end] = [first, last].map((page) =>
    typeof page === 'number' ? String(page) : typeof page === 'string' ? page.trim() : '',
  ) as [string, string];
  const range = start.replace(RANGE, (_, from: string, to: string) => (from === to ? from : `${from}–${to}`));
  // Some write the whole range in both places.
  return range !== start || !end || end === start ? range || end || undefined : `${range}–${end.replace(RANGE, '$2')}`;
}

// Two numbers, with letters before or after them (`S12`, `1255e`); `2053-951` of an article's number looks the same.
const RANGE = /^([a-z]{0,4}\d{1,9}[a-z]?) ?[-‐‑–—]{1,3} ?([a-z]{0,4}\d{1,9}[a-z]?)$/i;
