import {join, type Name} from '../work.js';

/** How the name of a person is written. A name that stays whole is the same everywhere. */
export type Write = (name: Name, index: number) => string;

/**
 * `J. R. R.` of `John Ronald R.`; between two there is `between`, and `stop` after each; without
 * one, nothing is left of a hyphen. What is an abbreviation already
 * stays one: `Md.`
 */
export const initials = (given = '', between = ' ', stop = '.'): string =>
  given
    .replace(/\.(?=[^\s-])/g, '. ')
    .split(/\s+/)
    .map((word) => join(stop && '-', ...word.split(/[-‐‑]/).map((part, index) => initial(part, index, stop))))
    .filter(Boolean)
    .join(between);

function initial(word: string, index: number, stop: string): string {
  if (/^\p{Lu}\p{Ll}+\.$/u.test(word)) return word.slice(0, -1) + stop;
  const letter = /\p{L}/u.exec(word)?.[0] ?? '';
  return letter === letter.toLowerCase() ? (index ? '' : word) : letter + stop;
}

/** Given names in full, with a stop after each initial. */
const inFull = (given: string): string =>
  given.replace(/\.(?=[^\s-])/g, '. ').replace(/(^|\s)(\p{Lu})(?=\s|$)/gu, '$1$2.');

/** `van Beethoven, L.` with what `shorten` makes of the given names; `stop` ends what is short for Junior. */
export const familyFirst =
  (shorten = inFull, between = ', ', stop = '.'): Write =>
  (name) =>
    'literal' in name
      ? name.literal
      : join(
          between,
          join(' ', name.particle ?? '', name.family),
          shorten(name.given ?? ''),
          (name.suffix ?? '').replace(/\.$/, stop),
        );

/** `L. van Beethoven` */
export const givenFirst =
  (shorten = inFull): Write =>
  (name) =>
    'literal' in name
      ? name.literal
      : join(' ', shorten(name.given ?? ''), name.particle ?? '', name.family, name.suffix ?? '');

/** Names in a row: `and` stands before the last, with its comma only after another one; of more than `most` only the first `first` are there, and `more` stands for the rest. */
export function series(
  names: readonly Name[],
  write: Write,
  and: string,
  most = Infinity,
  first = 1,
  more = ' et al.',
): string {
  const written = names.map(write);
  if (written.length > most) return written.slice(0, first).join(', ') + more;
  const last = written.pop() ?? '';
  const comma = written[1] || written[0]?.includes(',');
  return written.length ? written.join(', ') + (comma ? and : and.replace(/^, (?=.)/, ' ')) + last : last;
}
