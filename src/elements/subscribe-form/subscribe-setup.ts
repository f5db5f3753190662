import {findPreset} from '../../subscribe/find-preset.js';
import {makePlan, type Plan} from '../../subscribe/make-plan.js';
import type {Preset} from '../../subscribe/preset.js';
import type {Field} from '../../subscribe/request.js';
import {refuseSecrets} from '../../subscribe/secrets.js';
import type {Parameters} from '../../subscribe/template.js';
import {adoptStyles} from './adopt-styles.js';
import type {elsewhereTemplate} from './elsewhere.template.js';
import type {ExtrasHost, SubscribeExtras} from './subscribe-extras.js';
import type {submitNatively} from './submit-natively.js';

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
  /** Whether sign-ups go to this machine, where names have no dots. */
  readonly isNear: boolean;
  readonly extras: SubscribeExtras | undefined;
  readonly sendNatively: typeof submitNatively | undefined;
  readonly elsewhere: typeof elsewhereTemplate | undefined;
}

/** Attributes that make a form ask, say or send more than an address. */
const MORE = ['lists', 'frequency', 'name-field', 'consent', 'privacy', 'for', 'tags', 'fields', 'attribution'];

/** What was there before the form was drawn: the page's own form, or whatever it has instead. */
export const ownForm = (host: Element): Element | null => host.querySelector(':scope > :not([slot], [part])');

const attributesOf = (host: Element): Record<string, string> =>
  Object.fromEntries(host.getAttributeNames().map((name) => [name, host.getAttribute(name) ?? '']));

/** The same text for as long as the page says the same. */
export const whatIsSaid = (host: SetupHost): string =>
  JSON.stringify([attributesOf(host), host.parameters, host.preset, ownForm(host)?.getAttribute('action')]);

/**
 * Reads what the page says, and loads what that needs: a later press has to find everything there.
 * @throws {SetupError} when it cannot work.
 */
export async function setUp(host: SetupHost): Promise<Setup> {
  const said: Record<string, string> = {...attributesOf(host), ...host.parameters};
  const {provider, action = '', transport, encoding, method} = said;
  const base = host.baseURI;
  refuseSecrets(Object.entries(said), [action]);
  let preset = host.preset ?? (provider ? await findPreset(provider) : undefined);
  let extra: readonly Field[] = [];
  let pasted: Parameters = {};
  if (host.preset) (await import('../../subscribe/validate-preset.js')).validated(host.preset, true);
  const form = ownForm(host)?.closest('form') ?? ownForm(host)?.querySelector('form') ?? null;
  if (action || form) {
    const {readPasted} = await import('./pasted-form.js');
    ({preset, extra, parameters: pasted} = await readPasted(action, form, preset, base));
  }
  const faults = (): Promise<typeof import('../../subscribe/plan.js')> => import('../../subscribe/plan.js');
  if (!preset) throw (await faults()).nothingSaid();
  const parameters = {...said, ...pasted};
  for (const name of Object.keys(preset.parameters)) if (name !== 'action' && said[name]) parameters[name] = said[name];
  const settings = {parameters, transport, encoding, method, base};
  const plan = makePlan(preset, settings);
  if (!plan) throw (await faults()).faultIn(preset, settings);
  const [extras, natively, elsewhere] = await Promise.all([
    MORE.some((name) => said[name] !== undefined) || host.querySelector('[slot]')
      ? import('./subscribe-extras.js')
      : undefined,
    plan.transport === 'native' ? import('./submit-natively.js') : undefined,
    plan.transport === 'frame' || plan.transport === 'link' ? import('./elsewhere.template.js') : undefined,
  ]);
  if (elsewhere) adoptStyles(host, elsewhere.elsewhereStyles);
  if (extras) adoptStyles(host, extras.extrasStyles);
  return {
    plan,
    extra,
    isNear: /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(plan.url ?? ''),
    extras: extras && new extras.SubscribeExtras(host),
    sendNatively: natively?.submitNatively,
    elsewhere: elsewhere?.elsewhereTemplate,
  };
}
