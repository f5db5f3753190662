import {LETTERS} from '../model/letters.js';

// Scripts that set no spaces between words.
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`;
const LONE = new RegExp(String.raw`(?!\p{M})${UNSPACED}\p{M}*`, 'gu');

/** Whether a text begins with a character that is a word by itself. */
export const startsLone = (text: string): boolean => text.search(LONE) === 0;

// Marks that any script may have (but not those of voiced kana), those of Cyrillic, Hebrew and Arabic, what chooses between two
// looks of a character, and the line that draws out Arabic words. Elsewhere a mark is as much as a letter.
const ACCENT = /\u0640|(?=\p{M})(?!\u3099|\u309a)[\p{sc=Zinh}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}]/gu;

// Letters that stand by themselves; and letters that are written in two ways, by Arabs and Persians or at the end of a word.
const SAME: Readonly<Record<string, string>> = {...LETTERS, ħ: 'h', ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك'};
const same = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

const known = new Map<string, string>();

/** A character, with the marks behind it, as it is compared: one or more letters, with spaces where words part. */
export function foldLetters(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = text
      .normalize('NFKD')
      .toLowerCase()
      .replace(ACCENT, '')
      .replace(same, (letter) => SAME[letter]!)
      // A voiced kana is another one than the plain: it must not be found by it.
      .replace(LONE, (character) => ` ${character.normalize('NFC')} `)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
    if (text.length < 3 && known.size < 5_000) known.set(text, folded);
  }
  return folded;
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** The name of a Greek letter; anything else as it is. */
export const greekName = (letter: string): string => (letter.length === 1 && NAMES[GREEK.indexOf(letter)]) || letter;
