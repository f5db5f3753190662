/** A name in the parts of BibTeX, as TeX. */
export interface NameParts {
  readonly name?: {readonly tex: string};
  readonly family?: {readonly tex: string};
  readonly given?: {readonly tex: string};
  readonly particle?: {readonly tex: string};
  readonly suffix?: {readonly tex: string};
}

const AND = /\\[^]|[{}]|&#?\w{1,9};|\sand(?=\s|$)|;\s/gi;
const COMMA = /\\[^]|[{}]|"[^"]*"|,/g;
const BLANK = /\\[^]|[{}]|[\s~]+/g;
const SEMICOLON = /\\[^]|[{}]|&#?\w{1,9};|;/g;

/**
 * The names of a field, by the rules of BibTeX (`First von Last`, `von Last, First`, `von Last, Jr, First`) and the extended
 * ones of BibLaTeX (`family=…, given=…`). A name that is wholly in braces is a group. `others` is nobody's name. What
 * BibTeX would refuse, but people write, is read too: names with `;` or, where there can be no doubt, commas between them.
 */
export const readNames = (text: string): readonly NameParts[] => pieces(text, AND).flatMap(readName);

/** What stands between separators that are outside of braces. */
function pieces(text: string, separator: RegExp): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const {0: token, index} of text.matchAll(separator)) {
    if (token === '{') depth++;
    else if (token === '}') depth = Math.max(0, depth - 1);
    else if (!depth && !/^[\\&"]/.test(token)) {
      found.push(text.slice(start, index).trim());
      start = index + token.length;
    }
  }
  return [...found, text.slice(start).trim()];
}

/** A list of words: with `;` between them where there is one, else with commas. */
export function readList(text: string): readonly string[] {
  const parts = pieces(text, SEMICOLON);
  return parts.length > 1 ? parts : pieces(text, COMMA);
}

function readName(text: string): NameParts[] {
  if (!text || /^(?:others|\W?et\.? al\W*)$/i.test(text)) return [];
  if (isGroup(text)) return [tex('name', [text])];
  const parts = pieces(text, COMMA);
  if (/^"?[a-z-]+\s*=/i.test(parts[0]!)) return [readExtended(parts)];
  const listed = parts.at(-1) === '';
  if (listed) parts.pop();
  if (parts.length > (listed ? 1 : 3) && parts.every((part) => /[^\s~][\s~]+[^\s~]/.test(part)))
    return parts.flatMap(readName);
  if (parts.length < 2) return [readWords(pieces(parts[0] ?? '', BLANK))];
  const [family = '', ...rest] = parts;
  const suffix = rest.length > 1 && rest.splice(isSuffix(rest.at(-1)) ? -1 : 0, 1)[0];
  return [
    {...readFamily(pieces(family, BLANK)), ...tex('given', [rest.join(', ')]), ...(suffix && tex('suffix', [suffix]))},
  ];
}

/** `First von Last`: what comes before the first word in lower case is given. */
function readWords(words: readonly string[]): NameParts {
  const last = words.length - (words.length > 2 && isSuffix(words.at(-1)) ? 2 : 1);
  const particle = words.findIndex((word, index) => index < last && isParticle(word));
  // A name without capitals has no particle: it is how that person writes.
  const family = particle < 0 || (particle === 0 && isParticle(words[last]!)) ? last : particle;
  return {...tex('given', words.slice(0, family)), ...readFamily(words.slice(family))};
}

/** `von Last`: the particle ends with the last word in lower case, the very last one left aside. */
function readFamily(words: readonly string[]): NameParts {
  const suffix = words.length > 1 && isSuffix(words.at(-1)) ? words.slice(-1) : [];
  const own = words.slice(0, words.length - suffix.length);
  let start = own.length - 1;
  while (start > 0 && !isParticle(own[start - 1]!)) start--;
  return {...tex('particle', own.slice(0, start)), ...tex('family', own.slice(start)), ...tex('suffix', suffix)};
}

/** https://ctan.org/pkg/biblatex, "Name lists": parts by their names, each perhaps in quotation marks. */
const readExtended = (parts: readonly string[]): NameParts =>
  Object.assign(
    {},
    ...parts.map((part) => {
      const [, name, value = ''] = /^"?(family|given|prefix|suffix)\s{0,9}=\s{0,9}"?([^"]*)/i.exec(part) ?? [];
      const key = name?.toLowerCase().replace('prefix', 'particle') as keyof NameParts | undefined;
      return key && tex(key, [value]);
    }),
  ) as NameParts;

const tex = (name: keyof NameParts, words: readonly string[]): NameParts =>
  words.some(Boolean) ? {[name]: {tex: words.join(' ')}} : {};

const isSuffix = (word: string | undefined): boolean => /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word ?? '');

/** Whether nothing of a text is outside of braces. One around an accent is of a word. */
const isGroup = (text: string): boolean => /^\{(?!\\)/.test(text) && pieces(text, /[{}]|[^{}]/g).length === 1;

/** Whether a word starts with a small letter, as BibTeX sees it: what is in braces has no case, unless it is a command. */
function isParticle(word: string): boolean {
  if (/^\{[^\\]/.test(word)) return false;
  const letters = word.replace(/\\(o|l|ss|ae|oe|aa|i|j)(?![a-z])/gi, '$1').replace(/\\[a-z]+|[^\p{L}]/giu, '');
  return /^\p{Ll}/u.test(letters);
}
