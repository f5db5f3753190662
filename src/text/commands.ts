import {entity} from './entities.js';
import {CLOSE, END, GAP, GROUP, hide, OPEN} from './marks.js';
import {namedLetter} from './accents.js';
import {readMathsScripts, script} from './scripts.js';
import {blackboard, greekLetter, isRelation, symbol} from './symbols.js';

// Commands that only make sense with an argument. They are known without their backslash too, as no word of a sentence has a
// brace right after it.
const bare =
  'text(?:it|bf|tt|sc|rm|sf|sl|su[bp](?:er)?script)?|math(?:rm|bf|bb|cal|it|sf|tt|frak|scr)|emph|operatorname|[mfh]box|boldsymbol|underline|url|href|sqrt|[dt]?frac|unicode|cite[pt]?';
// Those whose argument no reader is meant to see.
const removed = /cite|^(?:(?:eq|auto|c)?ref|label|begin|end|[hv]space|(?:text)?color)$/i;
// Those that change what follows and show nothing, or a space.
const silent = /^(?:bf|it|tt|rm|sf|sc|sl|em|relax|noindent|xspace|limits|left|right|[bB]igg?[lr]?)$/;
const space = /^(?:item|par|newline|q?quad|footnote|thanks)$/;
const functions =
  /^(?:(?:arg)?(?:max|min)|arg|lim(?:sup|inf)?|sup|inf|log|l[ng]|exp|(?:arc)?(?:sin|cos|tan)|(?:sin|cos|tan|cot)h|cot|sec|csc|det|dim|deg|ker|gcd|hom|Pr)$/;
const anyBrace = new RegExp(`[{${GROUP}]`);
const braces = new RegExp(`[{[${GROUP}]`);
const fonts = new RegExp(`^(?:${bare})$`);

