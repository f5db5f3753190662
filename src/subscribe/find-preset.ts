import {knownPresets} from './known-presets.js';
import type {Preset} from './preset.js';

/**
 * The preset with this id.
 * @throws {SetupError} when there is none.
 */
export async function findPreset(id: string): Promise<Preset> {
  const known =
    knownPresets.find((preset) => preset.id === id) ?? (await (await import('./all-presets.js')).findOwn(id));
  return (await known.load()).preset;
}
