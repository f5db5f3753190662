// An escaped character, or a formula. It may hold no opening of another, so that a long text of openings is read in linear
// time; the bound keeps the pattern engine's own stack small.
const formula = /\\[^[(]|(\$\$?|\\[([])((?:[^$\\]|\\[^()[\]]){1,3000}?)(?:\1|\\[)\]])/g;

/**
 * A text in which every formula, between `$`, `$$`, `\(…\)` or `\[…\]` (LaTeX), is replaced by what `resolve` makes of its TeX.
 * Dollars around what reads like prices or prose (`$5 and $10`, `US$`, `$HOME/$USER`) are no formulas, nor are the escaped
 * brackets of Markdown (`\[1\]`).
 */
export function readFormulas(text: string, resolve: (tex: string) => string): string {
  let result = '';
  let last = 0;
  formula.lastIndex = 0;
  for (let match = formula.exec(text); match; match = formula.exec(text)) {
    const [, opening, tex] = match;
    const end = formula.lastIndex;
    if (!opening || !tex) continue;
    if (isMaths(opening, tex, text.charAt(match.index - 1), text.charAt(end))) {
      result += text.slice(last, match.index) + resolve(tex);
      last = end;
    } else formula.lastIndex = match.index + opening.length;
  }
  return result + text.slice(last);
}

function isMaths(opening: string, tex: string, before: string, after: string): boolean {
  if (opening === '\\[') return /\\[a-z]|\^|\s=\s/i.test(tex);
  if (opening === '\\(') return true;
  if (/^\d.* $/.test(tex)) return false;
  if (/\\[a-z%,;{]|[_^]/i.test(tex)) return true;
  if (!/[\p{L}\p{S}\d]/u.test(tex) || /^ | $|[a-z]{2} | [a-z]{2}/i.test(tex)) return false;
  // A price is followed by digits; the dollar of a currency (US$) or of a variable ($HOME/$USER) touches a word.
  return !/\d/.test(after) && !/[\p{L}\d]/u.test(before) && (tex.length === 1 || !/[a-z]/i.test(after));
}
