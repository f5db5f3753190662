import {additions} from './additions.js';
import type {Preset} from './preset.js';

/** Newsletter services: adds one that a page knows. */
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
};
