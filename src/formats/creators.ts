import {readInvertedName} from './inverted-name.js';

/** A name as it is, or in parts where the source has the family name first. */
export interface CreatorName {
  readonly name?: string;
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
}

/**
 * The people in elements such as `dc:creator` and `author`. Several elements are one person each. One may be a list: by
 * semicolons, or by commas, as `Ada Lovelace, Alan Turing` or with the family names first, as `Lovelace, Ada, Turing, A. M.`.
 * A comma parts people when every piece has a given and a family name; else the pieces are pairs when their number is
 * even. An address of email is no name; the name in brackets behind it is (RSS 2.0).
 */
export function readCreators(texts: readonly string[]): readonly CreatorName[] {
  const names = texts.map(withoutEmail).filter((name) => /\p{L}/u.test(name));
  const parts = names.length === 1 ? (names[0] ?? '').split(/\s*[;\n]\s*/) : names;
  return parts.flatMap((part) => (part ? splitByCommas(part, parts.length > 1) : []));
}

function splitByCommas(text: string, isOne: boolean): readonly CreatorName[] {
  const pieces = text
    .split(/,\s*(?:(?:and|&)\s+)?/)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length < 3 && BEHIND.test(pieces[1] ?? '')) return [{name: text}];
  if (pieces.length > 1 && isOne && pieces.length < 4) return [readInvertedName(text)];
  const isInverted = pieces.length % 2 === 0 && (areInitials(pieces) || pieces.some((piece) => !/\s/.test(piece)));
  if (isInverted) return pieces.flatMap((family, at) => (at % 2 ? [] : [{family, given: pieces[at + 1] ?? ''}]));
  return pieces.flatMap((piece) => piece.split(/\s+and\s+/)).map((name) => ({name}));
}

/** What stands behind a comma and is no given name. */
const BEHIND = /^(?:[js]r|ph\.? ?d|m\.? ?d|m\.?sc|inc|llc|ltd|i{2,3}|iv)\.?$/i;

/** Whether every second piece is nothing but initials. */
const areInitials = (pieces: readonly string[]): boolean =>
  pieces.every((piece, at) => at % 2 === 0 || /^(?:\p{Lu}\p{Ll}?\.?[\s-]?){1,6}$/u.test(piece));

const withoutEmail = (text: string): string =>
  text
    .replace(/^\S{1,99}@\S{1,99}\s*\(([^()]{1,200})\)$/, '$1')
    .replace(/[<(]?\b[^\s<>()@]{1,99}@[^\s<>()]{1,99}[>)]?/g, '')
    .trim();
