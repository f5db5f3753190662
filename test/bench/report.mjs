/** What was measured, as tables. */
import {contenders} from './contenders.mjs';
import {conditions} from './plan.mjs';
import {quantile, ratio, summary} from './statistics.mjs';

const COLUMNS = [
  'papers',
  'condition',
  'page',
  'rounds',
  'first card ms',
  '× hand-written',
  'after data ms',
  'blocked ms',
  'heap MB',
  'nodes',
  'shift',
  'script kB',
  'key work ms p50/p95',
  'key painted ms p50/p95',
  'frames dropped',
];

/** The one table: a row for each page under each condition. */
export function table(results, names, sizes) {
  const rows = conditions(sizes).flatMap((where) =>
    names.filter((name) => results.count(where, name) > 0).map((name) => row(results, where, name)),
  );
  return [COLUMNS, ...rows];
}

function row(results, where, name) {
  const of = (measure) => results.of(where, name, measure);
  const spread = (measure, digits = 0, scale = 1) => withSpread(of(measure), digits, scale);
  const against = ratio(of('firstCard'), results.of(where, 'hand-20', 'firstCard'));
  return [
    where.title,
    where.way,
    contenders[name].title,
    String(results.count(where, name)),
    spread('firstCard'),
    name === 'hand-20' || !against.count
      ? ''
      : `${against.median.toFixed(2)} (${against.low.toFixed(2)}–${against.high.toFixed(2)})`,
    spread('afterData'),
    spread('blocked'),
    middle(of('heap'), 1, 1e-6),
    middle(of('nodes')),
    middle(of('shift'), 3),
    middle(of('script'), 1, 1e-3),
    quantiles(results, where, name, 'work', 1),
    quantiles(results, where, name, 'painted'),
    middle(of('dropped')),
  ];
}

/** The median, and the quarters around it. */
function withSpread(numbers, digits, scale) {
  const {median, low, high, count} = summary(numbers.map((number) => number * scale));
  if (!count) return '';
  return count === 1
    ? number(median, digits)
    : `${number(median, digits)} (${number(low, digits)}–${number(high, digits)})`;
}

function middle(numbers, digits = 0, scale = 1) {
  const {median, count} = summary(numbers);
  return count ? number(median * scale, digits) : '';
}

function quantiles(results, where, name, measure, digits = 0) {
  if (results.lacks(where, name, measure)) return 'no search';
  const all = results.all(where, name, measure);
  return all.length ? `${number(quantile(all, 0.5), digits)} / ${number(quantile(all, 0.95), digits)}` : '';
}

const number = (value, digits) =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** The targets as a table. */
export const targetTable = (verdicts) => [
  ['target', 'limit', 'measured', 'rounds', ''],
  ...verdicts.map(({what, target, measured, rounds, holds}) => [
    what,
    target,
    measured.replaceAll(/NaN\S*( \(NaN\S*\))?/g, '–'),
    String(rounds),
    holds === undefined ? 'not measured' : holds ? 'holds' : 'falls short',
  ]),
];

/** Rows as text in columns. */
export function asText(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Rows as a table of Markdown. */
export function asMarkdown([head, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the columns mean, and what is not fair about them. */
export const notes = `\
- **first card**: from navigation until the frame with the first card has been painted. Quarters in brackets.
- **× hand-written**: that, against the hand-written page that shows the first 20, round by round.
- **after data**: from the last byte of the feed to the first card; for paper-feed, which shows papers while they come, from the first
  byte where the card was there before the last.
- **blocked**: what tasks took beyond 50 ms each, from navigation until 400 ms after all papers had come.
- **heap**, **nodes**: after garbage was collected, with all papers loaded; nodes with those in shadow trees.
- **key work**: processor time of the main thread for one key in the search box; “no list” shows what a key costs without any.
- **key painted**: from the input event until the frame with the list that answers it has been painted.
- **frames dropped**: of 120, from the start to the end of what is shown; “Show more” was pressed five times before.
- Every run has a browser context of its own, and no cache. Pages take turns within a round. Scripts come compressed, feeds do not.
- All pages have the same card and its styles. paper-feed also reads TeX and references in texts, merges records of one work,
  cuts long abstracts with a button to unfold them, and offers to cite: what that costs is in its numbers.`;
