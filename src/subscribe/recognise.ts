import type {MarkedPreset} from './marks.js';
import type {Parameter, Preset, Template} from './preset.js';
import {SetupError} from './setup-error.js';
import {fillAddress, type Parameters} from './template.js';

/** A form, or its address, that was copied from a service into the page. */
export interface Pasted {
  readonly address: string;
  /** Its hidden fields. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** A pasted form that is known: whose it is, and what its address and its hidden fields say. */
export interface Recognised {
  readonly preset: Preset;
  readonly parameters: Parameters;
}

/**
 * Whose form this is, or undefined when it is none that is known.
 * @throws {SetupError} when the address is a known one that takes no sign-ups: what it is, and how the right one looks.
 */
export async function recognise(
  pasted: Pasted,
  base: string,
  known: Iterable<MarkedPreset>,
): Promise<Recognised | undefined> {
  const address = absolute(pasted.address, base);
  const mayBe = ({marks = [], hidden}: MarkedPreset): boolean =>
    marks.some((mark) => address.includes(mark)) || (hidden !== undefined && hidden in pasted.hidden);
  const candidates = await Promise.all([...known].filter(mayBe).map(async ({load}) => (await load()).preset));
  // An address that is one particular wrong one may have the shape of a right one too: a script beside the forms.
  for (const preset of candidates) refuseMistake(preset, pasted.address, base, true);
  for (const preset of candidates) {
    const parameters = parametersIn(preset, pasted, base);
    if (parameters) return {preset, parameters};
  }
  for (const preset of candidates) refuseMistake(preset, pasted.address, base);
  return undefined;
}

/** The parameters that a form of this preset says, or undefined when it is none. */
export function parametersIn(preset: Preset, {address, hidden}: Pasted, base: string): Parameters | undefined {
  const {match, hidden: names = {}, parameters: kinds} = preset;
  const url = absolute(address, base);
  const inAddress = match ? match.map((template) => readAddress(template, kinds, url)).find(Boolean) : {};
  const inFields = Object.entries(names).map(([field, name]) => [name, hidden[field]] as const);
  if (!inAddress || inFields.some(([, value]) => !value)) return undefined;
  return {...inAddress, ...(Object.fromEntries(inFields) as Parameters)};
}

/** @throws {SetupError} when this is an address that people take for the right one. */
export function refuseMistake(
  {name, mistakes = [], ...preset}: Preset,
  address: string,
  base: string,
  onlyParticular = false,
): void {
  const url = absolute(address, base);
  for (const {url: template, is} of mistakes) {
    if (onlyParticular && template.includes('{')) continue;
    const found = readAddress(template, preset.parameters, url, true);
    if (!found) continue;
    const examples = Object.entries(preset.parameters).map(([key, {example}]) => [key, found[key] || example]);
    const fill = (right: Template | undefined): string | undefined =>
      right && fillAddress(right, preset.parameters, Object.fromEntries(examples) as Parameters, base);
    const right = fill(preset.action ?? preset.frame ?? [preset.page].flat()[0]) ?? '';
    throw new SetupError(`"${address}" is ${is}. What takes sign-ups at ${name} looks like this: ${right}`);
  }
}

/**
 * Reads an address by a template. `{site}` at the start takes scheme, host and the first folders; elsewhere a place takes a
 * label, a folder, or a value of the query. With `isStart` it is enough that the address begins like the template.
 */
function readAddress(
  template: Template,
  kinds: Readonly<Record<string, Parameter>>,
  address: string,
  isStart = false,
): Parameters | undefined {
  if (address.length > 2000) return undefined;
  const [path = '', query = ''] = template.split('?');
  const names: string[] = [];
  const parts = path.replace(/\/$/, '').split(/(\{[a-z-]+\})/);
  const pattern = parts.map((part, index) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (!name) return index === 0 ? escape(part).replace(/^https?:/, 'https?:') : escape(part);
    names.push(name);
    if (kinds[name]?.type === 'url' || index === 1)
      return path.startsWith(part) ? '(https?://[^/?#]+(?:/[^/?#]+)*?)' : '([^/?#]+)';
    return kinds[name]?.type === 'host' ? '([a-z0-9.-]+)' : '([^/?#]+?)';
  });
  const found = new RegExp(`^${pattern.join('')}${isStart ? '(?:[/?#].*)?' : '/?(?:[?#].*)?'}$`, 'is').exec(address);
  if (!found) return undefined;
  const values = Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')]));
  const given = new URL(address).searchParams;
  for (const [key, part] of new URLSearchParams(query)) {
    const value = given.get(key);
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (value === null || value === '' || (!name && value !== part)) return undefined;
    if (name) values[name] = value;
  }
  return values;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return address;
  }
}
