import type {Encoding, Method, Preset, Template, Transport} from './preset.js';
import {SetupError} from './setup-error.js';
import {fillAddress, fillText, type Parameters} from './template.js';

/** What a page says about how to sign up. */
export interface Settings {
  readonly parameters: Parameters;
  /** `auto` (default), or one of those that the preset has; `opaque` for any that takes a form. */
  readonly transport?: string | undefined;
  readonly encoding?: string | undefined;
  readonly method?: string | undefined;
  /** The address of the page, which relative ones are resolved against. */
  readonly base: string;
}

/** A preset whose parameters are in place and have been checked: everything but the reader. */
export interface Plan {
  readonly preset: Preset;
  readonly parameters: Parameters;
  readonly transport: Transport;
  readonly encoding: Encoding;
  readonly method: Method;
  /** Where it is sent. Undefined with `frame` and `link`. */
  readonly url: string | undefined;
  /** Where a token is fetched from right before. */
  readonly before: string | undefined;
  readonly frame: string | undefined;
  /** Where a reader can sign up without this form: http(s) or `mailto:`. */
  readonly page: string | undefined;
  /** What readers are told the service is called: its name, or the host of an address of the page's own. */
  readonly name: string;
}

/**
 * Puts what a page says into a preset.
 * @throws {SetupError} when something is missing or cannot work.
 */
export function prepare(preset: Preset, {parameters: given, base, ...settings}: Settings): Plan {
  const parameters: Record<string, string> = {...given};
  for (const [name, {required, description, example, ...kind}] of Object.entries(preset.parameters)) {
    parameters[name] = given[name]?.trim() || kind.default || '';
    if (required && !parameters[name])
      throw new SetupError(`${preset.name} needs ${name}="…": ${description}, such as ${name}="${example}".`);
  }
  const transport = choose(preset, settings.transport);
  const fill = (template: Template | undefined): string | undefined =>
    template && fillAddress(template, preset.parameters, parameters, base);
  const need = (template = ''): string => {
    const address = fill(template);
    if (address) return address;
    throw new SetupError(
      `"${fillText(template, parameters)}" is no address that mail addresses may be sent to: ` +
        "it has to be https, or http on this page's own server, without a password or a fragment.",
    );
  };
  const isSent = transport !== 'frame' && transport !== 'link';
  const action = transport === 'native' ? (preset.native?.action ?? preset.action) : preset.action;
  const url = isSent ? need(action) : undefined;
  const pages = typeof preset.page === 'string' ? [preset.page] : (preset.page ?? []);
  const page = pages.map(fill).find(Boolean);
  if (transport === 'link' && !page) need(pages[0]);
  return {
    preset,
    parameters,
    transport,
    // An unknown value means the default.
    encoding: oneOf(['form', 'json'], settings.encoding) ?? preset.encoding,
    method: oneOf(['post', 'put'], settings.method) ?? preset.method ?? 'post',
    url,
    before: preset.before && isSent ? need(preset.before.get) : undefined,
    frame: transport === 'frame' ? need(preset.frame) : undefined,
    page,
    name: preset.parameters['action'] && url ? new URL(url).host : preset.name,
  };
}

function choose(preset: Preset, wish = 'auto'): Transport {
  const {transports, name} = preset;
  const own = oneOf(transports, wish);
  if (own) return own;
  if (wish === 'auto' || !wish) return transports[0]!;
  throw new SetupError(`transport="${wish}" does not work with ${name}. There is: ${transports.join(', ')}.`);
}

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value?.trim());
