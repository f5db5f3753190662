import {foldLetters, greekName} from './fold-letters.js';

/**
 * A text as its words are compared: in lower case, without accents, parted by single spaces. What is no letter, digit or mark
 * of a letter parts words; each character of a script without spaces (Han, kana, Thai …) is a word of its own. TeX is read as
 * what it prints: `G\"odel`, `H_2O` and `$\alpha$` give `godel`, `h2o` and `alpha`, and so does a lone `α`. Empty when nothing
 * of the text can be searched.
 */
export function fold(text: string): string {
  // TeX's commands reach beyond the space behind them.
  if (text.includes('\\')) return foldPieces(text);
  // Else only the words that need it are taken apart.
  const folded: string[] = [];
  let from = 0;
  for (let at = text.search(UNUSUAL); at >= 0; at = nextUnusual(text, from)) {
    const begin = text.lastIndexOf(' ', at) + 1;
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    folded.push(foldPlain(text.slice(from, begin)), foldPieces(text.slice(begin, end)));
    from = end;
  }
  if (from === 0) return foldPlain(text);
  return [...folded, foldPlain(text.slice(from))].filter(Boolean).join(' ');
}

const foldPlain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function foldPieces(text: string): string {
  let folded = '';
  readPieces(text, (piece) => (folded += piece));
  return folded.replace(/ +/g, ' ').trim();
}

/** What {@link fold} makes of a text, and where in the text each of its characters is from. */
export interface FoldedText {
  /** The same as `fold` gives. */
  readonly text: string;
  /** For each character of the folded text, the index in the original at which its source starts. */
  readonly starts: readonly number[];
  /** For each character of the folded text, the index in the original behind its source. */
  readonly ends: readonly number[];
}

/**
 * Folds a text and keeps account of places: characters `from` to `to` of the folded text are what the original has from
 * `starts[from]` to `ends[to - 1]`. Neither half of a character nor its accent is ever cut off.
 */
export function foldWithPlaces(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const letters: string[] = [];
  readPieces(text, (piece, start, end, isPlain) => {
    if (!piece && ends.at(-1) === start) ends[ends.length - 1] = end;
    for (let at = 0; at < piece.length; at++) {
      if (piece[at] === ' ' && (letters.at(-1) ?? ' ') === ' ') continue;
      letters.push(piece[at]!);
      starts.push(isPlain ? start + at : start);
      ends.push(isPlain ? start + at + 1 : end);
    }
  });
  const length = letters.at(-1) === ' ' ? letters.length - 1 : letters.length;
  return {text: letters.slice(0, length).join(''), starts: starts.slice(0, length), ends: ends.slice(0, length)};
}

const UNUSUAL = /[$\\^_{}\x80-\uffff]/;
const unusualFrom = new RegExp(UNUSUAL, 'g');

/** Where the next character is that is not plain; −1 when there is none. */
function nextUnusual(text: string, from: number): number {
  unusualFrom.lastIndex = from;
  return unusualFrom.exec(text)?.index ?? -1;
}

/** Whether a text has nothing but characters of ASCII, and none of TeX: it folds in a simpler way, each character by itself. */
export const isPlain = (text: string): boolean => !UNUSUAL.test(text);

// Its groups: plain characters, a letter that TeX has a command for, Greek, other letters, and what parts words.
const PIECE = new RegExp(
  [
    '([A-Za-z0-9]+)',
    // TeX takes the space behind a command for its end.
    String.raw`\\(aa|AA|ae|AE|oe|OE|ss|[oOlLij])(?![A-Za-z])\s*`,
    // TeX's accents, fonts and variants of letters, its signs, and characters that only say how to join others.
    String.raw`\\(?:[-"'\x60^~=.]|[cvHukrdbt](?:(?=\{)|\s+(?=[A-Za-z]))|(?:math|text|emph|operatorname|boldsymbol|left|right)[a-z]*\s*|var(?=[a-z]))`,
    String.raw`[$\\^_{}\p{Cf}]`,
    String.raw`((?!\P{L})\p{sc=Greek}(?:(?!\P{L})\p{sc=Greek}|\p{M}){0,50})`,
    // Half-width kana have their voiced marks behind them as letters. To put very many marks in order takes very long.
    String.raw`([\p{L}\p{N}\p{M}][\p{M}\uff9e\uff9f]{0,9})`,
    String.raw`([^A-Za-z0-9$\\^_{}\p{Cf}\p{L}\p{N}\p{M}]+)`,
  ].join('|'),
  'gu',
);

/**
 * Goes through a text and hands over what becomes of each piece of it, with spaces where words part; `isPlain` when each
 * character is from one of its own. The mark of a letter that is gone is handed over as nothing.
 */
function readPieces(
  text: string,
  take: (folded: string, start: number, end: number, isPlain?: boolean) => unknown,
): void {
  for (const match of withoutHalves(text).matchAll(PIECE)) {
    const [whole, plain, letter, greek, other, gap] = match;
    const start = match.index;
    const end = start + whole.length;
    if (plain) take(plain.toLowerCase(), start, end, true);
    else if (gap) take(' ', start, end);
    else if (letter) take(letter.toLowerCase().replace('aa', 'a'), start, end);
    else if (other) take(greekName(foldLetters(other)), start, end);
    else if (greek) readGreek(greek, start, take);
  }
}

// WebKit 2.50 takes half of a pair and a byte order mark behind it for one letter.
const withoutHalves = (text: string): string =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length > 1 ? found : ' '));

/** A lone letter is a name in a formula (`β-carotene`), several are a word of the language. */
function readGreek(text: string, start: number, take: (folded: string, start: number, end: number) => unknown): void {
  const whole = foldLetters(text);
  if (whole.length < 2) return void take(greekName(whole), start, start + text.length);
  for (const {0: letter, index} of text.matchAll(/.\p{M}*/gsu))
    take(foldLetters(letter), start + index, start + index + letter.length);
}
