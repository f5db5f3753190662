import {allPresets} from '../../subscribe/all-presets.js';
import {findPreset} from '../../subscribe/find-preset.js';
import type {Preset} from '../../subscribe/preset.js';
import {parametersIn, recognise, refuseMistake, type Pasted, type Recognised} from '../../subscribe/recognise.js';
import type {Field} from '../../subscribe/field.js';
import {refuseSecrets} from '../../subscribe/secrets.js';
import {SetupError} from '../../subscribe/setup-error.js';
import type {Parameters} from '../../subscribe/template.js';

/** What a pasted form or its address says about a service. */
export interface PastedService {
  readonly preset: Preset;
  /** What the page says besides goes before what the form says. */
  readonly parameters: Record<string, string>;
  /** Its hidden fields, which go along as they are. */
  readonly extra: readonly Field[];
}

/**
 * Reads the address in `action`, else the page's own form in the element. `named` is the service that the page names itself,
 * `said` are the parameters that it says.
 * @throws {SetupError} when the address takes no sign-ups, or nothing is there.
 */
export async function readPasted(
  action: string,
  form: HTMLFormElement | null,
  named: Preset | undefined,
  said: Parameters,
  base: string,
): Promise<PastedService> {
  const {emailField, method, pairs, ...pasted} = action ? {...NO_FORM, address: action} : readForm(form);
  refuseSecrets(pairs, [pasted.address]);
  const known = named ? await readNamed(named, pasted, base) : await recognise(pasted, base, await allPresets());
  if (!known && method !== 'post')
    throw new SetupError('The <form> in the element needs method="post": otherwise addresses would end up in a URL.');
  const preset = known?.preset ?? named ?? (await findPreset('form'));
  const used = known ? Object.keys(preset.hidden ?? {}) : [];
  const parameters = {...said, ...(known?.parameters ?? {action: pasted.address, 'email-field': emailField})};
  for (const name of Object.keys(preset.parameters)) if (name !== 'action' && said[name]) parameters[name] = said[name];
  return {preset, parameters, extra: pairs.filter(([name]) => !used.includes(name))};
}

async function readNamed(preset: Preset, pasted: Pasted, base: string): Promise<Recognised | undefined> {
  if (preset.parameters['action']) return undefined;
  const parameters = parametersIn(preset, pasted, base);
  if (!parameters) refuseMistake(preset, pasted.address, base);
  return {preset, parameters: parameters ?? {}};
}

const NO_FORM = {address: '', method: 'post', emailField: '', hidden: {}, pairs: [] as readonly Field[]};

function readForm(form: HTMLFormElement | null): typeof NO_FORM {
  // The attributes and not the properties: a field that is called `action` would stand in their place.
  const attribute = (name: string): string => form?.getAttribute(name) ?? '';
  const inputs = [...(form?.querySelectorAll('input') ?? [])];
  const pairs = inputs.filter(({type, name}) => type === 'hidden' && name).map(({name, value}): Field => [name, value]);
  const isNetlify = form?.hasAttribute('netlify') || attribute('data-netlify') === 'true';
  return {
    address: attribute('action'),
    method: attribute('method').toLowerCase(),
    emailField: inputs.find(({type}) => type === 'email')?.name ?? '',
    hidden: {...(isNetlify && {'form-name': attribute('name')}), ...(Object.fromEntries(pairs) as Parameters)},
    pairs,
  };
}
