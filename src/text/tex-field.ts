import {accented, namedLetter} from './accents.js';
import {hideAddresses, readCharacters, resolveFormula} from './clean-text.js';
import {readFormulas} from './formulas.js';
import {firstRemoved, fonts, quotes, removed, silent, spaces, switches, words} from './field-commands.js';
import {bare, CODE, END, hide, LINK, SUB, SUP} from './marks.js';
import {partners} from './partners.js';
import {readScripts} from './scripts.js';
import {isRelation, symbol} from './symbols.js';

/**
 * The marked text of a BibTeX field, by the rules of TeX (The TeXbook; LaTeX: A Document Preparation System): braces go,
 * also those that protect capitals, spaces behind a command are part of it, `~` is a space. Fonts become marks, accents
 * and symbols characters; of an unknown command its argument is kept, or its name where it has none. What TeX would take
 * for a comment is kept: BibTeX files have `%` unescaped. `source` is prepared text; `readTags` gets it once TeX's own
 * spelling of tags is undone.
 */
export function readField(source: string, readTags: (text: string) => string): string {
  const tags = source.replace(/\{?\\text(less|greater)(?:\{\}|\}| )?/g, (_, name: string) =>
    name === 'less' ? '<' : '>',
  );
  const text = readFormulas(hideAddresses(readTags(tags)), resolveFormula, (_, tex) => isFormula(tex));
  const words = new Field(text).read(0, text.length, 0);
  return readScripts(readCharacters(words)).replace(dashes, '—').normalize('NFC');
}

// A dash that takes the spaces around it.
const DASH = '\ufddd';
const dashes = new RegExp(` ?${DASH} ?`, 'g');
// Prices of people who do not know that `$` is a sign of TeX.
const isFormula = (tex: string): boolean => !/^\d.* $/.test(tex);

const dimensions = /^(?:m?kern|raise|lower|[hvm]skip|move(?:left|right)|hglue|spaceskip|hbox|vbox|vtop)$/;
const dimension =
  /(?: ?to)? ?=? ?[+-]? ?(?:[\d.]+ ?(?:true)? ?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|em|ex|mu)|[\d.]*\\[A-Za-z]+)? ?(?:(?:plus|minus) ?[\d.]+ ?(?:pt|em|ex|mu|fil+)? ?)*/y;
const number = /'([0-7]{1,3})|"([\dA-F]{1,2})|`\\?([!-~])|(\d{1,3})/y;

