import type {RichText, Segment} from '../model/text.js';

/** The characters that TeX reads as something else. A brace that is only escaped would still count for BibTeX. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // In TeX's old encoding of fonts, OT1, these are other characters.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Letters and signs that have a name in TeX (TeXbook, chapter 9 and appendix F). */
const ASCII_ONLY = pairs(
  "– -- — --- ‘ ` ’ ' “ `` ” '' … \\ldots{} ß {\\ss} ø {\\o} Ø {\\O} ł {\\l} Ł {\\L} æ {\\ae} Æ {\\AE} œ {\\oe} Œ {\\OE} å {\\aa} Å {\\AA} ı {\\i} đ {\\dj} Đ {\\DJ} ð {\\dh} Ð {\\DH} þ {\\th} Þ {\\TH} § {\\S} © {\\copyright} × $\\times$ ± $\\pm$ · $\\cdot$ ° $^\\circ$ − $-$ ≤ $\\leq$ ≥ $\\geq$ ≠ $\\neq$ ≈ $\\approx$ → $\\to$ ← $\\leftarrow$ ∞ $\\infty$ ∈ $\\in$ ∑ $\\sum$ ∂ $\\partial$ ∇ $\\nabla$ ∪ $\\cup$ ∩ $\\cap$ ⊕ $\\oplus$ ⊗ $\\otimes$ ℓ $\\ell$ ′ $'$",
);
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
/** Capitals that TeX has; the others look like Latin letters. */
const GREEK_CAPITALS = /^(?:gamma|delta|theta|lambda|xi|pi|sigma|upsilon|phi|psi|omega)$/;
/** Unicode's combining marks, and TeX's accents. */
const ACCENTS = pairs(
  '\u0301 \' \u0300 ` \u0302 ^ \u0308 " \u0303 ~ \u0304 = \u0307 . \u0306 u \u030c v \u030b H \u030a r \u0327 c \u0328 k \u0323 d \u0331 b',
);

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ');
  return new Map(words.flatMap((word, index) => (index % 2 ? [] : [[word, words[index + 1] ?? '']])));
}

/** Which TeX a text is for: one that reads UTF-8 (biber, LuaTeX), or any, with accents and symbols as commands. */
export type Target = 'utf-8' | 'ascii';

/** Plain characters as TeX. What has no command stays a character of UTF-8, which LaTeX takes since 2018. */
export function escapeTex(text: string, target: Target): string {
  const clean = text.replace(/[\0-\x1f\x7f]+/g, ' ');
  const safe = clean.replace(/[\\{}$&#%_^~<>|]/g, (character) => SPECIAL[character] ?? '').replaceAll('\u00a0', '~');
  return target === 'utf-8' ? safe : safe.replace(/[^\0-\x7f]/gu, inAscii);
}

function inAscii(character: string): string {
  const known = ASCII_ONLY.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const greek = GREEK[(code & ~0x20) - 0x391] ?? '';
  if (greek && code >= 0x3b1) return greek === 'omicron' ? 'o' : `$\\${greek}$`;
  if (greek && GREEK_CAPITALS.test(greek)) return `$\\${greek.charAt(0).toUpperCase()}${greek.slice(1)}$`;
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = ACCENTS.get(mark);
  if (!accent || more.length || !/[A-Za-z]/.test(letter)) return character;
  return /[A-Za-z]/.test(accent) ? `{\\${accent}{${letter}}}` : `{\\${accent}${letter}}`;
}

/** TeX that can stand between dollars in a field: nothing that would end the formula, the field or the line. */
const isSafeMath = (text: string): boolean => {
  let depth = 0;
  for (const [token] of text.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (token === '{' || token === '\\{') depth++;
    if (token === '}' || token === '\\}') depth--;
    if (depth < 0 || /^[$%#\0-\x1f\x7f]$/.test(token) || token === '\\') return false;
  }
  return depth === 0;
};

/** A text with marks as TeX; `words` treats its plain characters, before they are escaped by it. */
export function richTex(text: RichText, words: (plain: string) => string): string {
  return typeof text === 'string' ? words(text) : text.map((segment) => segmentTex(segment, words)).join('');
}

function segmentTex(segment: Segment, words: (plain: string) => string): string {
  if (typeof segment === 'string') return words(segment);
  if (segment.type === 'math') return isSafeMath(segment.text) ? `$${segment.text}$` : words(segment.text);
  const {type, text} = segment;
  if (
    (type === 'sub' || type === 'sup') &&
    typeof text === 'string' &&
    /^[\w+,.()/ *−-]+$/.test(text) &&
    !/[_]/.test(text)
  ) {
    const inner = text.replaceAll('−', '-');
    return `$${type === 'sub' ? '_' : '^'}{${/[A-Za-z]{2}/.test(inner) ? `\\mathrm{${inner}}` : inner}}$`;
  }
  return `${COMMANDS[type]}{${richTex(text, words)}}`;
}

const COMMANDS = {sub: '\\textsubscript', sup: '\\textsuperscript', i: '\\emph', b: '\\textbf', code: '\\texttt'};
