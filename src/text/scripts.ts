import {END, MATH, SUB, SUP} from './marks.js';
import {greekNames, symbol} from './symbols.js';

const bigNames = `sum|prod|int|${greekNames}`;
const atom = '[A-Za-z\\dͰ-Ͽ]';
// A variable is one letter or a Greek name, and stands alone: not a part of a file name, a path, code or an address.
const subscript = new RegExp(
  `(^|[^\\w\\\\/.@#\`-]|[^\\w]-)([A-Za-zͰ-Ͽ∑∏∫]|${bigNames})_(${atom})(?![\\w@\\\\/\`]|[.-]\\w*[._]|\\.\\w)`,
  'g',
);
const superscript = new RegExp(
  `([\\p{L}\\p{N})\\]${END}])\\^(\\d?[+*-](?=[\\s,.;:)\\]]|$)|[+-]?\\d{1,9}|[A-Za-zͰ-Ͽ∘])(?![\\w{\\\\/@]|\\.\\d)`,
  'gu',
);
const anyScript = new RegExp(`[${SUB}${SUP}]`);
const scriptedName = new RegExp(`(^|[^A-Za-z\\\\])(${bigNames})(?=[${SUB}${SUP}])`, 'g');

/** A subscript (`_`) or superscript (`^`) of a text, without room around its signs, as TeX sets them. */
export function script(sign: string, text: string): string {
  const inner = text.trim().replace(/ ([^\s\w]) /g, '$1');
  if (sign === '^' && (inner === '∘' || inner === '′')) return inner === '∘' ? '°' : inner;
  return (sign === '_' ? SUB : SUP) + inner + END;
}

/**
 * A text of prose with the subscripts and superscripts that have no braces: only where a token is clearly maths (`x_i`,
 * `10^-3`, `OPD^2`). snake_case, `__init__`, file names and mail addresses stay.
 */
export function readScripts(source: string): string {
  let text = source;
  if (text.includes('_'))
    text = text.replace(
      subscript,
      (_, before: string, base: string, inner: string) => before + base + script('_', inner),
    );
  if (text.includes('^'))
    text = text.replace(superscript, (_, base: string, inner: string) => base + script('^', inner));
  return text;
}

/** A text of maths with those scripts: a `_` or `^` always has the next character. */
export const readMathsScripts = (text: string): string =>
  text.replace(new RegExp(`([_^])([^\\s{}_^\\\\${SUB}-${MATH}${END}])`, 'gu'), (_, sign: string, inner: string) =>
    script(sign, inner),
  );

/** A text in which the bare name of a sign before a script is the sign: `sum_{i=1}`, `tau^2`. */
export const readScriptedNames = (text: string): string =>
  anyScript.test(text)
    ? text.replace(scriptedName, (_, before: string, name: string) => before + (symbol(name) ?? name))
    : text;
