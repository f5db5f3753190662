import type {Answer} from './answer.js';
import {findPreset} from './find-preset.js';
import {prepare} from './plan.js';
import {refuseSecrets} from './secrets.js';
import {send, type SendOptions} from './send.js';
import {SetupError} from './setup-error.js';
import {signUpFields, type SignUp} from './sign-up-fields.js';
import type {Parameters} from './template.js';

/** Where a script signs somebody up. */
export interface SignUpTo {
  /** Id of the preset. */
  readonly provider: string;
  /** What that needs to know, by name; `action` is the address of an endpoint of your own. */
  readonly parameters?: Parameters;
}

/** @throws {SetupError} when this service takes no sign-up that a script can send and read the answer of. */
export async function sendSignUp(
  {provider, parameters = {}}: SignUpTo,
  reader: SignUp,
  options?: SendOptions,
): Promise<Answer> {
  refuseSecrets(Object.entries(parameters), [parameters['action'] ?? '']);
  const preset = await findPreset(provider);
  if (!preset.transports.includes('cors'))
    throw new SetupError(
      `${preset.name} takes sign-ups only from a form that the browser itself sends, or on its own page.`,
    );
  const plan = prepare(preset, {parameters, transport: 'cors', base: 'about:blank'});
  return send(plan, signUpFields(plan, reader), options, true);
}
