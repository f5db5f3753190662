import {table} from './table.js';

// TeX's names (TeXbook, chapter 9 and appendix B); those from `uml` on are HTML's where it has others.
const accents = table(
  '\' \u0301 ` \u0300 ^ \u0302 " \u0308 ~ \u0303 = \u0304 . \u0307 u \u0306 v \u030c H \u030b r \u030a c \u0327 k \u0328 d \u0323 b \u0331 hat \u0302 bar \u0304 tilde \u0303 vec \u20d7 dot \u0307 acute \u0301 grave \u0300 ddot \u0308 check \u030c breve \u0306 mathring \u030a widehat \u0302 widetilde \u0303 overline \u0304 textcommabelow \u0326 t \u0361 G \u030f U \u030e f \u0311 h \u0309 uml \u0308 circ \u0302 cedil \u0327 ring \u030a caron \u030c',
);

const letters = table(
  'ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ IJ Ĳ SS ẞ',
);

/** The letter of a TeX command such as `\ss` or `\o` (LaTeX's encodings OT1 and T1). Undefined for every other name. */
export const namedLetter = (name: string): string | undefined => letters.get(name);

/**
 * A letter with the mark of an accent, by its name in TeX or HTML, in Unicode's form NFC: `"` or `uml`, and `u`, make `ü`.
 * Of more letters the first has the mark. An unknown accent leaves the text as it is.
 */
export const accented = (accent: string, text: string): string =>
  text.replace(/^./u, (letter) => letter + (accents.get(accent) ?? '')).normalize('NFC');

// What an accent can be on (U+FDD4 is a brace of TeX, see marks.ts): one letter, also after a space when the accent has a letter for its name, or a group.
const accent =
  /\\(?:(["'`^~=.])|([uvHrckdb]|d?dot|hat|bar|tilde|vec|check|breve|acute|grave|mathring|widehat|widetilde|overline|textcommabelow)(?![A-Za-z]))( ?)(?:[{\ufdd4] ?(\\?\p{L}{1,2}) ?\}|(\\[ij](?![A-Za-z]) ?|\p{L}))/gu;
// Where `\"` is also before something that takes no accent, the text was escaped, and all of them are quotation marks.
const escapedQuote = /\\"(?![\p{L}{\\])/u;

/**
 * A text with TeX's accents as characters: `T\"ulu`, `\'{e}`, `\v s`, `{\'\i}`. Backslashes before the quotation marks and
 * apostrophes of a text that was escaped for a program (`it\'s`, `\"so\"`) are no accents.
 */
export function readAccents(text: string): string {
  let plain = text.replace(/(\p{L})\\'(?=(?:[smdt]|re|ll|ve)(?![A-Za-z]))/gu, "$1'");
  if (escapedQuote.test(plain)) plain = plain.replace(/(^|[^\p{L}])\\"/gu, '$1"');
  return plain.replace(accent, (whole, sign: string | undefined, name = '', space = '', group = '', letter = '') => {
    const result = accented(sign ?? name, (group || letter).replace(/[\\ ]/g, ''));
    // An accent of maths that is over more than a letter.
    if (name.length > 1 && /^\p{L}{2}/u.test(group)) return whole;
    // A single letter that has no such accent in any language is none: `\d foo`, `\"k`.
    return group || ([...result].length === 1 && !(sign && space)) || name.length > 1 ? result : whole;
  });
}
