import type {Answer} from './answer.js';
import type {SignUp} from './request.js';
import type {SendOptions} from './send.js';
import type {Parameters} from './template.js';

/** Where a script signs somebody up. */
export interface SignUpTo {
  /** Id of the preset. */
  readonly provider: string;
  /** What that needs to know, by name; `action` is the address of an endpoint of your own. */
  readonly parameters?: Parameters;
}

/**
 * Signs somebody up without a form: sends once, and says what became of it. For scripts and for Node; only for services whose
 * answers can be read.
 * @throws {TypeError} when something is missing or cannot work. Nothing was sent then.
 */
export async function signUp(to: SignUpTo, reader: SignUp, options?: SendOptions): Promise<Answer> {
  return (await import('./send-sign-up.js')).sendSignUp(to, reader, options);
}
