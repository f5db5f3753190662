/** The targets for speed and size, with what was measured. */
import {condition, endless} from './plan.mjs';
import {difference, median, quantile, ratio} from './statistics.mjs';

const KB = 1000;

/**
 * A target: what it says, what was measured, and whether it holds; undefined when it was not measured.
 * @typedef {{what: string, target: string, measured: string, holds: boolean | undefined, rounds: number}} Verdict
 */

/**
 * @param {{results: import('./results.mjs').Results, entry: number, mounts?: object, paging: Record<string, object | undefined>}} measured
 * @returns {Verdict[]}
 */
export function verdicts({results, entry, mounts, paging}) {
  const [small, large] = [70, 10_000].map((papers) => condition(papers, 'plain'));
  const [slowSmall, slowLarge] = [70, 10_000].map((papers) => condition(papers, 'slow'));
  const [linkSmall, linkLarge] = [70, 10_000].map((papers) => condition(papers, 'link'));
  const ours = (where, measure = 'firstCard') => results.of(where, 'ours', measure);
  const hand = (where) => results.of(where, 'hand-20', 'firstCard');
  return [
    atMost('script that a page loads at once, gzip', 20_480, entry, {unit: 'bytes', rounds: 1}),
    times('first card of 70 papers against hand-written DOM', 1.15, ours(small), hand(small)),
    times('the same with the CPU 4× slower', 1.15, ours(slowSmall), hand(slowSmall)),
    times('the same at 10 Mbit/s', 1.15, ours(linkSmall), hand(linkSmall)),
    times('first card of 10,000 papers against 70, at 10 Mbit/s', 1.3, ours(linkLarge), ours(linkSmall)),
    times('first card of 1,000,000 papers in pages against 70', 1.3, ours(endless('plain')), ours(small)),
    times('the same at 10 Mbit/s', 1.3, ours(endless('link')), ours(linkSmall)),
    blocking(results, large, ''),
    blocking(results, slowLarge, ', CPU 4× slower'),
    key(results, large),
    nodes(results, large, small),
    shift(results, [small, large, slowSmall, slowLarge, linkSmall]),
    atMost('memory that 2,000 mounts and unmounts leave', 250, (mounts?.growth ?? NaN) / KB, {unit: 'kB', rounds: 1}),
    atMost('elements that are alive after them', 0, mounts?.live ?? NaN, {rounds: 1}),
    ...['button', 'scroll'].flatMap((more) => endlessVerdicts(paging[more], more)),
  ];
}

function times(what, limit, numbers, others) {
  const {median: value, low, high, count} = ratio(numbers, others);
  return {
    what,
    target: `≤ ${limit}×`,
    measured: `${value.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`,
    holds: verdict(value, limit),
    rounds: count,
  };
}

function blocking(results, where, how) {
  const own = results.of(where, 'ours', 'blocked');
  const {median: value, count} = difference(own, results.of(where, 'empty-fetch', 'blocked'));
  const alone = difference(own, results.of(where, 'empty', 'blocked')).median;
  return {
    what: `blocking time of 10,000 papers beyond a page that only fetches them${how}`,
    target: '≤ 50 ms',
    measured: `${round(value)} ms (${round(alone)} beyond an empty page)`,
    holds: verdict(value, 50),
    rounds: count,
  };
}

function key(results, where) {
  const what = 'work of a key in the search box, 10,000 papers, p95, beyond a key in an empty page';
  if (results.lacks(where, 'ours', 'work')) return {what, target: '≤ 16 ms', measured: 'no search', rounds: 0};
  const own = results.all(where, 'ours', 'work');
  const base = median(results.all(where, 'empty', 'work'));
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(own, share) - base);
  return {
    what,
    target: '≤ 16 ms',
    measured: `${round(p95)} ms (p50 ${round(p50)})`,
    holds: verdict(p95, 16),
    rounds: results.of(where, 'ours', 'work').filter(Array.isArray).length,
  };
}

function nodes(results, large, small) {
  const [many, few] = [large, small].map((where) => median(results.of(where, 'ours', 'nodes')));
  return {
    what: 'DOM nodes with 10,000 papers against 70',
    target: '≤ 1.1×',
    measured: `${(many / few).toFixed(2)}× (${round(many)})`,
    holds: verdict(many / few, 1.1),
    rounds: results.count(large, 'ours'),
  };
}

function shift(results, places) {
  const all = places.flatMap((where) => results.of(where, 'ours', 'shift')).filter(Number.isFinite);
  const worst = all.length ? Math.max(...all) : NaN;
  return {
    what: 'layout shift, the worst of all pages',
    target: '0',
    measured: worst === 0 ? '0' : worst.toFixed(5),
    holds: verdict(worst, 0),
    rounds: all.length,
  };
}

/** What does not grow after 25 pages does not grow. */
function endlessVerdicts(paging, more) {
  const what = (measure) => `${measure} after 50 pages of 500 papers against 25, more="${more}"`;
  const at = (page) => paging?.stops.find((stop) => stop.page === page);
  return ['heap', 'nodes'].map((measure) => {
    const value = (at(50)?.[measure] ?? NaN) / (at(25)?.[measure] ?? NaN);
    const reached = paging?.stops.map((stop) => `${stop.page}: ${amount(measure, stop[measure])}`).join(', ');
    const far = paging && paging.reached < 50 ? ` (page ${paging.reached} was reached in time)` : '';
    return {
      what: what(measure === 'heap' ? 'heap' : 'DOM nodes'),
      target: '≤ 1.25×',
      measured: paging
        ? `${Number.isNaN(value) ? '' : `${value.toFixed(2)}×; `}by page ${reached}${far}`
        : paging === null
          ? `no more="${more}"`
          : '',
      holds: paging ? value <= 1.25 : undefined,
      rounds: paging ? 1 : 0,
    };
  });
}

const amount = (measure, value) => (measure === 'heap' ? `${(value / 1e6).toFixed(1)} MB` : round(value));

function atMost(what, limit, value, {unit = '', rounds}) {
  const number = (one) => `${Number.isInteger(one) ? one.toLocaleString('en') : one.toFixed(2)} ${unit}`.trim();
  return {what, target: `≤ ${number(limit)}`, measured: number(value), holds: verdict(value, limit), rounds};
}

const verdict = (value, limit) => (Number.isNaN(value) ? undefined : value <= limit);
const round = (value) => Math.round(value).toLocaleString('en');
