/**
 * The lines `Key: value` in a field of notes, by key in lower case: where Zotero, Manubot and others keep what their fields have
 * no room for. The first line of a key counts.
 */
export function readKeyValueLines(value: unknown): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of typeof value === 'string' ? value.split('\n', 200) : []) {
    const [, key, rest = ''] = /^(\w[\w -]{0,40}):(.+)/.exec(line.slice(0, 1000).trim()) ?? [];
    const name = key?.trim().toLowerCase();
    if (name && rest.trim() && !lines.has(name)) lines.set(name, rest.trim());
  }
  return lines;
}
