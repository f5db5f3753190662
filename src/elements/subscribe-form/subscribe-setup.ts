import {findPreset} from '../../subscribe/find-preset.js';
import {makePlan, type Plan} from '../../subscribe/make-plan.js';
import type {Preset} from '../../subscribe/preset.js';
import type {Field} from '../../subscribe/field.js';
import type {Parameters} from '../../subscribe/template.js';
import type {ExtrasHost, SubscribeExtras} from './subscribe-extras.js';
import type {SubscribeWay, Way} from './subscribe-way.js';

/** The form whose service is set up. What it says it says as attributes, whoever has set them. */
export interface SetupHost extends ExtrasHost {
  readonly parameters: Parameters | undefined;
  readonly preset: Preset | undefined;
}

/** Everything that a form needs for its service, loaded and checked. */
export interface Setup {
  readonly plan: Plan;
  /** Hidden fields of a pasted form. */
  readonly extra: readonly Field[];
  readonly extras: SubscribeExtras | undefined;
  /** How readers get to the service, where it is not by a request of the page. */
  readonly way: SubscribeWay | undefined;
}

/** Attributes that make a form ask, say or send more than an address. */
const MORE = /^(?:lists|frequency|name-field|consent|privacy|for|tags|fields|attribution)$/;

/** What is in a secret key, or in its name. What has it is looked at closely. */
const MAYBE_SECRET = /key|secret|token|passw|authori|bearer|basic|sib-|eo_|sk_|-us\d/i;

/** What was there before the form was drawn: the page's own form, or whatever it has instead. */
export const ownForm = (host: Element): Element | null => host.querySelector(':scope > :not([slot], [part])');

const attributesOf = (host: Element): Record<string, string> =>
  Object.fromEntries([...host.attributes].map(({name, value}) => [name, value]));

/** The same text for as long as the page says the same. */
export const whatIsSaid = (host: SetupHost): string =>
  JSON.stringify([attributesOf(host), host.parameters, host.preset, ownForm(host)?.getAttribute('action')]);

/**
 * Reads what the page says, and loads what that needs: a later press has to find everything there.
 * @throws {SetupError} when it cannot work.
 */
export async function setUp(host: SetupHost, way: Way): Promise<Setup> {
  const base = host.baseURI;
  let parameters: Record<string, string> = {...attributesOf(host), ...host.parameters};
  const {provider, action = '', transport, encoding, method} = parameters;
  const entries = Object.entries(parameters);
  if (MAYBE_SECRET.test(String(entries))) (await import('../../subscribe/secrets.js')).refuseSecrets(entries, [action]);
  let preset = host.preset && (await import('../../subscribe/validate-preset.js')).validated(host.preset, true);
  if (provider && !preset) preset = await findPreset(provider);
  let extra: readonly Field[] = [];
  const own = ownForm(host);
  const form = own?.closest('form') ?? own?.querySelector('form') ?? null;
  if (action || form) {
    const {readPasted} = await import('./pasted-form.js');
    ({preset, extra, parameters} = await readPasted(action, form, preset, parameters, base));
  }
  const settings = {parameters, transport, encoding, method, base};
  const plan = preset && makePlan(preset, settings);
  if (!plan) throw (await import('../../subscribe/plan.js')).faultIn(preset, settings);
  const [extras, ways] = await Promise.all([
    Object.keys(attributesOf(host)).some((name) => MORE.test(name)) || host.querySelector('[slot]')
      ? import('./subscribe-extras.js')
      : undefined,
    /cors|opaque/.test(plan.transport) ? undefined : import('./subscribe-way.js'),
  ]);
  return {
    plan,
    extra,
    extras: extras && new extras.SubscribeExtras(host),
    way: ways && new ways.SubscribeWay(host, plan, way),
  };
}
