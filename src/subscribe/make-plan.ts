import type {Encoding, Method, Preset, Template, Transport} from './preset.js';
import {fillAddress, type Parameters} from './template.js';

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

/** Puts what a page says into a preset. Undefined when something is missing or cannot work: `plan.ts` says what. */
export function makePlan(preset: Preset, {parameters: given, base, ...settings}: Settings): Plan | undefined {
  const {parameters: kinds, transports, native} = preset;
  const parameters: Record<string, string> = {...given};
  for (const [name, kind] of Object.entries(kinds)) {
    parameters[name] = given[name]?.trim() || kind.default || '';
    if (kind.required && !parameters[name]) return undefined;
  }
  const fill = (template: Template | undefined): string | undefined =>
    template && fillAddress(template, kinds, parameters, base);
  const wish = settings.transport?.trim() || 'auto';
  const transport = wish === 'auto' ? transports[0] : oneOf(transports, wish);
  const isSent = transport !== 'frame' && transport !== 'link';
  const url = isSent ? fill((transport === 'native' && native?.action) || preset.action) : undefined;
  const before = isSent ? fill(preset.before?.get) : undefined;
  const frame = transport === 'frame' ? fill(preset.frame) : undefined;
  const page = pagesOf(preset).map(fill).find(Boolean);
  if (!transport || !(isSent ? url && (before || !preset.before) : (frame ?? (transport === 'link' && page))))
    return undefined;
  return {
    preset,
    parameters,
    transport,
    // An unknown value means the default.
    encoding: oneOf(['form', 'json'], settings.encoding) ?? preset.encoding,
    method: oneOf(['post', 'put'], settings.method) ?? preset.method ?? 'post',
    url,
    before,
    frame,
    page,
    name: kinds['action'] && url ? new URL(url).host : preset.name,
  };
}

export const pagesOf = ({page = []}: Preset): readonly Template[] => [page].flat();

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value?.trim());
