import type {Answer} from './answer.js';
import type {SignUp} from './sign-up-fields.js';
import type {SendOptions} from './send.js';
import type {SignUpTo} from './send-sign-up.js';

/**
 * Signs somebody up without a form: sends once, and says what became of it. For scripts and for Node; only for services whose
 * answers can be read.
 * @throws {TypeError} when something is missing or cannot work. Nothing was sent then.
 */
export async function signUp(to: SignUpTo, reader: SignUp, options?: SendOptions): Promise<Answer> {
  return (await import('./send-sign-up.js')).sendSignUp(to, reader, options);
}
