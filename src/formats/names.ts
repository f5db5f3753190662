import {readInvertedName} from './inverted-name.js';
import {isObject, type JsonObject} from './json.js';

/** Authors in any of the shapes that plain JSON has them in, as a list of names or of objects with `name`. */
export function namesIn(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? splitNames(value)
      : [value];
  const isList = Array.isArray(value) || (typeof value === 'string' && /[;\n]/.test(value));
  return list.map((one) => {
    if (isObject(one)) return partsOf(one);
    return isList && typeof one === 'string' && INVERTED.test(one.trim()) ? readInvertedName(one) : one;
  });
}

// In a list of names a comma parts no two people.
const INVERTED = /^[^,;()&]{1,40},[^,;()&]{1,40}$/;

/**
 * The names in one string. A semicolon or a line break always parts them; `and` does when it stands alone. A comma may
 * part two people or a family name from a given name, so it counts only when every piece has two words or more.
 */
function splitNames(text: string): readonly string[] {
  if (/[;\n]/.test(text)) return text.split(/[;\n]/).filter((name) => name.trim());
  const line = text.replaceAll(/\s+/g, ' ');
  return line.split(/,? and /).flatMap((name) => {
    const pieces = name.split(/, ?/);
    return pieces.every((piece) => /\S \S/.test(piece)) ? pieces : [name];
  });
}

const NAME_KEYS = ['name', 'fullname', 'full_name', 'display_name', 'literal'];
const GIVEN_KEYS = ['given', 'first', 'firstName', 'first_name', 'givenName'];
const FAMILY_KEYS = ['family', 'last', 'lastName', 'last_name', 'familyName'];

const partsOf = (author: JsonObject): JsonObject => ({
  ...author,
  name: textOf(author, NAME_KEYS),
  family: textOf(author, FAMILY_KEYS),
  given: textOf(author, GIVEN_KEYS),
  orcid: author['orcid'] ?? author['ORCID'],
});

function textOf(value: JsonObject, keys: readonly string[]): string | undefined {
  const texts = keys.map((key) => (Object.hasOwn(value, key) ? value[key] : undefined));
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
}
