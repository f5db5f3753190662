const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv|v|esq\.?|ph\.? ?d\.?|m\.? ?d\.?)$/i;
// Words in lower case before a name with a capital: `van der Laak`. Not `d'`, which is written together with its name.
const PARTICLE = /^((?:\p{Ll}[\p{L}.]{0,9} ){1,4})(?=\p{Lu})/u;

/**
 * The parts of a name that a format says is inverted: `Family, Given`, `Family, Given, Suffix` or `Family, Suffix, Given`.
 * Without a comma, or with more, it is a name in reading order: that of a group, or one that is not parted.
 */
export function readInvertedName(text: string): Readonly<Record<string, string>> {
  const [family = '', second = '', third = '', ...more] = text.split(',').map((part) => part.trim());
  if (!family || !(second || third) || more.some(Boolean)) return {name: text.trim()};
  if (SUFFIX.test(second)) return {...partFamily(family), given: third, suffix: second};
  // Behind the given name a single `V` is an initial.
  const [, given = second, suffix = third] = /^(.+) ([js]r\.?|2nd|3rd|4th|i{2,3}|iv)$/i.exec(second) ?? [];
  return {...partFamily(family), given, suffix};
}

/** A family name and the particle in front of it: `van der Laak`. */
export function partFamily(text: string): Readonly<Record<string, string>> {
  const particle = PARTICLE.exec(text)?.[1] ?? '';
  return {family: text.slice(particle.length), particle: particle.trim()};
}
