/** What a reader can change of a view, as it goes into an address. What is not there is as the page has it. */
export interface ViewState {
  /** In the search language; empty when nothing is searched. */
  readonly query: string;
  readonly sort?: string;
  readonly group?: string;
  /** The day, week or month on view: `2025-03-11`. */
  readonly period?: string;
  /** How many papers are on view, from 1. */
  readonly shown?: number;
  /** Id of the paper that is open. */
  readonly paper?: string;
}

const TEXTS = ['sort', 'group', 'period', 'paper'] as const;

/**
 * A view as one readable text: the search, then `;name=value` for all else that it has. `;` and `%` in them are `%3B` and
 * `%25`. Empty for a view that nothing was changed of.
 */
export function writeViewState(state: ViewState): string {
  const {query, sort, group, period, shown, paper} = state;
  const count = COUNT.test(String(shown)) ? String(shown) : '';
  const values = Object.entries({sort, group, period, shown: count, paper});
  const parts = values.flatMap(([name, value]) => (value ? `${name}=${escaped(value)}` : []));
  return [escaped(query), ...parts].join(';');
}

/**
 * The view that a text is of. Names that are not known, empty values and numbers that are none are passed over; of a name that
 * comes twice the last counts. Any text is some view: at worst a search for itself.
 */
export function readViewState(text = ''): ViewState {
  const [query = '', ...parts] = text.split(';');
  const values = new Map<string, string>();
  for (const part of parts) {
    const [name = ''] = part.split('=', 1);
    values.set(name, unescaped(part.slice(name.length + 1)));
  }
  const shown = values.get('shown') ?? '';
  const texts = TEXTS.flatMap((name) => (values.get(name) ? [[name, values.get(name)]] : []));
  return {query: unescaped(query), ...Object.fromEntries(texts), ...(COUNT.test(shown) && {shown: Number(shown)})};
}

const COUNT = /^[1-9]\d{0,8}$/;

const escaped = (text: string): string => text.replace(/[%;]/g, encodeURIComponent);
const unescaped = (text: string): string => text.replace(/%(?:25|3b)/gi, decodeURIComponent);
