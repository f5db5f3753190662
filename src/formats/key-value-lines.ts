/**
 * The lines `Key: value` in a field of notes, by key in lower case: where Zotero, Manubot and others keep what their fields have
 * no room for. The first line of a key counts.
 */
export function readKeyValueLines(value: unknown): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of typeof value === 'string' ? value.split('\n', 200) : []) {
    const [, key, rest = ''] = /^\s*([\w -]{1,40}?)\s*:\s*(\S.{0,999})/.exec(line) ?? [];
    if (key && !lines.has(key.toLowerCase())) lines.set(key.toLowerCase(), rest.trim());
  }
  return lines;
}