/** A text with the characters that are escaped in TeX, or Markdown, out of the reach of other rules. */
export const readEscapes = (text: string, maths: boolean): string =>
  text
    .replace(/\\-(?=[a-z])/gi, '')
    // Two backslashes are one that was escaped once more, or the end of a line.
    .replace(/\\\\([A-Za-z]+|[%&_#$])/g, (_, name: string) =>
      maths || name.length === 1 || symbol(name) || fonts.test(name) ? `\\${name}` : hide('\\\\') + name,
    )
    .replace(/\\([^A-Za-z\d])(?:\{\})?/g, (whole, character: string) => {
      if (/[\s,;:>]/.test(character) || (character === '\\' && !maths)) return ' ';
      if (character === '\\') return whole;
      if (maths && /[!/|]/.test(character)) return character === '|' ? '‖' : '';
      return character === '@' ? '' : /[!-~]/.test(character) ? hide(character) : whole;
    });

/**
 * A text without the commands that stand alone: characters for symbols and letters, nothing for changes of font, and the
 * word itself of what is not known, so that no reader loses a word. In prose a backslash glued to a word is no TeX.
 */
export const readCommands = (text: string, maths: boolean): string =>
  text.replace(
    /( ?)\\([A-Za-z]+)(\{\})?( ?)/g,
    (whole: string, left: string, name: string, empty: string | undefined, right: string, at: number) => {
      const after = text.charAt(at + whole.length);
      const given = !empty && braces.test(after) && (!right || fonts.test(name));
      const before = text.charAt(at - 1);
      const character = symbol(name);
      const sign = character && /[!-~]/.test(character) ? hide(character) : character;
      const letter = namedLetter(name);
      if (sign && maths) {
        // TeX gives room to a sign between two things, but none to one alone, as in `6.01$\times$`.
        if (isRelation(name) && before && after && !/[_^{]/.test(before)) return ` ${sign} `;
        return left + sign + (/[\p{L}\d\\(]/u.test(after) ? '' : right);
      }
      if (sign) return left + sign + right;
      if (letter) return left + letter;
      if (maths && functions.test(name))
        return (/[\p{L}\d)\s]/u.test(before) ? ' ' : left) + name + (/[\p{L}\d\\]/u.test(after) ? ' ' : right);
      if (given && !silent.test(name)) return whole;
      if (space.test(name)) return ' ';
      if (silent.test(name)) return left;
      if (!maths && !name.endsWith('TeX') && ((!left && /[\w:.,"\\]/.test(before)) || /\d/.test(after)))
        return left + hide(`\\${name}`) + right;
      return maths ? whole : left + (name === 'etal' ? 'et al.' : name) + right;
    },
  );

const group = new RegExp(
  `(?:([\\p{L}\\p{N})\\]'∑∏∫${END}]?)([_^]))?(?:\\\\([A-Za-z]+)\\*?(?:\\[[^[\\]{}]{0,200}\\]){0,2} ?|(${bare}))?([{${GROUP}])([^{}${GROUP}]*)\\}(?:\\{([^{}${GROUP}]*)\\}|(?! ?\\{))`,
  'gu',
);

/** A text without the braces of TeX: what a command does to its argument is done, from the inside out. */
export function readGroups(text: string, maths: boolean): string {
  let result = text;
  // Deeper groups than any author writes stay as they are: a text of nothing but braces takes linear time.
  for (let depth = 0, before = ''; depth < 32 && before !== result && anyBrace.test(result); depth++) {
    before = result;
    result = before.replace(
      group,
      (
        whole,
        base = '',
        sign = '',
        command: string | undefined,
        word: string | undefined,
        brace: string,
        one: string,
        two: string | undefined,
        at: number,
      ) => {
        const preceding = before.charAt(at - 1);
        const bareWord = word && !/[A-Za-z\\]/.test(sign || preceding) ? word : undefined;
        const name = command ?? bareWord;
        const literal = (inner: string): string => OPEN + inner + CLOSE;
        const rest = two === undefined ? '' : maths ? two : literal(two);
        if (sign) {
          // A script of prose needs something to be on; after a brace it is not known yet what that was.
          const fits = maths || base || (sign === '^' && /^[\s(]?$/.test(preceding));
          if (!fits && preceding === '}') return whole;
          if (!fits) return base + sign + (word ?? '') + literal(one) + rest;
          const inner = name ? apply(name, unbraced(one), undefined, maths) : unbraced(one);
          return inner === undefined ? whole : base + script(sign, readMathsScripts(inner)) + rest;
        }
        if (name) return apply(name, unbraced(one), two && unbraced(two), maths) ?? whole;
        if (maths || brace === GROUP) return unbraced(one) + rest;
        // bioRxiv writes NF-{kappa}B, Hugging Face 5{times}; other words in braces are somebody's own.
        const greek =
          greekLetter(one) ?? (/\d/.test(preceding + before.charAt(at + whole.length)) ? symbol(one) : undefined);
        return (word ?? '') + (greek ?? literal(one)) + rest;
      },
    );
  }
  return result;
}

const unbraced = (text: string): string => text.replace(new RegExp(`[${OPEN}${CLOSE}]`, 'g'), '');
const isWord = /^[\p{L}\d.]+$/u;
const bracketed = (text: string): string => (isWord.test(text) ? text : `(${text})`);

// What a command makes of its arguments; undefined in a formula that needs a renderer.
function apply(name: string, one: string, two: string | undefined, maths: boolean): string | undefined {
  if (name.endsWith('frac'))
    return maths && !(isWord.test(one) && isWord.test(two ?? ''))
      ? undefined
      : `${bracketed(one)}/${bracketed(two ?? '')}`;
  const rest = two ?? '';
  if (name === 'href') return two ? `${two} (${one})` : one;
  if (name === 'mathbb') return blackboard(one) + rest;
  if (name === 'sqrt') return `√${bracketed(one)}${rest}`;
  if (name === 'unicode') return (entity(`#${one}`) ?? one) + rest;
  if (name.startsWith('textsu')) return script(name[6] === 'b' ? '_' : '^', one) + rest;
  if (maths) return fonts.test(name) ? one + rest : undefined;
  if (removed.test(name)) return GAP + rest;
  return (name.endsWith('quote') ? `“${one}”` : space.test(name) ? ` ${one}` : one) + rest;
}
