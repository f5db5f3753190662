import {additions} from './additions.js';
import {knownPresets} from './known-presets.js';
import {marks, type MarkedPreset} from './marks.js';
import {ownPresets} from './own-presets.js';
import {SetupError} from './setup-error.js';

/** Every preset that can be asked for: those of the page first. */
export async function allPresets(): Promise<MarkedPreset[]> {
  await Promise.allSettled(additions);
  return [...ownPresets, ...knownPresets.map((preset) => ({...preset, ...marks[preset.id]}))];
}

/**
 * A preset that is none of ours.
 * @throws {SetupError} when the page has added none with this id.
 */
export async function findOwn(id: string): Promise<MarkedPreset> {
  const presets = await allPresets();
  const found = presets.find((preset) => preset.id === id);
  if (found) return found;
  throw new SetupError(`There is no provider "${id}". There is: ${presets.map((preset) => preset.id).join(', ')}.`);
}