const token = /\\([A-Za-z]+)(\*?)( *)|\\([^])|[{}~]|``?|''?|,,|-{2,3}|[_^](?=\{)/g;
const DEEPEST = 40;

// Behind a name TeX takes no space, and authors know: \TeX hax, \MF ware. Where a word with a capital follows, one was meant.
const spaceBehind = (name: string, gap: string, next: string): string =>
  gap && (!/[A-Z]/.test(name) || /[\p{Lu}(]/u.test(next)) ? ' ' : '';

/** Reads one text. */
class Field {
  readonly #text: string;
  /** Where the brace is closed that is opened at a place, and the reverse; 0 where there is none. */
  readonly #partner: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    this.#partner = partners(text);
  }

  /** The marked text between two places. */
  read(from: number, to: number, depth: number): string {
    const text = this.#text;
    if (depth > DEEPEST) return text.slice(from, to).replace(/[\\{}]+/g, ' ');
    // In pieces, as a long text would be copied for every look at its end.
    const pieces: string[] = [];
    const add = (piece: string): void => void (piece && pieces.push(piece));
    const last = (): string => pieces.at(-1)?.slice(-1) ?? '';
    let ends = '';
    let quoted = 0;
    let at = from;
    token.lastIndex = from;
    for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
      const [whole, name, , gap = '', sign] = match;
      const next = match.index + whole.length;
      add(text.slice(at, match.index));
      at = next;
      if (name !== undefined && switches.test(name)) {
        add(fonts.get(name)!);
        ends += END;
      } else if (name !== undefined || sign !== undefined) {
        const [piece, after] =
          name === undefined ? this.#sign(sign!, next, to, depth) : this.#command(name, gap, next, to, depth);
        add(piece);
        at = after;
      } else if (whole === '{') {
        const end = this.#close(match.index, to);
        if (end) add(this.read(next, end, depth + 1));
        at = end ? end + 1 : next;
      } else if (whole === '_' || whole === '^') {
        const [inner, after] = this.#argument(next, to, depth);
        const fits = whole === '^' || /[\p{L}\p{N})\]\ufdd3]/u.test(last());
        add(fits ? (whole === '_' ? SUB : SUP) + inner + END : whole + inner);
        at = after;
      } else if (whole[0] === '-') add(whole.length === 3 ? '—' : '–');
      else if (whole === '``' || whole === '`') {
        const end = pieces.pop() ?? '';
        if (whole === '`' && /[?!]$/.test(end)) add(end.slice(0, -1) + (end.endsWith('?') ? '¿' : '¡'));
        else (add(end), add(whole === '`' ? '‘' : '“'));
        if (whole === '`') quoted++;
      } else if (whole === "''") add('”');
      else if (whole === "'") {
        const closes = quoted > 0 && !/[\p{L}\d]/u.test(text[next] ?? '');
        if (closes) quoted--;
        add(closes ? '’' : "'");
      } else if (whole === ',,') add(/^[\s([]?$/.test(last()) && /[\p{L}\\{]/u.test(text[next] ?? '') ? '„' : ',,');
      else if (whole === '~') add(/^\s?$/.test(last()) && /\d/.test(text.charAt(next)) ? '~' : ' ');
      at = Math.min(at, to);
      token.lastIndex = at;
    }
    return pieces.join('') + text.slice(at, to).replace(/\\$/, '') + ends;
  }

  /** What a control word does: what it adds, and where reading goes on. */
  #command(name: string, gap: string, next: number, to: number, depth: number): [string, number] {
    const text = this.#text;
    const has = (from: number): boolean => text[from] === '{' && this.#close(from, to) > 0;
    const letter = namedLetter(name);
    if (letter) return [letter, this.#empty(next)];
    if (name === 'char') {
      number.lastIndex = next;
      const [whole = '', octal, hexadecimal, character, decimal] = number.exec(text) ?? [];
      const code = octal ? parseInt(octal, 8) : hexadecimal ? parseInt(hexadecimal, 16) : Number(decimal);
      const shown = character ?? (code > 31 && code < 127 ? String.fromCharCode(code) : '');
      return [hide(shown), next + whole.length];
    }
    if (name === 'verb' && text[next] && !gap) {
      const end = next + 1 + text.slice(next + 1, Math.min(to, next + 300)).indexOf(text[next]);
      if (end > next) return [CODE + hide(bare(text.slice(next + 1, end))) + END, end + 1];
    }
    if (dimensions.test(name)) {
      dimension.lastIndex = next;
      return ['', next + (dimension.exec(text)?.[0].length ?? 0)];
    }
    if (name === 'nth' || name === 'ensuremath' || name === 'url' || name === 'path' || name === 'nolinkurl') {
      if (!has(next)) return ['', next];
      const end = this.#close(next, to);
      const inner = text.slice(next + 1, end);
      const shown =
        name === 'nth'
          ? inner + ordinal(Number(inner))
          : name === 'ensuremath'
            ? resolveFormula(inner)
            : hide(bare(inner.replace(/\\(?=[_%#&~{}])/g, '')));
      return [shown, end + 1];
    }
    if (name === 'href' && has(next)) {
      const end = this.#close(next, to);
      const [inner, after] = this.#argument(end + 1, to, depth);
      const url = bare(text.slice(next + 1, end)).replace(/\\(?=[_%#&~])/g, '');
      return [inner + (/^https?:/.test(url) ? LINK + hide(url) + END : ''), after];
    }
    if (name === 'llap' && has(next)) {
      const [inner, after] = this.#argument(next, to, depth);
      // An accent over one that is there already: Th{\\^e}\\llap{\\'{}}.
      return [/^['`]$/.test(inner) ? (inner === "'" ? '\u0301' : '\u0300') : inner, after];
    }
    if (isAccent(name)) {
      const [inner, after] = this.#argument(next, to, depth);
      return [accented(name, inner.replace('ı', 'i').replace('ȷ', 'j')), after];
    }
    if (fonts.get(name)) {
      const [inner, after] = this.#argument(next, to, depth);
      return [fonts.get(name) + inner + END, after];
    }
    if (name === 'cs' && has(next)) {
      const end = this.#close(next, to);
      return [CODE + hide(`\\${bare(text.slice(next + 1, end)).replace(/[{}\\]/g, '')}`) + END, end + 1];
    }
    if (name === 'Dash') return [DASH, this.#empty(next)];
    const word = words.get(name)?.replace('_', ' ');
    if (word) {
      const behind = /\p{L}/u.test(word) ? spaceBehind(name, gap, text.charAt(next)) : '';
      return [(word === '\\' ? hide(word) : word) + behind, this.#empty(next)];
    }
    const character = symbol(name);
    if (character) {
      // An exporter writes `^` like this, also where it was one of maths.
      const shown = /^[!-\]_-~]$/.test(character) ? hide(character) : character;
      return [shown + (isRelation(name) || character === '…' ? gap : ''), this.#empty(next)];
    }
    if (silent.test(name)) return ['', this.#empty(next)];
    if (name === 'item') return [' • ', this.#skipOptions(next, to)];
    const options = this.#skipOptions(next, to);
    if (removed.test(name) || firstRemoved.test(name)) {
      const [, after] = this.#argument(options, to, depth);
      return ['', has(options) ? after : options];
    }
    if (spaces.test(name)) return [' ', next];
    if (has(options) && this.#close(options, to) > options + 1 && !/^[A-Z].*[A-Z]/.test(name)) {
      const [inner, after] = this.#argument(options, to, depth);
      return [quotes.test(name) ? `“${inner}”` : inner, after];
    }
    return [name + spaceBehind(name, gap, text.charAt(next)), this.#empty(next)];
  }

  /** What a backslash before one character does. */
  #sign(sign: string, next: number, to: number, depth: number): [string, number] {
    if (/["'`^~=.]/.test(sign)) {
      const [inner, after] = this.#argument(next, to, depth);
      if (/^\p{L}/u.test(inner)) return [accented(sign, inner.replace('ı', 'i').replace('ȷ', 'j')), after];
      return [sign === '~' || sign === '^' ? hide(sign) : /["'`]/.test(sign) ? sign : '', this.#empty(next)];
    }
    if (/[\s,;:>\\]/.test(sign)) return [' ', next];
    if (/[/\-!@+*()<|]/.test(sign)) return [/[()*+<|]/.test(sign) ? sign : '', next];
    return [/[_$%{}~^\\]/.test(sign) ? hide(sign) : sign, next];
  }

  /** What a command is about: a group, a command or one character. */
  #argument(from: number, to: number, depth: number): [string, number] {
    const text = this.#text;
    let at = from;
    while (at < to && text[at] === ' ') at++;
    if (at >= to || text[at] === '}' || depth > DEEPEST) return ['', at];
    const end = text[at] === '{' ? this.#close(at, to) : 0;
    if (text[at] === '{') return end ? [this.read(at + 1, end, depth + 1), end + 1] : ['', at];
    if (text[at] === '\\') {
      const [, name, , gap = '', sign] = tokenAt(text, at);
      if (name !== undefined)
        return this.#command(name, gap, at + 1 + name.length + gap.length, to, depth + DEEPEST / 4);
      if (sign !== undefined) return this.#sign(sign, at + 2, to, depth + DEEPEST / 4);
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    return [character, at + character.length];
  }

  #close(at: number, to: number): number {
    const end = this.#partner[at] ?? 0;
    return end && end < to ? end : 0;
  }

  /** Behind `{}`, which ends a command. */
  #empty(at: number): number {
    return this.#text.startsWith('{}', at) ? at + 2 : at;
  }

  #skipOptions(at: number, to: number): number {
    if (this.#text[at] !== '[') return at;
    const end = at + this.#text.slice(at, Math.min(to, at + 200)).indexOf(']');
    return this.#text[end + 1] === '{' ? end + 1 : at;
  }
}

const isAccent = (name: string): boolean => /^(?:[uvHrckdbtGUfh]|textcommabelow)$/.test(name);

function tokenAt(text: string, at: number): readonly (string | undefined)[] {
  token.lastIndex = at;
  return token.exec(text) ?? [];
}

const ordinal = (count: number): string =>
  count % 100 > 10 && count % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
