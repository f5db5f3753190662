import {allPresets, findPreset} from '../../subscribe/find-preset.js';
import type {Preset} from '../../subscribe/preset.js';
import {parametersIn, recognise, refuseMistake, type Pasted} from '../../subscribe/recognise.js';
import type {Field} from '../../subscribe/request.js';
import {refuseSecrets} from '../../subscribe/secrets.js';
import {SetupError} from '../../subscribe/setup-error.js';
import type {Parameters} from '../../subscribe/template.js';

/** What a pasted form or its address says about a service. */
export interface PastedService {
  readonly preset: Preset;
  readonly parameters: Parameters;
  /** Its hidden fields, which go along as they are. */
  readonly extra: readonly Field[];
}

/**
 * Reads the address in `action`, else the page's own form in the element. `named` is the service that the page names itself.
 * @throws {SetupError} when the address takes no sign-ups, or nothing is there.
 */
export async function readPasted(
  action: string,
  form: HTMLFormElement | null,
  named: Preset | undefined,
  base: string,
): Promise<PastedService> {
  const {emailField, method, pairs, ...pasted} = action ? {...NO_FORM, address: action} : readForm(form);
  refuseSecrets(pairs, [pasted.address]);
  const known = named ? await readNamed(named, pasted, base) : await recognise(pasted, base, await allPresets());
  if (known) {
    const used = Object.keys(known.preset.hidden ?? {});
    return {...known, extra: pairs.filter(([name]) => !used.includes(name))};
  }
  if (method !== 'post')
    throw new SetupError('The <form> in the element needs method="post": otherwise addresses would end up in a URL.');
  const preset = named ?? (await findPreset('form'));
  return {preset, parameters: {action: pasted.address, 'email-field': emailField}, extra: pairs};
}

async function readNamed(
  preset: Preset,
  pasted: Pasted,
  base: string,
): Promise<Omit<PastedService, 'extra'> | undefined> {
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
