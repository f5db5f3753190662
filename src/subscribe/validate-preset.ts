import {marks} from './marks.js';
import type {Preset} from './preset.js';
import {SetupError} from './setup-error.js';

type Check = (value: unknown, place: string) => void;

/**
 * The preset of a page, once it is known to be one: the same as `preset.schema.json` asks for, with the place of what is wrong.
 * @throws {TypeError}
 */
export function validated(value: Preset, mayBeTaken = false): Preset {
  preset(value, '');
  const {id, transports, action, frame, page, map} = value;
  if (!mayBeTaken && Object.hasOwn(marks, id)) fail('id', 'one that is not taken', id);
  for (const transport of transports) {
    if (transport === 'frame') address(frame, 'frame');
    else if (transport === 'link') oneOrMore(address)(page, 'page');
    else address(action, 'action');
    if (transport === 'cors' || transport === 'native' || transport === 'opaque') target(map.email, 'map.email');
  }
  for (const [, place] of JSON.stringify([action, value.native, frame, page, map, value.fixed, value.before]).matchAll(
    /\{([a-z-]+)\}/g,
  ))
    if (!Object.hasOwn(value.parameters, place!) && !['action', 'value', 'name'].includes(place!))
      fail(`parameters.${place}`, 'there, since a template names it', undefined);
  return value;
}

function fail(place: string, what: string, found: unknown): never {
  const shown = found === undefined ? 'missing' : (JSON.stringify(found) ?? typeof found).slice(0, 60);
  throw new SetupError(`${place ? `"${place}" of a preset` : 'A preset'} has to be ${what}; it is ${shown}.`);
}

const text =
  (pattern: RegExp, what: string): Check =>
  (value, place) => {
    if (typeof value !== 'string' || !pattern.test(value)) fail(place, what, value);
  };
const words = text(/^.{1,300}$/s, 'text');
const anyText = text(/^/, 'text');
const among =
  (...known: readonly unknown[]): Check =>
  (value, place) => {
    if (!known.includes(value)) fail(place, `one of ${known.map((one) => JSON.stringify(one)).join(', ')}`, value);
  };
const wholeNumber =
  (least: number, most: number): Check =>
  (value, place) => {
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
      fail(place, `a whole number from ${least} to ${most}`, value);
  };
const list =
  (check: Check, least = 0): Check =>
  (value, place) => {
    if (!Array.isArray(value) || value.length < least)
      fail(place, least ? 'a list that is not empty' : 'a list', value);
    for (const [index, entry] of (value as unknown[]).entries()) check(entry, `${place}[${index}]`);
  };
const oneOrMore =
  (check: Check): Check =>
  (value, place) =>
    (Array.isArray(value) ? list(check, 1) : check)(value, place);

function entriesOf(value: unknown, place: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(place, 'an object', value);
  return Object.entries(value as object);
}
const within = (place: string, name: string): string => (place ? `${place}.${name}` : name);
const mapOf =
  (name: Check, check: Check): Check =>
  (value, place) => {
    for (const [key, entry] of entriesOf(value, place)) {
      name(key, within(place, key));
      check(entry, within(place, key));
    }
  };
/** An object with these names; a `?` at the end of a name says that it may be missing. */
const object = (checks: Readonly<Record<string, Check>>): Check => {
  const known = Object.entries(checks).map(
    ([name, check]) => [name.replace('?', ''), check, name.endsWith('?')] as const,
  );
  return (value, place) => {
    const entries = new Map(entriesOf(value, place));
    for (const [name, check, isOptional] of known)
      if (!isOptional || entries.get(name) !== undefined) check(entries.get(name), within(place, name));
    for (const name of entries.keys())
      if (!known.some((one) => one[0] === name))
        fail(within(place, name), 'left out: there is no such thing', entries.get(name));
  };
};

const attribute = text(/^[a-z]+(?:-[a-z]+)*$/, 'a name in lower case with hyphens');
const field = text(/^.{1,120}$/s, 'the name of a field');
const address = text(
  /^(?:https:\/\/|http:\/\/|mailto:|\/|\{[a-z-]+\}).{0,300}$/,
  'an address, or a template that starts with https://, with / or with a parameter',
);
const place = text(/^(?:text|(?:\/[^/]*)+)$/, '"text" or a JSON pointer such as "/errors/0/message"');
const fixed = mapOf(field, anyText);
const sources = list(address);
const target: Check = (value, where) =>
  typeof value === 'string'
    ? field(value, where)
    : object({name: field, 'value?': anyText, 'join?': words})(value, where);
const status = wholeNumber(100, 599);
const someStatus: Check = (value, where) =>
  Array.isArray(value) && value.length === 2 ? list(status)(value, where) : status(value, where);
const rule: Check = (value, where) => {
  object({
    'status?': someStatus,
    'at?': place,
    'equals?': (found, inside) => {
      if (typeof found === 'object' && found !== null) fail(inside, 'a text, a number, true, false or null', found);
    },
    'has?': words,
    state: among('pending', 'subscribed', 'already', 'unverified', 'invalid', 'rate-limited', 'failed'),
    'wait?': wholeNumber(1, 86_400),
  })(value, where);
  const {at, equals, has} = value as {at?: unknown; equals?: unknown; has?: unknown};
  if (at === undefined && (equals !== undefined || has !== undefined))
    fail(`${where}.at`, 'there, beside equals or has', at);
};

const targets = ['email', 'name', 'tags', 'lists', 'frequency', 'consent', 'consentText', 'source', 'fields'];
const preset = object({
  id: text(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a short name in lower case with hyphens'),
  name: words,
  docs: text(/^https:\/\//, 'an https address'),
  checked: text(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-24'),
  evidence: object({by: among('running', 'source', 'documentation', 'others'), what: words}),
  'setup?': list(words),
  parameters: mapOf(
    attribute,
    object({
      type: among('url', 'host', 'token'),
      description: words,
      example: words,
      'required?': among(true, false),
      'default?': anyText,
    }),
  ),
  'match?': sources,
  'hidden?': mapOf(field, attribute),
  'mistakes?': list(object({url: address, is: words})),
  transports: list(among('cors', 'opaque', 'native', 'frame', 'link'), 1),
  'action?': address,
  'native?': object({'action?': address, 'fixed?': fixed}),
  'frame?': address,
  'page?': oneOrMore(address),
  encoding: among('form', 'json'),
  'method?': among('post', 'put'),
  map: object(Object.fromEntries(targets.map((name) => [`${name}?`, target]))),
  'fixed?': fixed,
  'trap?': field,
  'before?': object({get: address, at: place, into: field}),
  optIn: among('double', 'single', 'told', 'depends'),
  answers: list(rule),
  'message?': list(place),
  'policy?': object({'connect-src?': sources, 'form-action?': sources, 'frame-src?': sources}),
  '$schema?': anyText,
});
