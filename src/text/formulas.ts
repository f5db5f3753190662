// An escaped character, or a formula. It may hold no opening of another, so that a long text of openings is read in linear
// time; the bound keeps the pattern engine's own stack small.
const formula = /\\[^[(]|(\$\$?|\\[([])((?:[^$\\]|\\[^()[\]]){1,3000}?)(?:\1|\\[)\]])/g;

/**
 * A text in which every formula, between `$`, `$$`, `\(…\)` or `\[…\]` (LaTeX), is replaced by what `resolve` makes of its TeX.
 * `accept` decides which are; by default, dollars around what reads like prices or prose (`$5 and $10`, `US$`,
 * `$HOME/$USER`) are no formulas, nor are the escaped brackets of Markdown (`\[1\]`).
 */
export function readFormulas(text: string, resolve: (tex: string) => string, accept = isMaths): string {
  if (!/[\\$]/.test(text)) return text;
  let result = '';
  let last = 0;
  formula.lastIndex = 0;
  for (let match = formula.exec(text); match; match = formula.exec(text)) {
    const [, opening, first] = match;
    if (!opening || !first) continue;
    const start = match.index + opening.length;
    const end = (opening === '$' && /\\(?:text|[mh]box)/.test(first) && behindNested(text, start)) || formula.lastIndex;
    const tex = text.slice(start, end - opening.length);
    if (accept(opening, tex, text.charAt(match.index - 1), text.charAt(end))) {
      result += text.slice(last, match.index) + resolve(tex);
      last = end;
      formula.lastIndex = end;
    } else formula.lastIndex = start;
  }
  return result + text.slice(last);
}

// The bound keeps a text of openings from taking the square of its length.
const LONGEST = 300;

/** Where a formula ends that has others in a text of its own, `$\text{for $x$}$`: behind the first `$` in no braces. */
function behindNested(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + LONGEST); at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '$' && depth <= 0) return at + 1;
  }
  return undefined;
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
