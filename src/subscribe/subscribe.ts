import {additions} from './additions.js';
import type {Answer} from './answer.js';
import type {Preset} from './preset.js';
import type {SignUp} from './request.js';
import type {SendOptions} from './send.js';
import type {SignUpTo} from './sign-up.js';

/** Newsletter services: adds one that a page knows, and signs up without a form. */
export const subscribe = {
  /**
   * Adds a service, for forms that name it. Do so right after the script has loaded. The promise is rejected with a
   * `TypeError` that says what is wrong with the preset, or that its id is taken.
   */
  register(preset: Preset): Promise<void> {
    const added = import('./register-preset.js').then(({registerPreset}) => registerPreset(preset));
    additions.push(added);
    return added;
  },

  /**
   * Sends one sign-up, once, and says what became of it. For scripts and for Node; only for services whose answers can be
   * read. The promise is rejected with a `TypeError` when something is missing or cannot work; nothing was sent then.
   */
  async send(to: SignUpTo, signUp: SignUp, options?: SendOptions): Promise<Answer> {
    return (await import('./sign-up.js')).sendTo(to, signUp, options);
  },
};
