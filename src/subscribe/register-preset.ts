import {ownPresets} from './own-presets.js';
import type {Preset} from './preset.js';
import {validated} from './validate-preset.js';

/** @throws {TypeError} that says what is wrong with the preset, or that its id is taken. */
export function registerPreset(given: Preset): void {
  const preset = validated(given);
  ownPresets.register({id: preset.id, marks: [''], load: async () => ({preset})});
}
