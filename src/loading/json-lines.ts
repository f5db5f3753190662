/**
 * The values of line-delimited JSON (https://jsonlines.org): one on each line, undefined for a line that cannot be parsed.
 * Undefined when the text is not of that kind: its first line has to be a whole value, and another line has to follow.
 */
export function readJsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const values = lines.map(parse);
  return lines.length > 1 && values[0] !== undefined ? values : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
