import {additions} from './additions.js';
import type {KnownPreset} from './known-presets.js';
import {ownPresets} from './own-presets.js';
import type {Preset} from './preset.js';
import {SetupError} from './setup-error.js';

/** Every preset that can be asked for: those of the page first. */
export async function allPresets(): Promise<KnownPreset[]> {
  const [{knownPresets}] = await Promise.all([import('./known-presets.js'), Promise.allSettled(additions)]);
  return [...ownPresets, ...knownPresets];
}

/**
 * The preset with this id.
 * @throws {SetupError} when there is none.
 */
export async function findPreset(id: string): Promise<Preset> {
  const presets = await allPresets();
  const known = presets.find((preset) => preset.id === id);
  if (known) return (await known.load()).preset;
  throw new SetupError(`There is no provider "${id}". There is: ${presets.map((preset) => preset.id).join(', ')}.`);
}
