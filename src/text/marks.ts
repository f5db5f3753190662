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
export const ITALIC = '\ufdd8';
export const BOLD = '\ufdd9';
export const CODE = '\ufdda';
/** Begins the address that the words before it lead to: it is lifted, and not shown. */
export const LINK = '\ufddb';
/** Begins the heading of what follows. */
export const HEADING = '\ufddc';

/** What the marks of a text stand for. */
const types = new Map<string, 'sub' | 'sup' | 'i' | 'b' | 'code'>([
  [SUB, 'sub'],
  [SUP, 'sup'],
  [ITALIC, 'i'],
  [BOLD, 'b'],
  [CODE, 'code'],
]);
const openings = [...types.keys()].join('');

const hidden = /[\u{f0000}-\u{fffff}]/gu;

/** Puts a text out of the reach of every rule: each of its code units becomes a character of the private plane 15. */
export const hide = (text: string): string =>
  text.replace(/[^]/g, (unit) => String.fromCodePoint(0xf0000 + unit.charCodeAt(0)));

/** The text that {@link hide} was given, and what is around it. */
export const show = (text: string): string =>
  text.replace(hidden, (character) => String.fromCharCode((character.codePointAt(0) ?? 0) & 0xffff));

/** Characters that no text shows: controls but white space, overrides of direction, and two non-characters. */
export const invisible = /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** A text without invisible characters, its own private and non-characters hidden, every white space one space. */
export const prepare = (source: string): string =>
  collapse(
    /[^ -~]/.test(source)
      ? source.replace(invisible, '').replace(/[\ufdd0-\ufdef]|[\u{f0000}-\u{fffff}]/gu, hide)
      : source,
  );

/** A text in which every white space is one space; a run of non-breaking spaces stays one of them. */
export const collapse = (text: string): string =>
  /\s\s|[^\S ]/.test(text)
    ? text.replace(/\s{2,}|[^\S ]/g, (run) => (/[^\xa0\u202f]/.test(run) ? ' ' : run.charAt(0)))
    : text;

/** Everything that a rewritten text has for marks, as a class of characters. */
export const ANY_MARK = '[\ufdd0-\ufddf]';
const anyMark = new RegExp(ANY_MARK, 'g');

/** The characters of a piece of rewritten text, as they were before it was, without its marks. */
export const bare = (text: string): string => show(text.replace(anyMark, ''));

// As many as `readSegments` takes, so that what was cleaned once is kept as it is; deeper ones lose their mark, not their text.
const DEEPEST = 8;

/** The segments that a rewritten text stands for, without white space at the ends of it and of its marks. */
export function segmentsOf(text: string): RichText {
  if (text.search(anyMark) < 0) return show(collapse(text).trim());
  const outer: {readonly kind: string; readonly segments: Segment[]}[] = [];
  let segments: Segment[] = [];
  const close = (): void => {
    const {kind, segments: before} = outer.pop()!;
    if (kind === '') return;
    const inner = joinSegments(segments);
    segments = before;
    const type = types.get(kind);
    if (kind === MATH) segments.push({type: 'math', text: plainText(inner)});
    else if (type && plainText(inner)) segments.push({type, text: inner});
  };
  for (const piece of spaced(text).split(/([\ufdd0-\ufddf])/)) {
    if (piece === END) {
      if (outer.length) close();
    } else if (types.has(piece) || piece === MATH || piece === LINK || piece === HEADING) {
      const isScript = piece === SUB || piece === SUP;
      const changes =
        piece !== HEADING && outer.length < DEEPEST && (isScript || !outer.some(({kind}) => kind === piece));
      outer.push({kind: changes ? piece : '', segments});
      if (changes) segments = [];
    } else if (piece === OPEN || piece === CLOSE) segments.push(piece === OPEN ? '{' : '}');
    else if (piece !== GROUP && piece !== GAP) segments.push(show(piece));
  }
  // A mark that was never closed is none.
  return joinSegments(
    outer
      .filter(({kind}) => kind !== '')
      .flatMap((one) => one.segments)
      .concat(segments),
  );
}

const empty = new RegExp(`[${openings}](\\s?)${END}`, 'g');
const first = new RegExp(`([${openings}]{1,20})( )`, 'g');
const last = new RegExp(`( )(${END}{1,20})`, 'g');

/** A text without marks around nothing, and with the spaces at the ends of a mark outside it. */
function spaced(text: string): string {
  let result = collapse(text);
  for (let depth = 0, before = ''; depth < DEEPEST && before !== result; depth++) {
    before = result;
    result = before.replace(empty, '$1');
  }
  return collapse(result.replace(first, '$2$1').replace(last, '$2$1')).trim();
}
