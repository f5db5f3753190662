import {readOrcid} from './identifiers.js';
import {nameParts, type NameParts} from './names.js';
import type {Author} from './paper.js';

/**
 * Tells the authors that are meant by a list of names or ORCID iDs with semicolons between them: `Ada Lovelace; E. Noether;
 * 0000-0002-1825-0097`. A name is known again by its initials, with and without accents and middle names, in the other order
 * (`Lovelace, Ada`; `Zhang Wei` for `Wei Zhang`), and with the marks of footnotes behind it. Whoever may be somebody else is
 * not meant: particles, generations, and all that is known of the given names have to agree.
 */
export function personMatcher(list: string): (author: Author) => boolean {
  const wanted = list.slice(0, 10_000).split(';');
  const orcids = new Set(wanted.map(readOrcid).filter((orcid) => orcid !== undefined));
  const people = wanted.map((name) => name.trim()).filter((name) => name && !readOrcid(name));
  const authors = people.map((name): Author => ({name}));
  return (author) => (!!author.orcid && orcids.has(author.orcid)) || authors.some((one) => isSamePerson(one, author));
}

/** Whether two names can be taken for those of one person. */
export function isSamePerson(a: Author, b: Author): boolean {
  const [one, other] = [clean(a), clean(b)];
  if (flat(one.name) === flat(other.name)) return true;
  return isSameIn(one, other, plain) || isSameIn(one, other, umlauts);
}

type Fold = (text: string) => string;

function isSameIn(a: Author, b: Author, fold: Fold): boolean {
  const [one, other] = [nameParts(a), nameParts(b)];
  if (!one || !other) return false; // a group, or a single name: only the whole name is the same
  if (isInOtherOrder(a.name, b.name, fold)) return true;
  return agree(one, other, fold) || wordsOf(a.name, fold).join(' ') === wordsOf(b.name, fold).join(' ');
}

function agree(a: NameParts, b: NameParts, fold: Fold): boolean {
  const [family, otherFamily] = [a, b].map((parts) => joined(`${parts.particle ?? ''} ${parts.family}`, fold));
  if (family !== otherFamily) return false;
  const [suffix, otherSuffix] = [a, b].map((parts) => joined(parts.suffix ?? '', fold));
  if (suffix && otherSuffix && suffix !== otherSuffix) return false;
  return !!a.given && !!b.given && agreeGiven(a.given, b.given, fold);
}

/** Every given name that both have is the same, or one of the two has only its initial. */
function agreeGiven(a: string, b: string, fold: Fold): boolean {
  if (joined(a, fold) === joined(b, fold)) return true;
  const [one, other] = [unitsOf(a, fold), unitsOf(b, fold)];
  const [letters, otherLetters] = [one, other].map((units) =>
    units
      .flat()
      .map((word) => word[0])
      .join(''),
  );
  // `J.-P.`, `J. P.` and `JP` are the same letters, however they are parted.
  if ([one, other].some((units) => units.flat().every((word) => word.length === 1)))
    return letters!.startsWith(otherLetters!) || otherLetters!.startsWith(letters!);
  return one.slice(0, other.length).every((unit, index) => agreeUnit(unit, other[index]!));
}

function agreeUnit(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(''), b.join('')];
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

/** The given names, each with what hyphens part in it: `Jean-Pierre A.` → [[jean, pierre], [a]]. */
const unitsOf = (given: string, fold: Fold): readonly (readonly string[])[] =>
  given
    // Initials without stops are a word of capitals: `JP`.
    .replace(
      /(^|[\s-])(\p{Lu}{2,3})(?=$|[\s-])/gu,
      (_, before: string, capitals: string) => before + [...capitals].join(' '),
    )
    .split(/[\s.]+(?!-)/u)
    .map((unit) =>
      unit
        .split(/[-‐‑.]+/)
        .map((word) => joined(word, fold))
        .filter(Boolean),
    )
    .filter((unit) => unit.length > 0);

const SURNAME =
  /^(?:kim|choi|jung|jeong|kang|yoon|jang|lim|seo|kwon|hwang|ahn|nguyen|tran|pham|tanaka|suzuki|sato|watanabe|ito|yamamoto|nakamura|kobayashi|kato|yoshida|yamada|sasaki|matsumoto|inoue|kimura|hayashi|shimizu)$/;
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrwyzcs])?(?:iang|uang|iong|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)){1,3}$/;

/**
 * Two names of the same words, one with the family name first, as it stands in East Asia. Elsewhere `Henry James` and `James
 * Henry` are two people.
 */
function isInOtherOrder(a: string, b: string, fold: Fold): boolean {
  if (a.length > 60 || b.length > 60 || a.includes(',') || b.includes(',')) return false;
  const [one, other] = [a, b].map((name) =>
    name
      .trim()
      .split(/\s+/)
      .map((word) => joined(word, fold)),
  );
  if (one!.length !== 2 || one![0] !== other![1] || one![1] !== other![0] || other!.length !== 2) return false;
  return one!.some((word) => SURNAME.test(word)) || one!.every((word) => word.length > 1 && PINYIN.test(word));
}

const wordsOf = (name: string, fold: Fold): readonly string[] => fold(name).split(' ');

/** Without the stars and numbers that refer to a footnote, and without the article of a group. */
const clean = ({name, ...author}: Author): Author => ({
  ...author,
  name: name.replace(/[\s*†‡§¶#✉\d⁰¹²³⁴-⁹]{1,20}$/u, '').replace(/^the\s/i, '') || name,
});

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents; all that is no letter is a space. */
const plain: Fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .toLowerCase()
    .replace(/[øłßæœđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The same where an umlaut is written as two letters: `Müller`, `Mueller`. */
const umlauts: Fold = (text) =>
  plain(
    text
      .normalize('NFC')
      .replace(
        /[äöüøå]/gi,
        (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa'})[letter.toLowerCase()] ?? letter,
      ),
  );

const joined = (text: string, fold: Fold): string => fold(text).replaceAll(' ', '');
/** What a name is without spaces, for scripts that set none. */
const flat = (name: string): string => joined(name, plain);
