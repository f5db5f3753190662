/**
 * The entries of a BibTeX file, by counting braces, character by character: what our reader finds is compared with this, so that it
 * has nothing of ours in it. Comments are those of BibTeX, which knows no `%`.
 *
 * @param {string} text
 * @returns {{type: string, body: string}[]}
 */
export function bibtexEntries(text) {
  const entries = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at)) {
    const start = /^@\s*([a-z]+)\s*([{(])/i.exec(text.slice(at, at + 80));
    at++;
    if (!start || /[\w.-]/.test(text[at - 2] ?? ' ')) continue;
    const from = at - 1 + start[0].length;
    let depth = start[2] === '{' ? 1 : 0;
    let end = from;
    for (; end < text.length; end++) {
      if (text[end] === '{') depth++;
      if (text[end] === '}' && --depth === 0 && start[2] === '{') break;
      if (text[end] === ')' && depth === 0) break;
    }
    entries.push({type: start[1].toLowerCase(), body: text.slice(from, end)});
    at = end;
  }
  return entries;
}
