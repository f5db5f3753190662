/** A JSON document whose list of items is cut out of it, item by item, as its text comes. */
export interface JsonItems {
  /**
   * Takes the next piece of the text, and gives the items that are complete with it. Undefined when an item goes on for so long
   * that it is no use to cut it out.
   */
  write(text: string): readonly unknown[] | undefined;
  /** The keys that lead to the list, with dots between; empty for a document that is the list. Undefined before it begins. */
  readonly list: string | undefined;
  /** The document around the list as far as it is known, with `items` in the place of the list. */
  document(items: readonly unknown[]): unknown;
  /** Ends the text and gives what is left. Undefined when it is no whole JSON document: then nothing of it counts. */
  end(): readonly unknown[] | undefined;
}

type Container = '{' | '[';

/** All that is white space in JSON; a byte order mark and its like are none. */
const SPACE = ' \n\r\t';

/** The most characters of an item. What is not complete is looked at again with each piece: a hostile one would take long. */
const LONGEST = 1_048_576;

/**
 * Cuts the first list that stands at one of the `lists` out of a document; only that of a top-level array, or of an object
 * under these keys, is looked for. Each item is parsed by itself, and what is around the list as a document of its own, so
 * that together they check what `JSON.parse` checks (https://www.rfc-editor.org/rfc/rfc8259).
 */
export function createJsonItems(lists: ReadonlySet<string>): JsonItems {
  // The text before the list, then what has come of the list and not been handed over, then the text behind it.
  let before = '';
  let after = '';
  let rest = '';
  let at = 0;
  let state: 'before' | 'in' | 'after' = 'before';
  let list: string | undefined;
  const open: Container[] = [];
  const keys: string[] = [];
  /** The last string at this depth: the key, if a colon follows. */
  let lastString = '';
  /** How far the string that is not complete yet was looked through. */
  let seen = 0;
  // Inside the list: how deep the present item is, and where it begins.
  let depth = 0;
  let begin = -1;
  let count = 0;
  let isBroken = false;
  /** What is around the list, without what stands behind it until the end. */
  let around: unknown;
  const deepest = Math.max(...[...lists].map((path) => path.split('.').length));

  const closers = (): string => open.reduce((text, container) => (container === '{' ? '}' : ']') + text, '');

  /** Behind the string that begins here; −1 when its end is not there yet. */
  function endOfString(): number {
    for (let end = rest.indexOf('"', Math.max(seen, at + 1)); end >= 0; end = rest.indexOf('"', end + 1)) {
      let slashes = 0;
      while (rest.charAt(end - 1 - slashes) === '\\') slashes++;
      if (slashes % 2 === 0) {
        seen = 0;
        return end + 1;
      }
    }
    seen = rest.length;
    return -1;
  }

  function cut(length: number): string {
    const text = rest.slice(0, length);
    rest = rest.slice(length);
    at -= length;
    seen = Math.max(0, seen - length);
    return text;
  }

  function scanBefore(): void {
    while (at < rest.length) {
      const character = rest.charAt(at);
      if (character === '"') {
        const end = endOfString();
        if (end < 0) break;
        lastString = rest.slice(at, end);
        at = end;
        continue;
      }
      at++;
      if (character === '{') {
        open.push('{');
        keys.push('');
      } else if (character === ':') keys[keys.length - 1] = lastString;
      else if (character === '[') {
        // Within objects alone, and no deeper than any list: a document may be nested very deep, and again and again.
        const path = keys.length === open.length && keys.length <= deepest && keys.map(unquoted).join('.');
        if (path !== false && lists.has(path)) {
          list = path;
          state = 'in';
          before += cut(at).slice(0, -1);
          return;
        }
        open.push('[');
      } else if ((character === '}' || character === ']') && open.pop() === '{') keys.pop();
    }
    before += cut(at);
  }

  function scanItems(items: unknown[]): void {
    while (at < rest.length) {
      const character = rest.charAt(at);
      if (character === '"') {
        if (begin < 0) begin = at;
        const end = endOfString();
        if (end < 0) break;
        at = end;
        continue;
      }
      at++;
      if (depth === 0 && (character === ',' || character === ']')) {
        if (begin >= 0) items.push(parse(rest.slice(begin, at - 1)));
        else if (character === ',' || count > 0) isBroken = true;
        count++;
        begin = -1;
        if (character === ']') {
          state = 'after';
          cut(at);
          after = rest;
          rest = '';
          return;
        }
        continue;
      }
      if (begin < 0 && !SPACE.includes(character)) begin = at - 1;
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') depth--;
    }
    // What was handed over is forgotten, so that a long list takes no more room than its longest item.
    cut(begin < 0 ? at : begin);
    if (begin >= 0) begin = 0;
  }

  function parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      isBroken = true;
      return undefined;
    }
  }

  return {
    get list() {
      return list;
    },
    write(text) {
      const items: unknown[] = [];
      if (state === 'after') after += text;
      else rest += text;
      if (state === 'before') scanBefore();
      if (state === 'in') scanItems(items);
      return rest.length > LONGEST ? undefined : items;
    },
    document(items) {
      if (!list) return items;
      around ??= JSON.parse(`${before}[]${closers()}`);
      return withList(around, list.split('.'), items);
    },
    end() {
      if (isBroken || state !== 'after') return undefined;
      around = parse(`${before}[]${after}`);
      return isBroken ? undefined : [];
    },
  };
}

/** The name of a key. A dot in it is none of those between keys. */
function unquoted(key: string): string {
  try {
    return String(JSON.parse(key)).replaceAll('.', ' ');
  } catch {
    return '';
  }
}

/** A document with another list in it. Its own keys alone are followed. */
function withList(value: unknown, [key = '', ...rest]: readonly string[], items: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  const inner = (value as Record<string, unknown>)[key];
  return {...value, [key]: rest.length ? withList(inner, rest, items) : items};
}
