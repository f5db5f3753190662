import {readDateValue} from './query-dates.js';
import {FIELDS} from './query-fields.js';
import {EVERYTHING, type Query, type QueryField, type QueryTerm, type QueryValue} from './query.js';
import {joined, saysSomething} from './simplify-query.js';

/** What is behind so many characters is not read: nobody types it, and an address of a page must not keep a reader waiting. */
const LONGEST = 5_000;
/** Parentheses deeper than this are passed over. */
const DEEPEST = 100;

// A phrase, or a word: what has no space, parenthesis, bar or quote in it. `\"` is an accent of TeX and no quote.
const VALUE = String.raw`"(?:\\"|[^"])*"|(?:\\"|[^\s()"|])+`;
const NAMES = Object.keys(FIELDS).join('|');
const TOKEN = new RegExp(
  String.raw`(?<not>-(?![-\s]))?(?:(?<open>\()|(?:(?<field>${NAMES}):(?<exact>=*))?(?<values>(?:${VALUE})(?:\|+(?:${VALUE}))*))|\)`,
  'gi',
);

/** The parts of one pair of parentheses, or of the whole query: all have to match, and of each one alternative. */
interface Group {
  readonly isNot: boolean;
  readonly parts: Query[][];
  /** Whether an `OR` waits for what is behind it. */
  isOr: boolean;
}

/**
 * Reads a search as it is typed. Every text is a search and nothing throws: what is no right syntax is searched as text. A search
 * without words gives `all` without parts. What comes out is in its shortest form: no part stands alone in an `all` or `any`, and
 * none of them directly in one of its own kind.
 */
export function parseQuery(text: string): Query {
  const tokens = [...closed(text.slice(0, LONGEST).replace(/[“”]/g, '"')).matchAll(TOKEN)];
  const pairs = pairsOf(tokens);
  const root: Group = {isNot: false, parts: [], isOr: false};
  const groups = [root];
  tokens.forEach((token, index) => {
    const group = groups.at(-1)!;
    const {open, values} = token.groups!;
    if (values === 'OR' && token[0] === 'OR' && group.parts.length > 0 && !group.isOr) group.isOr = true;
    else if (values) add(group, negated(termOf(token), isNegated(token)));
    else if (!pairs.has(index)) return;
    else if (open) groups.push({isNot: isNegated(token), parts: [], isOr: false});
    else add(groups.at(-2)!, negated(queryOf(groups.pop()!), group.isNot));
  });
  return queryOf(root) ?? EVERYTHING;
}

/** The text without a quote that is never closed. */
function closed(text: string): string {
  const quotes = [...text.matchAll(/\\"|"/g)].filter(([quote]) => quote === '"');
  const last = quotes.length % 2 ? quotes.at(-1)!.index : text.length;
  return text.slice(0, last) + text.slice(last + 1);
}

/** The places of the parentheses that belong together; others are passed over. */
function pairsOf(tokens: readonly RegExpExecArray[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  const opened: number[] = [];
  tokens.forEach(({0: token, groups}, index) => {
    if (groups!['open'] && opened.length < DEEPEST) opened.push(index);
    else if (token === ')' && opened.length > 0) pairs.add(index).add(opened.pop()!);
  });
  return pairs;
}

/** A hyphen says "not" where a word begins: in `"pre"-training` it joins. */
const isNegated = ({groups, index, input}: RegExpExecArray): boolean =>
  !!groups!['not'] && (index === 0 || /[\s(]/.test(input[index - 1]!));

const negated = (part: Query | undefined, isNot: boolean): Query | undefined =>
  part && isNot ? {kind: 'not', part} : part;

function add(group: Group, part: Query | undefined): void {
  if (!part) return;
  if (group.isOr) group.parts.at(-1)!.push(part);
  else group.parts.push([part]);
  group.isOr = false;
}

function queryOf({parts, isOr}: Group): Query | undefined {
  const all = parts.map((some) => joined('any', some)!);
  // An `OR` with nothing behind it is a word, as it may become one.
  return joined('all', isOr ? [...all, wordTerm('or')] : all);
}

function termOf({groups}: RegExpExecArray): QueryTerm | undefined {
  const {values = '', exact, field: name} = groups!;
  const field = name && FIELDS[name.toLowerCase()];
  const read = valuesOf(values, field || undefined);
  if (read.length > 0) return {kind: 'term', ...(field && {field}), ...(exact && {exact: true}), values: read};
  // A field without a value that it could have: all of it is searched as text.
  return name ? wordTerm(`${name}-${values}`.replace(/[\s()"|]+/g, '-')) : undefined;
}

const wordTerm = (text: string): QueryTerm => ({kind: 'term', values: [{kind: 'word', text}]});

function valuesOf(text: string, field: QueryField | undefined): QueryValue[] {
  return [...text.matchAll(new RegExp(VALUE, 'g'))].flatMap(([found]): QueryValue | [] => {
    const isPhrase = found.startsWith('"');
    const inner = isPhrase ? found.slice(1, -1) : field ? found.replace(/^=+/, '') : asText(found);
    if (field === 'year' || field === 'date') return readDateValue(inner.trim()) ?? [];
    const value: QueryValue = {kind: isPhrase ? 'phrase' : 'word', text: inner};
    return saysSomething(value, field) ? value : [];
  });
}

const START = new RegExp(`^-*(?:(${NAMES}):|(OR)$)?`, 'i');

/** A word without what would be more than text where it stood by itself: `-b` in `a|-b`. It folds to the same. */
const asText = (word: string): string =>
  word.replace(START, (_, name?: string, or?: string) => (name ? `${name}-` : or ? or.toLowerCase() : ''));
