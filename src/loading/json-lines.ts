import type {JsonItems} from './json-items.js';

/**
 * The values of line-delimited JSON (https://jsonlines.org): one on each line, undefined for a line that cannot be parsed.
 * Undefined when the text is not of that kind: its first line has to be a whole value, and another line has to follow.
 */
export function readJsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const values = lines.map(parse);
  return lines.length > 1 && values[0] !== undefined ? values : undefined;
}

/** The same piece by piece, for a text of which {@link isJsonLines} is true. */
export function createJsonLines(): JsonItems {
  let rest = '';
  return {
    list: '',
    write(text) {
      const end = text.lastIndexOf('\n');
      if (end < 0) {
        rest += text; // not looked through again, or a line of many pieces would take long
        return [];
      }
      const lines = (rest + text.slice(0, end)).split('\n');
      rest = text.slice(end + 1);
      return lines.filter((line) => line.trim()).map(parse);
    },
    document: (items) => items,
    end: () => (rest.trim() ? [parse(rest)] : []),
  };
}

/** Whether a text that has begun is line-delimited JSON; undefined while that cannot be told. */
export function isJsonLines(start: string): boolean | undefined {
  const [, first = '', second] = /^([^\n]*)\n\s*(\S)?/.exec(start) ?? [];
  if (!first) return start.includes('\n') ? false : undefined;
  return second === undefined ? undefined : second === '{' && parse(first) !== undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
