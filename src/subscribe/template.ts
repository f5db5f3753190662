import {actionUrl} from './action-url.js';
import type {Parameter, Template} from './preset.js';

/** What the page has said, by the names of a preset's parameters; and `action`, the pasted address. */
export type Parameters = Readonly<Record<string, string>>;

/** A text with its parameters in place; those that are missing are empty. */
export const fillText = (
  template: Template,
  parameters: Parameters,
  encode: (text: string) => string = String,
): string => template.replace(/\{([a-z-]+)\}/g, (_, name: string) => encode(parameters[name] ?? ''));

/**
 * The address with its parameters in place. Undefined when one is missing that is not a value of the query, when one would
 * lead to another host or folder than the template says, or where a mail address must not go (see {@link actionUrl}).
 */
export function fillAddress(
  template: Template,
  kinds: Readonly<Record<string, Parameter>>,
  parameters: Parameters,
  base: string,
): string | undefined {
  if (template === '{action}') return actionUrl(parameters['action'] ?? '', base)?.href;
  const [start = '', query = ''] = template.split('?');
  const inPath: Record<string, string> = {};
  for (const [, name = ''] of start.matchAll(/\{([a-z-]+)\}/g)) {
    const value = parameters[name] ?? '';
    const type = kinds[name]?.type;
    // Neither nothing, nor a way out of the folder or the host.
    const right = type === 'host' ? /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i : /^(?!\.{0,2}$)/;
    if (!right.test(value)) return undefined;
    inPath[name] = type === 'url' ? value.replace(/[?#].*$/s, '').replace(/\/$/, '') : encodeURIComponent(value);
  }
  const pairs = query.split('&').map((pair) => fillText(pair, parameters, encodeURIComponent));
  const values = pairs.filter((pair) => pair && !pair.endsWith('='));
  const address = fillText(start, inPath) + (values.length ? `?${values.join('&')}` : '');
  if (address.startsWith('mailto:')) return address;
  // A fragment can only be the template's own: a way into a page, and no place to send to.
  const [place = '', fragment] = address.split('#');
  const href = actionUrl(place, base)?.href;
  return href && fragment ? `${href}#${fragment}` : href;
}
