import {plainText, type RichText, type Segment} from '../model/text.js';
import {joinSegments} from './join-segments.js';

// While a text is being rewritten it is one string. Non-characters of Unicode, which no text holds (`hide` sees to that),
// stand in it for what a string cannot say.
export const SUB = '\ufdd0';
export const SUP = '\ufdd1';
export const MATH = '\ufdd2';
/** Ends a subscript, superscript or formula. */
export const END = '\ufdd3';
/** A brace of TeX, which goes when its partner is found. */
export const GROUP = '\ufdd4';
/** A brace of the prose, which stays. */
export const OPEN = '\ufdd5';
export const CLOSE = '\ufdd6';
/** Where a citation was taken out. */
export const GAP = '\ufdd7';

const hidden = /[\u{f0000}-\u{fffff}]/gu;

/** Puts a text out of the reach of every rule: each of its code units becomes a character of the private plane 15. */
export const hide = (text: string): string =>
  text.replace(/[^]/g, (unit) => String.fromCodePoint(0xf0000 + unit.charCodeAt(0)));

/** The text that {@link hide} was given, and what is around it. */
export const show = (text: string): string =>
  text.replace(hidden, (character) => String.fromCharCode((character.codePointAt(0) ?? 0) & 0xffff));

/** Characters that no text shows: controls but white space, overrides of direction, and two non-characters. */
export const invisible = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text without invisible characters, its own private and non-characters hidden, every white space one space. */
export const prepare = (source: string): string =>
  collapse(source.replace(invisible, '').replace(/[\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/gu, hide));

// A run of non-breaking spaces stays one.
const collapse = (text: string): string =>
  text.replace(/\s+/g, (run) => (/[^\xa0\u202f]/.test(run) ? ' ' : run.charAt(0)));

/** The segments that a rewritten text stands for, without white space at the ends. */
export function segmentsOf(text: string): RichText {
  const outer: Segment[][] = [];
  let segments: Segment[] = [];
  const kinds: string[] = [];
  for (const piece of collapse(text.trim()).split(/([\ufdd0-\ufdd7])/)) {
    if (piece === END) {
      const inner = joinSegments(segments);
      const kind = kinds.pop();
      segments = outer.pop() ?? segments;
      if (kind === MATH) segments.push({type: 'math', text: plainText(inner)});
      else if (kind && plainText(inner)) segments.push({type: kind === SUB ? 'sub' : 'sup', text: inner});
    } else if (piece === SUB || piece === SUP || piece === MATH) {
      kinds.push(piece);
      outer.push(segments);
      segments = [];
    } else if (piece === OPEN || piece === CLOSE) segments.push(piece === OPEN ? '{' : '}');
    else if (!/^[\ufdd4\ufdd7]/.test(piece)) segments.push(show(piece));
  }
  return joinSegments(outer.length ? [...outer.flat(), ...segments] : segments);
}
