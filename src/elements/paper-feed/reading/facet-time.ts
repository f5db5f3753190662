import type {Query, QueryValue} from '../../../query/query.js';
import type {TimelineBar} from '../../../query/timeline.js';
import type {SearchTools} from './facet-view.js';

/** The first and the last of some bars, by their places. */
export type Span = readonly [from: number, to: number];

const FIELDS = ['year', 'date'] as const;

/** The places of the bars that a query chooses, the earliest first. None where it chooses no time. */
export function barsOf(query: Query, bars: readonly TimelineBar[], {termsOf}: SearchTools): readonly number[] {
  const values = FIELDS.flatMap((field) => termsOf(query, field).values);
  return bars.flatMap((bar, index) => (values.some((value) => holds(value, bar)) ? index : []));
}

/** Whether a value has any of a bar. What is more precise than the bar counts as all of it. */
function holds(value: QueryValue, {from, to}: TimelineBar): boolean {
  const cut = (text: string): string => text.slice(0, from.length);
  if (value.kind === 'word' || value.kind === 'phrase') {
    const text = cut(value.text);
    return to.slice(0, text.length) >= text && from.slice(0, text.length) <= text;
  }
  const {open} = value;
  const first = cut(value.from ?? '');
  const last = cut(value.to ?? '');
  const isAfter = !first || to.slice(0, first.length) > first || (!open && to.slice(0, first.length) === first);
  const isBefore = !last || from.slice(0, last.length) < last || (!open && from.slice(0, last.length) === last);
  return isAfter && isBefore;
}

/** The query with these bars in place of what it asks of the time. All bars, or none, ask nothing; what is excluded stays. */
export function withBars(
  query: Query,
  bars: readonly TimelineBar[],
  span: Span | undefined,
  {termsOf, setTerm}: SearchTools,
): Query {
  const {from} = bars[span?.[0] ?? 0]!;
  const {to} = bars[span?.[1] ?? 0]!;
  const isAll = !span || (span[0] === 0 && span[1] === bars.length - 1);
  const value: QueryValue = from === to ? {kind: 'word', text: from} : {kind: 'range', from, to};
  const own = from.length > 4 ? 'date' : 'year';
  return FIELDS.reduce(
    (rest, field) =>
      setTerm(rest, field, field === own && !isAll ? [value] : [], {excluded: termsOf(query, field).excluded}),
    query,
  );
}
